/** What the site says of itself, where there is room for a few words. */
export const slogan = 'Wire copy, read closely';

/** And where there is more. */
export const description = `${slogan}: every fact with the words it came from.`;
