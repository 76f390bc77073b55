import type { Name } from '../../../model/name.ts';
import { possessives } from '../../../text/possessives.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { knownAt } from '../../names/gazetteer/known.ts';
import { wordsIn } from '../../names/phrases.ts';
import type { Run } from '../clause/runs.ts';
import type { Figure } from './figures.ts';
import { asHolder } from './holders.ts';
import { firstEndingAfter } from './known-names.ts';

/** How much of the copy before a name may tell whose it is, and how many names are looked at. */
const [BESIDE, MEMORY] = [24, 60];

/**
 * Whom `the Briton` stands for: the last person named before it, of those of other nations apart, where the copy says so of
 * that one alone: `Britain's Ann Orrin`, `Orrin, a Briton`.
 */
export function compatriotOf(
  text: string,
  names: readonly Name[],
  words: readonly Word[],
  { from, to }: Run,
): Figure | null {
  const word = words[from + 1];
  if (words[from]?.lower !== 'the' || to - from !== 2 || !word || SEVERAL.test(word.lower)) return null;
  const { nation, people } = knownAt(words, from + 1);
  if (!nation || people !== 1) return null;
  const last = firstEndingAfter(names, word.start) - 1;
  const nations = new Map<string, string | null>();
  for (let at = last; at >= 0 && at > last - MEMORY; at--) {
    const { kind, entity } = names[at] as Name;
    if (kind === 'person') nations.set(entity, nations.get(entity) || nationOf(text, names[at] as Name));
  }
  const [who, ...others] = [...nations].filter(([, own]) => own === null || own === nation);
  if (who?.[1] !== nation || others.some(([, own]) => own === nation)) return null;
  const name = names.slice(0, last + 1).findLast(({ entity }) => entity === who[0]);
  return name ? asHolder(name, word.lower) : null;
}

/** What names a people as often as one of them: the Italians, the French. */
const SEVERAL = /(?:s|ese|ish|ch|men)$/;

/** The nation that the copy tells beside a name or in its role; null where it tells none. */
function nationOf(text: string, { span: [start, end], role }: Name): string | null {
  const from = Math.min(start, role?.span[0] ?? start);
  const before = wordsIn(text.slice(Math.max(0, from - BESIDE), from));
  const behind = wordsIn(text.slice(end, end + BESIDE));
  const told = wordsIn(role?.text ?? '');
  for (let at = 0; at < told.length; at++) if (nationAt(told, at)) return nationAt(told, at);
  const beside = nationAt(before, before.length - (possessives.has(before.at(-1)) ? 2 : 1));
  return beside ?? (behind[0]?.text === ',' && ORIGINS.has(behind[1]) ? nationAt(behind, 2) : null);
}

/** The nation whose adjective or land a word is, by itself. */
function nationAt(words: readonly Word[], at: number): string | null {
  const { nation, place } = knownAt(words, at);
  return nation ?? (place?.type === 'country' ? (place.country ?? null) : null);
}

const ORIGINS = wordSet('a an of from');
