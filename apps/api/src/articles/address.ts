export const articlesAddress = '/v1/articles';

/** The address of an article in the API. */
export const articleAddress = (id: string): string => `${articlesAddress}/${encodeURIComponent(id)}`;
