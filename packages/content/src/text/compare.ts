/** By code unit, so that no locale shows. Below zero where `a` comes first. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
