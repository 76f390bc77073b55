import { articles } from '../../../text/words/articles.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { WEEKDAYS } from '../../words/calendar-words.ts';
import { tellsLand } from '../../words/lands-of-sides.ts';
import { isCapital } from '../chains/capitals.ts';
import { knownAt } from '../gazetteer/known.ts';
import { companySuffixes, familyFirst, given, stateOrgans, titleWords } from '../lexicon/index.ts';
import { vote } from '../mention.ts';
import type { Votes } from '../naming.ts';
import { startOfApposed } from '../roles/apposed.ts';
import { isVerb } from '../roles/nouns.ts';
import { isFirmOfAnalyst } from './analysts.ts';
import { befallsSomebody } from './befalls.ts';
import { isPart, votesBefore } from './before.ts';
import { describedKind } from './description.ts';
import { isSidesRow } from './results.ts';
import {
  BODY,
  before,
  behind,
  kin,
  LEADER,
  NOUN,
  OWNED,
  ofLands,
  placeNouns,
  RULE,
  regents,
  type Sign,
  SPEECH,
} from './signs.ts';

/** What the words about a name say of its kind. `from` and `to` are the name's words, its title left out. */
export function contextVotes(text: string, words: readonly Word[], from: number, to: number, votes: Votes): void {
  if (isSidesRow(text, words, from, to)) votes.team += 4;
  if (tellsLand(words, to) && !given.has(words[from])) votes.person -= 2;
  if (from > 0) votesBefore(words, from, to, votes);
  // `in the capital, Orrin.`
  if (words[to]?.kind === 'mark' && wordAt(words, from - 1)?.text === ',') {
    const noun = wordAt(words, from - 2);
    if (placeNouns.has(noun)) votes.place += 2;
    // `his wife, Odile.`
    else if (kin.has(noun)) votes.person += 3;
    // `The town newspaper, Orrin,`
    else if (before.get(noun) === NOUN && noun?.shape === 'lower' && !given.has(words[from]) && isPart(words, from - 2))
      votes.organisation += 5;
  }
  if (to - from > 1 && isAside(words, from, to) && startOfApposed(words, from - 1, to) >= 0) votes.person += 4;
  // `American Ada Orrin`, `the US Navy`
  if (isPeople(words, from - 1) || AMERICAN.has(wordAt(words, from - 1)?.text ?? '')) {
    if (to - from > 1) votes.person += 1;
    else if (stateOrgans.has(words[from])) votes.organisation += 4;
  }
  // `Orrin Inc.'s Vessa`: what a firm has is a firm or goes by its name, and is nobody
  if (to - from === 1 && possessives.has(wordAt(words, from - 1)) && endsFirm(words, from - 1)) votes.organisation += 3;
  if (to < words.length) votesBehind(words, from, to, votes);
}

/** Whether the legal form of a firm ends before a word, its full stop included. */
const endsFirm = (words: readonly Word[], at: number): boolean =>
  companySuffixes.has(wordAt(words, wordAt(words, at - 1)?.text === '.' ? at - 2 : at - 1));

function votesBehind(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const next = words[to];
  if (!next) return;
  if (next.kind === 'mark') votesAtMark(words, from, to, votes);
  else if (possessives.has(next)) possessive(words, from, to + 1, votes);
  else if (next.shape === 'capital' && titleWords.has(next))
    vote(votes, regents.has(next) ? 'place' : 'organisation', 2);
  else votesOfNext(words, from, to, behind.get(next), votes);
}

function votesOfNext(words: readonly Word[], from: number, to: number, said: Sign | null, votes: Votes): void {
  // `the Orrin news agency`
  if (words[to]?.lower === 'news' && before.get(words[to + 1]) === NOUN) votes.organisation += 5;
  // `Velmora central bank chief`; Velmora's may be that of its president
  if (words[to]?.lower === 'central' && words[to + 1]?.lower === 'bank') votes.place += 2;
  // `Orrin rose nearly 4 percent`: a share
  if (MOVED.has(words[to]) && isRate(words, to + 1)) votes.organisation += 3;
  // `told an Orrin executive`
  if (EXECUTIVES.has(words[to]) && articles.has(wordAt(words, from - 1))) votes.organisation += 2.5;
  // `Orrin lost 2-0`
  if (ENDED.has(words[to]) && words[to + 1]?.kind === 'number' && words[to + 2]?.text === '-') votes.team += 4;
  // `Orrin del Sur declined to comment`
  if (words[from + 1]?.shape === 'lower' && words[to]?.lower === 'declined' && to - from > 2) votes.organisation += 2;
  if (words[from - 1]?.lower === 'joined' && words[to]?.lower === 'in' && words[to + 1]?.kind === 'number')
    votes.organisation += 3;
  // a candidate's, whatever firm has the name: `Orrin campaign manager`
  const runs = words[to]?.lower === 'campaign' && words[to + 1]?.lower === 'manager';
  if (to - from === 1 && (runs || befallsSomebody(words, to))) votes.person += 8;
  if ((from > 0 || to > 1) && isFirmOfAnalyst(words, from, to)) votes.organisation += 9;
  // `a dockworker from Orrin who left`
  if (words[to]?.lower === 'who' && words[from - 1]?.lower === 'from') return;
  if (!said || (said === LEADER && ((from === 0 && to === 1) || words[to + 1]?.shape !== 'capital'))) return;
  if ((said === BODY || said === RULE) && wordAt(words, from - 1)?.lower !== 'the') return;
  // `Orders edged up`
  if (said.kind === 'rival' && WAYS.has(words[to + 1])) return;
  // a paper's, of which copy is cited: `…, Utro Orrin writes.`
  if (PRINTS.has(words[to]) && to - from > 1 && words[from - 1]?.text === ',' && words[to + 1]?.kind === 'mark')
    votes.organisation += 3;
  else if (said === SPEECH) speaks(words, to + 1, votes);
  else vote(votes, said.kind, said.weight);
}

function votesAtMark(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const after = words[to + 1];
  const mark = words[to]?.text;
  if (!after) return;
  if (mark === '-' && after.lower === 'era') votes.person += 3;
  // `Plant-based food`
  if (mark === '-' && PLACED.has(after) && (from > 0 || words[to + 2]?.shape !== 'lower')) votes.place += 4;
  if (mark !== ',') return;
  if (after.kind === 'number' && words[to + 2]?.text === ',' && after.text.length <= 3)
    votes.person +=
      Number(after.text) >= 18 && words[to + 3]?.lower !== 'and' && words[to + 3]?.shape === 'lower' ? 7 : 5;
  else if (after.lower === 'who' || after.lower === 'whose') votes.person += 4;
  else if (after.lower === 'which') {
    votes.organisation += 1.5;
    // `Velm Quay, which left in May, …`: nobody
    if (from < 2) votes.person -= 8;
  } else {
    const kind = describedKind(words, to);
    if (kind !== 'person' && isLocated(words, to + 1))
      vote(votes, to - from > 1 && isRanked(words, from) ? 'person' : 'place', 4);
    else if (kind) vote(votes, kind, 3);
  }
}

/** `1. Ann Orrin, Norway, 42.21`: who came first, and for whom. */
const isRanked = (words: readonly Word[], from: number): boolean => words[0]?.kind === 'number' && from < 3;

/** `the Orrin-based firm`. */
const PLACED = wordSet('based born bound');

/** True between commas, for what opens on neither a letter nor an abbreviation. */
const isAside = (words: readonly Word[], from: number, to: number): boolean =>
  words[to]?.text === ',' &&
  wordAt(words, from - 1)?.text === ',' &&
  words[from]?.shape === 'capital' &&
  words[from + 1]?.text !== '-';

/** True for a word that names one of a people, by itself. */
const isPeople = (words: readonly Word[], at: number): boolean =>
  at >= 0 && isCapital(words[at]) && knownAt(words, at).people === 1;

/** `said it plans`, `said on Monday its`: a company speaks of itself so, and a person does not. */
function speaks(words: readonly Word[], at: number, votes: Votes): void {
  let from = words[at]?.lower === 'on' ? at + 1 : at;
  if (WEEKDAYS.has(words[from])) from++;
  if (words[from]?.lower === 'that') from++;
  const word = words[from]?.lower;
  if (word === 'responsibility') votes.organisation += 4;
  else if (isTally(words, from)) votes.organisation += 3;
  else if (word === 'its' || (word === 'it' && PLANS.has(words[from + 1]))) votes.organisation += 3;
  // `said it will build`: so a land may too
  else if (word === 'it' && WILL.has(words[from + 1]) && BUSINESS.has(words[from + 2])) votes.organisation += 1.5;
  else votes.person += 2;
}

/** `said sales rose`, `said third-quarter net profit fell`: what a company tells of itself. */
function isTally(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6 && words[at]?.lower !== 'the'; at++)
    if (TAKINGS.has(words[at])) return isVerb(words, at + 1);
  return false;
}

const TAKINGS = wordSet('sales profit revenue earnings income orders');

/** The country as what is its own has it. */
const AMERICAN: ReadonlySet<string> = new Set(['US', 'U.S.']);

const PRINTS = wordSet('writes reports');
const ENDED = wordSet('lost won drew');

const WAYS = wordSet('up down higher lower');

/** What a firm does, and rain does not. */
const WILL = wordSet('will would has had');
const BUSINESS = wordSet(
  'build buy sell close open launch acquire hire lay issue offer supply built bought sold launched acquired won',
);

const PLANS = wordSet(
  'plans planned expects expected hopes hoped intends intended agreed signed sold bought acquired completed filed received has had reached launched offered',
);

/** What a share does, by so many percent. */
const MOVED = wordSet(
  'rose fell gained jumped climbed dropped slid slumped surged soared rallied added lost tumbled plunged sank shed slipped',
);

/** `nearly 4 percent`, `as much as 4.1%`. */
function isRate(words: readonly Word[], at: number): boolean {
  const number = words.slice(at, at + 4).findIndex(({ kind }) => kind === 'number');
  return number >= 0 && RATES.has(words[at + number + 1]);
}

const RATES = wordSet('% percent pct');

const EXECUTIVES = wordSet('executive representative spokesperson analyst engineer insider');

/** `, Norway,`: a country, a capital or a state behind the comma, and nothing more of its name. */
function isLocated(words: readonly Word[], at: number): boolean {
  if (!isCapital(words[at])) return false;
  const { place, placeLength } = knownAt(words, at);
  const next = words[at + placeLength];
  return place !== null && place.type !== 'other' && next?.text !== '-' && !possessives.has(next) && endsPlace(next);
}

const endsPlace = (word: Word | undefined): boolean =>
  !word || word.kind === 'mark' || word.kind === 'number' || word.shape === 'lower';

function possessive(words: readonly Word[], from: number, at: number, votes: Votes): void {
  const after = words[at];
  if (!after) return;
  if (kin.has(after)) votes.person += 3;
  // `Velmora's President`; a firm's stands in small letters
  else if (ofLands.has(after) || isOfLand(words, from, at) || (after.shape === 'capital' && regents.has(after)))
    votes.place += 3;
  else if (behind.get(after) === OWNED || isFirmOfAnalyst(words, from, at)) votes.organisation += 2;
}

/** `Velmora's capital, Tarn`: what a land has, and neither a person nor a firm. */
const isOfLand = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]?.lower === 'capital' &&
  words[at + 1]?.text === ',' &&
  isCapital(words[at + 2]) &&
  at - from < 3 &&
  !given.has(words[from]) &&
  !familyFirst.has(words[from]);
