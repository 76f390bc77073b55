/** True for a text without a small letter. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase();
