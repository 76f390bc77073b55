/** Where the source view of a story stands. */
export const sourceAddress = (address: string): string => `${address}source/`;
