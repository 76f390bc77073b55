import type { ChangeNote } from '../../../../model/change-note.ts';
import type { Word } from '../../../../text/words/index.ts';
import { printed } from '../../../../text/words/printed.ts';
import { wordSet } from '../../../../text/words/word-sets.ts';
import { paragraphsIn } from './paragraphs.ts';

type Change = ChangeNote['changes'][number];

/** What change notes do, in lower case, and the form that the model gives it. */
export const changeVerbs: ReadonlyMap<string, string> = new Map(
  (
    'adds updates recasts changes corrects restores trims leads edits inserts deletes rewrites clarifies refiles repeats fixes ' +
    'removes releads combines substitutes subs replaces amends revises drops moves rephrases reworks tweaks tightens expands raises ' +
    'lowers minimises writes attributes explains restructures ends'
  )
    .split(' ')
    .flatMap((verb): [string, string][] => [
      [verb, verb],
      [verb === 'leads' || verb === 'ends' ? verb : verb.replace(/s$/, ''), verb],
    ])
    .concat([
      ['updated', 'updates'],
      ['picks', 'picks up'],
      ['refiling', 'refiles'],
    ]),
);

/** From a paragraph of the version before on; its number is none of this version's. */
const PICKS_UP = 'picks up';

/**
 * The changes that a note tells, one for each verb and, where it goes on after naming paragraphs, one for each object.
 *
 * @param words The words of the note, its label included.
 * @example changesIn(source, words)[0] // { verb: 'adds', object: 'details', paragraphs: [2, 5, 13, 14] }
 */
export function changesIn(source: string, words: readonly Word[]): Change[] {
  const changes: Change[] = [];
  let verb: string | null = null;
  let open: Word[] = [];
  let paragraphs: number[] = [];
  const close = () => {
    const object = objectOf(source, open);
    if (verb !== null && (object || paragraphs.length > 0)) changes.push({ verb, object, paragraphs });
    else if (verb !== null && changes.at(-1)?.verb !== verb) changes.push({ verb, object: '', paragraphs: [] });
    [open, paragraphs] = [[], []];
  };
  const named = paragraphsIn(source.slice(0, words.at(-1)?.end), words[0]?.start ?? 0);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    while ((named[0]?.span[1] ?? word.end) < word.end) named.shift();
    if (verb !== PICKS_UP && named[0] && named[0].span[0] <= word.start) {
      if (named[0].span[0] === word.start) paragraphs.push(...named[0].numbers);
      continue;
    }
    const next = changeVerbs.get(word.lower);
    if (next && startsClause(words, at)) {
      if (verb !== null) close();
      [verb, open] = [next, []];
      if (next === PICKS_UP) at++;
    } else if (word.text === '.' && endsClause(words, at)) {
      close();
      verb = null;
    } else if (word.text === ';' || (paragraphs.length > 0 && isStop(word) && words[at + 1]?.lower !== 'not')) {
      close();
    } else if (verb !== null) open.push(word);
  }
  close();
  return changes;
}

const isStop = ({ text }: Word): boolean => text === ',' || text === '.';

/** A full stop, where a capital follows and no short word stands before, as `Gov.` does. */
const endsClause = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text.length ?? 0) > 3 && words[at + 1]?.spaced === true && words[at + 1]?.shape === 'capital';

/** A clause starts at the note's own start, and after a mark or `and`; the label of PA's `Substitute: corrects …` is none. */
function startsClause(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.lower === 'substitute') return false;
  if (!before || word?.shape === 'upper') return before?.text !== "'";
  if (before.kind === 'mark') return before.text !== "'" && before.text !== '-';
  return before.lower === 'and';
}

/** The words between verb and paragraphs, without the preposition and the marks around them. */
function objectOf(source: string, words: readonly Word[]): string {
  let [from, to] = [0, words.length];
  while (to > from && (words[to - 1]?.kind === 'mark' || CONNECTS.has(words[to - 1])) && !closesQuote(words, to - 1))
    to--;
  while (to > from && words[from]?.kind === 'mark' && !QUOTES.has(words[from])) from++;
  return printed(source, words.slice(from, to));
}

/** True for a closing quotation mark whose partner stands before it. */
function closesQuote(words: readonly Word[], at: number): boolean {
  if (words[at]?.text === '”') return words.slice(0, at).some(({ text }) => text === '“');
  return words[at]?.text === '"' && words.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1;
}

const CONNECTS = wordSet('in to at from of and the after as for');
const QUOTES = wordSet('" “ ``');
