import { isCapital } from './capitals.ts';
import { functionWords, organisationOpeners } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** `u.n.` as `un`. */
export const undotted = (key: string): string =>
  key.charAt(1) === '.' && !key.includes(' ') ? key.replaceAll('.', '') : key;

/**
 * The long form of capitals that the copy nowhere pairs with it: the one organisation whose words open on those letters,
 * or that they stand behind in brackets, where the copy also has them by themselves or the body is no side in a contest.
 */
export function shortsOf(mentions: readonly Mention[]): Map<string, string | null> {
  const shorts = new Map<string, string | null>();
  const bracketed = new Map<string, string>();
  let last: string | undefined;
  for (const [index, mention] of mentions.entries()) {
    const { kind, form, words, from, to } = mention;
    if (kind !== 'organisation') continue;
    if (to - from === 1) {
      const long = bracketed.get(form.key);
      if (long && words[from - 1]?.text !== '(' && !shorts.has(form.key)) shorts.set(form.key, long);
      continue;
    }
    const next = mentions[index + 1];
    if (next && isInBrackets(mention, next)) {
      bracketed.set(next.form.key, form.key);
      if (organisationOpeners.has(words[to - 1])) shorts.set(next.form.key, form.key);
    }
    if (form.key === last) continue;
    last = form.key;
    for (const short of initialsOf(mention)) {
      const known = shorts.get(short);
      shorts.set(short, known === undefined || known === form.key ? form.key : null);
    }
  }
  return shorts;
}

/** `Corruption Commission (KPK)`. */
const isInBrackets = ({ words, to }: Mention, next: Mention): boolean =>
  next.words === words &&
  next.to - next.from === 1 &&
  words[next.from]?.shape !== 'capital' &&
  words[next.from - 1]?.text === '(' &&
  words[next.to]?.text === ')' &&
  next.from - to <= 2;

/** The first letters of its words, with small words and without: `boj`, `bj`. */
function initialsOf({ words, from, to }: Mention): string[] {
  let all = '';
  let capitals = '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.text.startsWith("'")) continue;
    all += word.lower.charAt(0);
    if (isCapital(word) && !functionWords.has(word)) capitals += word.lower.charAt(0);
  }
  return all === capitals ? [all] : [all, capitals];
}
