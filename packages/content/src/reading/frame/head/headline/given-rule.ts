/** The rule of a headline that is given beside the copy, which no pass may read anew. */
export const GIVEN = 'given/headline';
