import { plain } from './plain.ts';

/**
 * The names of a list that what somebody typed may stand for: the same, else those with a word that it begins, in any case and without
 * accents; what was typed, where there are none.
 *
 * @example namesMeant('yeol', ['Yoon Suk Yeol', 'Moon Jae-in']) // ['Yoon Suk Yeol']
 */
export function namesMeant(typed: string, names: readonly string[]): string[] {
  const sought = plain(typed);
  const same = names.filter((name) => plain(name) === sought);
  const meant = same.length > 0 ? same : names.filter((name) => ` ${plain(name)}`.includes(` ${sought}`));
  return meant.length > 0 ? meant : [typed];
}
