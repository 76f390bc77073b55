import type { Abbreviation } from '../../model/abbreviation.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type Word, wordAt } from '../../text/words.ts';
import type { Draft, Sentence } from '../draft.ts';
import { NEWSPAPERS } from '../words/newspapers.ts';
import { type Chain, eachChain } from './chains.ts';
import { contextVotes } from './context.ts';
import { type Forms, formOf } from './forms.ts';
import { type Known, knownAt } from './known.ts';
import { functionWords } from './lexicon.ts';
import { type Mention, noVotes, printedIn, spanOf } from './mention.ts';
import { ownWords, placeAt } from './own-words/index.ts';
import type { Verdict } from './own-words/verdicts.ts';
import * as verdict from './own-words/verdicts.ts';
import { eachSegment, type Segment } from './segments.ts';

/** The names of sentences whose capitals tell, with what their own words and those about them say. */
export function mentionsIn(draft: Draft, sentences: readonly Sentence[], forms: Forms): Mention[] {
  const { abbreviations, text, body, measures } = draft;
  const longs = abbreviations.length > 0 ? new Map(abbreviations.filter(isName).map(({ long }) => long)) : null;
  const mentions: Mention[] = [];
  let next = 0;
  /** True for `Rp`, `Celsius`, which a measure holds; of lands of dollars it is the land. */
  const isMeasured = (mention: Mention): boolean => {
    const [start, end] = spanOf(mention);
    while ((measures[next]?.span[1] ?? end) < end) next++;
    return (measures[next]?.span[0] ?? end) <= start && !mention.place;
  };
  const take = (words: readonly Word[], segment: Segment) => {
    const mention = mentionOf(draft, words, segment, forms);
    if (mention && !isMeasured(mention)) mentions.push(mention);
  };
  const cut = (words: readonly Word[], chain: Chain) => eachSegment(words, chain, take);
  for (const { words, block } of sentences)
    eachChain(text, words, block >= 0 && body[block]?.kind === 'table', longs, cut);
  return mentions;
}

function mentionOf({ text, gazetteer }: Draft, words: readonly Word[], segment: Segment, forms: Forms): Mention | null {
  const { from, to, title } = segment;
  const known = knownAt(words, from);
  if (known.thing === to - from || isNoName(words, from, to)) return null;
  const own = ownVerdict(words, segment, known);
  if (own?.weight === 0) return null;
  const votes = noVotes();
  contextVotes(text, words, title ? title[0] : from, to, votes);
  if (title) votes.person += 8;
  else if (gazetteer && !own && gazetteer(printedIn(text, words, from, to)).length > 0) votes.place += 1;
  const place = own?.kind === 'place' ? placeAt(words, from, to, known) : null;
  if (place || to - from === 1 || own === verdict.likeClub) votes.team += votes.rival;
  const settled = own?.kind === 'event' || own?.kind === 'other' || own?.kind === 'work';
  if (own && !settled) votes[own.kind as 'person'] += own.weight;
  return {
    words,
    from,
    to,
    form: formOf(forms, words, from, to),
    title,
    opens: segment.opens,
    weak: segment.weak,
    kind: own && settled ? own.kind : null,
    rule: title ? 'names/title' : (own?.rule ?? 'names/context'),
    votes,
    place,
    printed: '',
    entity: null,
  };
}

function ownVerdict(words: readonly Word[], { from, to, work }: Segment, known: Known): Verdict | null {
  if (work && !isNewspaper(words, words[from]?.lower === 'the' ? from + 1 : from, to)) return verdict.work;
  const own = ownWords(words, from, to, known);
  const sure = own !== null && own.kind !== 'person' && own.weight >= 5;
  const before = wordAt(words, from - 1);
  const aboard = before?.lower === 'the' && wordAt(words, from - 2)?.lower === 'aboard';
  return !sure && (aboard || VESSELS.has(before)) ? verdict.vessel : own;
}

/** False for a list whose letters happen to fit: commas stand between the capitals of a name alone. */
const isName = ({ longText }: Abbreviation): boolean =>
  !longText.includes(', ') ||
  longText.split(/[\s,]+/).every((word) => functionWords.holds(word) || word !== word.toLowerCase());

/** A newspaper in quotation marks is the newspaper, and no title of a work. */
function isNewspaper(words: readonly Word[], from: number, to: number): boolean {
  const { organisation, place } = knownAt(words, from);
  return from + organisation === to || (place !== null && NEWSPAPERS.has(words[to - 1]));
}

/** True for `No.` before a number. */
const isNoName = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.text === 'No' && words[to]?.text === '.' && words[to + 1]?.kind === 'number';

const VESSELS = wordSet(
  'carrier carriers ship ships ferry frigate destroyer submarine yacht tanker trawler freighter spacecraft shuttle satellite vessel cutter warship liner icebreaker schooner barge tug tugboat corvette battleship cruiser sailboat steamer',
);
