import { formsOf, isAlone, pluralsOf, singularsOf, spelledElsewhere } from './forms.ts';

/** What is no verb, though another word reads as a form of it: `united`, `evening`, `morning`, `wedding`. */
const noVerbs = new Set(['even', 'unit', 'morn', 'wed', 'hard', 'brown', 'gold', 'hundr']);

/**
 * The other forms that a word of English has as a verb, or as what is made of one by an ending alone: `flooding` and `flooded` of `flood`, and
 * the reverse. Not all of them are words; none is of another root, as a stemmer has `university` for `universe`.
 *
 * @param word In lower case.
 * @returns Without the word and what `formsOf` has of it.
 * @example inflectedOf('banned') // ['ban', 'bans', 'banning', …]
 */
export function inflectedOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || isAlone(word)) return [];
  const own = formsOf(word);
  const singular = [word, ...singularsOf(word)];
  const bases = singular.flatMap((one) => [one, ...basesOf(one).filter((base) => verbFormsOf(base).includes(one))]);
  const forms = bases.flatMap((base) => [base, ...pluralsOf(base), ...verbFormsOf(base)]);
  return [...new Set([...forms, ...forms.flatMap(spelledElsewhere)])].filter((form) => !own.includes(form));
}

/** What a word may be the past or the participle of: `banned` of `ban`, `closing` of `close` or of `clos`. */
function basesOf(word: string): string[] {
  const [, stem = '', ending] = /^(.+?)(ied|ying|ed|ing)$/.exec(word) ?? [];
  if (ending === undefined) return [];
  if (ending === 'ied') return [`${stem}y`, `${stem}ie`];
  if (ending === 'ying') return [`${stem}ie`, `${stem}y`];
  return [stem, `${stem}e`, ...(/([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
}

/** The past and the participle of a verb, in both spellings where there are two. */
function verbFormsOf(base: string): string[] {
  if (base.length < 3 || noVerbs.has(base) || !/[aeiouy]/.test(base) || /(?:ed|[^s]s|ing)$/.test(base)) return [];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('ie')) return [`${base}d`, `${base.slice(0, -2)}ying`];
  if (base.endsWith('e')) return [`${base}d`, `${/[eoy]e$/.test(base) ? base : base.slice(0, -1)}ing`];
  const [, before, last = ''] = /^(.*[^aeiou])[aeiou]([bdglmnprt])$/.exec(base) ?? [];
  const doubled = last === '' ? [] : [`${base}${last}ed`, `${base}${last}ing`];
  // `ban`, `stop` have no other
  return before !== undefined && !/[aeiouy]/.test(before) ? doubled : [`${base}ed`, `${base}ing`, ...doubled];
}
