/** In place of a table of two thousand characters by name: only links that are named apart would be looked up in it, and no article has these. */
export const decodeNamedCharacterReference = (): false => false;
