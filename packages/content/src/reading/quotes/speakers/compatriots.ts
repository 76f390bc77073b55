import type { Name } from '../../../model/name.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { knownAt } from '../../names/gazetteer/known.ts';
import { wordsIn } from '../../names/phrases.ts';
import type { Run } from '../clause/runs.ts';
import type { Figure } from './figures.ts';
import { asHolder } from './holders.ts';
import { firstEndingAfter } from './known-names.ts';

/** How many names back one may stand. */
const MEMORY = 60;

/**
 * Whom `the Briton` stands for: the last person named before it, of those of other nations apart, where the copy says so of
 * that one alone: `Britain's Ann Orrin`, `Ann Orrin, a Briton`, `the British rower Ann Orrin`.
 */
export function compatriotOf(
  text: string,
  names: readonly Name[],
  words: readonly Word[],
  { from, to }: Run,
): Figure | null {
  const word = words[from + 1];
  const nation = words[from]?.lower === 'the' && to - from === 2 ? nationAt(words, from + 1) : null;
  if (!word || !nation || SEVERAL.test(word.lower)) return null;
  const last = firstEndingAfter(names, word.start);
  const nations = new Map<string, string | null>();
  for (const name of names.slice(Math.max(0, last - MEMORY), last).reverse())
    if (name.kind === 'person') nations.set(name.entity, nations.get(name.entity) || nationOf(text, name));
  const own = [...nations].filter(([, other]) => !other || other === nation);
  const who = own[0]?.[1] && own.filter(([, other]) => other).length === 1 ? own[0][0] : null;
  const name = names.findLast(({ entity, span }) => entity === who && span[0] < word.start);
  return name ? asHolder(name, word.lower) : null;
}

/** What names a people as often as one of them, and lands: the Italians, the French. */
const SEVERAL = /(?:s|ese|ish|ch|men)$/;

/** The nation that the copy tells beside a name or in its role. */
function nationOf(text: string, { span: [start, end], role }: Name): string | null {
  const from = Math.min(start, role?.span[0] ?? start);
  const before = wordsIn(text.slice(Math.max(0, from - 24), from));
  const told = wordsIn(role?.text ?? (/^, (?:an?|of) (.*)/.exec(text.slice(end, end + 24))?.[1] || ''));
  return nationAt(before, before.length - (possessives.has(before.at(-1)) ? 2 : 1)) ?? nationAt(told, 0);
}

/** The nation whose adjective or land a word is, by itself. */
const nationAt = (words: readonly Word[], at: number): string | null => {
  const { nation, place } = knownAt(words, at);
  return nation ?? (place?.type === 'country' ? (place.country ?? null) : null);
};
