/** Words that an s makes into others, and no plural of them: whoever asks for `news` wants nothing that is `new`. */
const alone = new Set(['arm', 'arms', 'custom', 'customs', 'good', 'goods', 'mean', 'means', 'new', 'news']);

/** True for a word of which no other is a form. */
export const isAlone = (word: string): boolean => alone.has(word);

/**
 * A word as it is searched for, itself first: with what may be its plural or its singular in English, and with how the other side
 * of the ocean spells them, since one archive has agencies of both. Not all of them are words.
 *
 * @param word In lower case.
 * @example formsOf('levies') // ['levies', 'levy', 'levie']
 * @example formsOf('harbour') // ['harbour', 'harbours', 'harbor', 'harbors']
 */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || isAlone(word)) return [word];
  const forms = [word, ...[...singularsOf(word), ...pluralsOf(word)].filter((form) => form.length > 2)];
  return [...forms, ...forms.flatMap(spelledElsewhere)];
}

/** How British and American agencies spell one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[a-z]{3,})our(?=s?$|ed$|ing$)/, 'or'],
  [/(?<=^[a-z]{3,})or(?=s?$|ed$|ing$)/, 'our'],
  [/(?<=^[a-z]{3,})is(?=e[ds]?$|ing$|ations?$)/, 'iz'],
  [/(?<=^[a-z]{3,})iz(?=e[ds]?$|ing$|ations?$)/, 'is'],
  [/(?<=fen|licen|preten)c(?=es?$)/, 's'],
  [/(?<=fen|licen|preten)s(?=es?$)/, 'c'],
  [/(?<=^cen|^thea|me|^li)tre(?=s?$)/, 'ter'],
  [/(?<=^cen|^thea|^(?:kilo|centi|milli)?me|^li)ter(?=s?$)/, 'tre'],
  [/(?<=^program)me(?=s?$)/, ''],
  [/(?<=^program)(?=s?$)/, 'me'],
];

/** A word as the other side of the ocean spells it, where it does so in its own way. */
export function spelledElsewhere(word: string): string[] {
  const [from, to] = SPELLINGS.find(([spelled]) => spelled.test(word)) ?? [];
  return from === undefined || to === undefined ? [] : [word.replace(from, to)];
}

/** What it may be the plural of: `press` is of nothing, `virus` of no word that anybody has. */
export function singularsOf(word: string): string[] {
  if (!/[^s]s$/.test(word)) return [];
  const less = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, less];
  if (word.endsWith('yses')) return [`${word.slice(0, -2)}is`, less];
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? [word.slice(0, -2), less] : [less];
}

/** What its plural may be; `bridges` and `parties` have none. */
export function pluralsOf(word: string): string[] {
  if (word.endsWith('ysis')) return [`${word.slice(0, -2)}es`];
  if (/[^sui]s$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (word.endsWith('o')) return [`${word}s`, `${word}es`];
  return /(?:s|x|z|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`];
}
