/** What stands in place of a path for standard input. */
export const STANDARD_INPUT = '-';
