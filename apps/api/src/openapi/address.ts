export const openApiAddress = '/openapi.json';
