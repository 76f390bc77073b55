/** Where the page that explains the API stands. */
export const referenceAddress = '/docs';
