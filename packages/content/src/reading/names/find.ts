import { wordSet } from '../../text/word-sets.ts';
import type { Draft, Sentence } from '../draft.ts';
import { chainsOf, isCapital } from './chains.ts';
import { contextVotes } from './context.ts';
import { functionWords, things } from './lexicon.ts';
import { type Mention, noVotes } from './mention.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { keyOf } from './phrases.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The sentences whose capitals tell names from other words, and those where they do not: headlines, table heads. */
export function sortedByCapitals(sentences: readonly Sentence[]): { telling: Sentence[]; shouting: Sentence[] } {
  const telling: Sentence[] = [];
  const shouting: Sentence[] = [];
  for (const sentence of sentences) (isShouting(sentence) ? shouting : telling).push(sentence);
  return { telling, shouting };
}

/** True where every word, or every word but the small ones, has a capital. */
function isShouting({ words, block }: Sentence): boolean {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  const most = words.length / 3;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 2) continue;
    if (lower > most) return false;
    if (word.shape === 'upper') upper++;
    else if (isCapital(word)) capital++;
    else if (word.shape === 'lower' && !functionWords.has(word)) lower++;
  }
  if (upper >= 3 && upper > 2 * (lower + capital)) return true;
  return block < 0 && capital + upper >= 4 && lower * 6 <= capital + upper;
}

/** The names of a sentence whose capitals tell, with what their own words and those about them say. */
export function mentionsOf(draft: Draft, sentence: Sentence, longs: ReadonlyMap<number, number>): Mention[] {
  const { words, block } = sentence;
  const rows = draft.body[block]?.kind === 'table';
  const mentions: Mention[] = [];
  for (const chain of chainsOf(draft.text, words, rows, longs))
    for (const segment of segmentsOf(words, chain)) {
      const mention = mentionOf(draft, sentence, segment);
      if (mention) mentions.push(mention);
    }
  return mentions;
}

const VESSELS = wordSet(
  'carrier carriers ship ships ferry frigate destroyer submarine yacht tanker trawler freighter spacecraft shuttle satellite',
);

const WORK: OwnWords = { kind: 'work', weight: 8, rule: 'names/work' };

function mentionOf({ text, gazetteer }: Draft, { words, block }: Sentence, segment: Segment): Mention | null {
  const { from, to, title, honoured, opens, weak, work } = segment;
  const thing = things.at(words, from);
  if (thing?.length === to - from) return null;
  if (VESSELS.has(words[from - 1])) return null;
  if (words[from]?.text === 'No' && words[to]?.text === '.' && words[to + 1]?.kind === 'number') return null;
  const own = work ? WORK : ownWords(words, from, to);
  if (own?.weight === 0) return null;
  const votes = noVotes();
  contextVotes(text, words, title ? title[0] : from, to, votes);
  if (honoured) votes.person += 8;
  else if (!own && gazetteer && gazetteer(words[from]?.text ?? '').length > 0) votes.place += 1.5;
  if (to - from === 1 || own?.place) votes.team += votes.rival;
  const kind = own?.kind ?? null;
  if (kind === 'person' || kind === 'organisation' || kind === 'place') votes[kind] += own?.weight ?? 0;
  const mention: Mention = {
    words,
    from,
    to,
    key: keyOf(words, from, to),
    block,
    honoured,
    opens,
    kind: kind === 'event' || kind === 'other' || kind === 'work' ? kind : null,
    rule: honoured ? 'names/title' : (own?.rule ?? 'names/context'),
    votes,
  };
  if (title) mention.title = title;
  if (weak) mention.weak = weak;
  if (own?.place) mention.place = own.place;
  return mention;
}
