import { possessives } from '../../text/possessives.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type Word, wordAt } from '../../text/words.ts';
import { isCapital } from './capitals.ts';
import { knownAt } from './known.ts';
import { speech, titleHeads, titleWords } from './lexicon.ts';
import type { Votes } from './mention.ts';
import { isSidesRow } from './results.ts';

const INSIDE = wordSet(
  'in near outside inside around across throughout toward towards into northeast northwest southeast southwest downtown central northern southern eastern western visit visiting visited',
);
const PARTS = wordSet(
  'unit division subsidiary member members shares board head shareholders employees percent control owner owners',
);
const FROM = wordSet('from at to');
const PLACE_NOUNS = wordSet(
  'city town village capital port province island district state region suburb county resort river airport neighborhood neighbourhood township',
);
const ORGANISATION_NOUNS = wordSet(
  'company group bank carmaker automaker airline newspaper magazine agency party club side giant champions firm maker retailer insurer broadcaster lender brewer brokerage charity watchdog regulator chipmaker steelmaker drugmaker operator startup conglomerate website channel union movement daily station network leaders rivals',
);
const AFTER_ORGANISATION = wordSet(
  'shares stock officials executives management shareholders spokesman spokeswoman spokesperson chairman employees subsidiary newspaper radio television rebels guerrillas fighters militants activists members headquarters sources president director lawmakers supporters fans',
);
const PLAYERS = wordSet(
  'players coach captain skipper striker midfielder defender goalkeeper keeper winger fullback lock hooker batsman bowler all-rounder seamer pitcher catcher quarterback outfielder fans supporters',
);
export const contests = wordSet('beat v vs defeated thrashed edged downed routed hosts host trounced crushed');
const PERSON_VERBS = wordSet('who whose smiled married resigned nodded laughed shrugged retired sang');
/** What `the Orrin movement` is; it counts behind `the` alone. */
const BODIES = wordSet(
  'movement party group company bank newspaper militia firm league militants faction foundation website channel agency daily newspapers magazine broadcaster lender airline brewery',
);
/** Who leads a body, `met Orrin leader Ann Quillon`, and speaks for nobody. A word that opens the sentence may be any noun. */
const LEADERS = wordSet(
  'leader chief head boss chairman chairwoman director manager analyst executive ceo negotiator lawmaker deputy candidate',
);
/** Whose place `of` tells. */
const SOVEREIGNS = wordSet(
  'king queen sultan emir prince princess duke duchess mayor mayors governor bishop archbishop mufti university people city state',
);
/** Whose title stands behind a place, where others stand behind a body: Orrin Mayor, Orrin CEO. */
const REGENTS = wordSet('mayor governor gov king queen president premier prime minister ambassador');
const AFTER_PLACE = wordSet(
  'residents port harbor harbour town village airport province city district county region river street border-crossing',
);
const KIN = wordSet('wife husband son daughter brother sister father mother widow friend colleague lawyer');

/** What the words about a name say of its kind. `from` and `to` are the name's words, its title left out. */
export function contextVotes(text: string, words: readonly Word[], from: number, to: number, votes: Votes): void {
  const before = wordAt(words, from - 1);
  const next = words[to];
  if (isSidesRow(text, words, from, to)) votes.team += 4;
  if (before) votesBefore(words, from, before, votes);
  // `American Ada Orrin`
  if (to - from > 1 && isPeople(words, from - 1)) votes.person += 1;
  if (next) votesAfter(words, from, to, next, votes);
}

function votesBefore(words: readonly Word[], from: number, before: Word, votes: Votes): void {
  const lower = before.lower;
  if (INSIDE.has(before)) votes.place += 2;
  else if (FROM.has(before)) votes.place += lower === 'to' ? 0.5 : 1;
  else if (lower === 'of' && PLACE_NOUNS.has(words[from - 2])) votes.place += 4;
  else if (lower === 'of' && KIN.has(words[from - 2])) votes.person += 3;
  else if (lower === 'of' && isCapital(wordAt(words, from - 2)) && isCapital(wordAt(words, from - 3))) {
    // `Ann Orrin of Vessa said`: the verb is hers
    votes.person -= 3;
    votes.place += 1;
  } else if (lower === 'of' && wordAt(words, from - 2)?.text === ',') votes.organisation += 1.5;
  else if (lower === 'of' && SOVEREIGNS.has(words[from - 2])) votes.place += 3;
  else if (lower === 'of' && (titleHeads.has(words[from - 2]) || PARTS.has(words[from - 2]))) votes.organisation += 2;
  else if (PLACE_NOUNS.has(before)) votes.place += 1.5;
  else if (ORGANISATION_NOUNS.has(before)) votes.organisation += 3;
  else if (before.shape === 'lower' && titleHeads.has(before)) votes.person += 4;
  else if (speech.has(before)) votes.person += 2;
  else if (KIN.has(before)) votes.person += 4;
  else if (contests.has(before)) votes.rival += 3;
  else if (lower === 'the') {
    votes.person -= 2;
    votes.organisation += 1;
  } else if (lower === 'and' || lower === 'with' || lower === 'by' || lower === 'that') votes.person += 0.5;
}

function votesAfter(words: readonly Word[], from: number, to: number, next: Word, votes: Votes): void {
  const after = words[to + 1];
  if (next.shape === 'capital' && titleWords.has(next)) votes[REGENTS.has(next) ? 'place' : 'organisation'] += 2;
  else if (speech.has(next)) speaks(words, to + 1, votes);
  else if (PERSON_VERBS.has(next)) votes.person += 3;
  else if (PLAYERS.has(next)) votes.team += 4;
  else if (contests.has(next)) votes.rival += 2;
  else if (AFTER_ORGANISATION.has(next)) votes.organisation += 2;
  else if (from > 0 && LEADERS.has(next) && after?.shape === 'capital') votes.organisation += 2;
  else if (BODIES.has(next) && wordAt(words, from - 1)?.lower === 'the') votes.organisation += 4;
  else if (AFTER_PLACE.has(next)) votes.place += 2;
  else if (next.text === '-' && after?.lower === 'era') votes.person += 3;
  else if (possessives.has(next)) possessive(after, votes);
  else if (next.text === ',' && after) {
    if (after.kind === 'number' && words[to + 2]?.text === ',' && after.text.length <= 3) votes.person += 5;
    else if (after.lower === 'who' || after.lower === 'whose') votes.person += 4;
    else if (after.lower === 'which') votes.organisation += 1.5;
    else if ((after.lower === 'a' || after.lower === 'an' || after.lower === 'the') && describesPerson(words, to + 2))
      votes.person += 3;
    else if (isLocated(words, to + 1)) votes.place += 4;
  } else if (next.lower === 'was' || next.lower === 'is' || next.lower === 'had' || next.lower === 'has')
    votes.person += 0.5;
}

/** True for a word that names one of a people, by itself. */
const isPeople = (words: readonly Word[], at: number): boolean =>
  at >= 0 && isCapital(words[at]) && knownAt(words, at).people === 1;

/** `said it plans`, `said its`: a company speaks of itself so, and a person does not. */
function speaks(words: readonly Word[], at: number, votes: Votes): void {
  const from = words[at]?.lower === 'that' ? at + 1 : at;
  const word = words[from]?.lower;
  if (word === 'its' || (word === 'it' && PLANS.has(words[from + 1]))) votes.organisation += 3;
  else votes.person += 2;
}

const PLANS = wordSet(
  'plans planned expects expected hopes hoped intends intended agreed signed sold bought acquired completed filed received has had reached launched offered',
);

/** `, Norway,`: a country, a capital or a state behind the comma, and nothing more of its name. */
function isLocated(words: readonly Word[], at: number): boolean {
  if (!isCapital(words[at])) return false;
  const { place, placeLength } = knownAt(words, at);
  const next = words[at + placeLength];
  return place !== null && place.type !== 'other' && next?.text !== '-' && !possessives.has(next) && endsPlace(next);
}

const endsPlace = (word: Word | undefined): boolean =>
  !word || word.kind === 'mark' || word.kind === 'number' || word.shape === 'lower';

function possessive(after: Word | undefined, votes: Votes): void {
  if (!after) return;
  if (KIN.has(after)) votes.person += 3;
  else if (AFTER_ORGANISATION.has(after)) votes.organisation += 2;
}

/** `, a lawyer for`: a title word within the next five, before the next mark. */
function describesPerson(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && word.text !== '-')) return false;
    if (word.shape === 'lower' && titleHeads.has(word)) return true;
    if (word.lower === 'of' || word.lower === 'for') return false;
  }
  return false;
}
