import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { ONES_OWN } from '../../words/works.ts';
import { isCapital, startOfCapitals } from '../chains/capitals.ts';
import { isGeneration } from '../entities/surnames.ts';
import { knownAt } from '../gazetteer/known.ts';
import { functionWords, given, prepositions, shared, titleHeads } from '../lexicon/index.ts';
import { vote } from '../mention.ts';
import type { Votes } from '../naming.ts';
import { isDone } from '../roles/callings.ts';
import { determiners } from '../roles/nouns.ts';
import { ANALYSTS } from './analysts.ts';
import { describedKind } from './description.ts';
import {
  AT,
  before,
  CALLING,
  FOR,
  goods,
  kin,
  NOUN,
  OF,
  parts,
  placeNouns,
  QUALITIES,
  routes,
  sovereigns,
  THE,
  TO,
} from './signs.ts';

/** What the word before a name says of its kind. */
export function votesBefore(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const producer = goods.has(wordAt(words, from - 2)) && words[from - 1]?.lower === 'producer';
  const said = producer ? NOUN : before.get(words[from - 1]);
  // `a company called Orrin`; `the union called Ann Orrin a liar`
  const called = CALLED.has(words[from - 1]) ? wordAt(words, from - 2) : undefined;
  if (before.get(called) === NOUN && !given.has(words[from])) votes.organisation += 5;
  // `a woman called Orrin`; it may be a boat as well
  if (called?.lower.endsWith('man')) votes.person += 2;
  // `rivals like Orrin`, `lenders such as Orrin`
  if (to - from === 1 && isExample(words, from)) votes.organisation += 4;
  // `Oslo-based Orrin said`, `Ann Orrin of Oslo-based Quill Vessa`; of two words it may be a runner, and of one a writer
  if (
    BASED.has(words[from - 1]) &&
    words[from - 2]?.text === '-' &&
    (to - from === 1 || isSomebodys(words, startOfCapitals(words, from - 2) - 1)) &&
    !given.has(words[from]) &&
    !isSomebody(words, to)
  )
    votes.organisation += 4;
  if (isFirmOf(words, from, to)) {
    votes.organisation += 5;
    return;
  }
  if (
    !said ||
    (said === CALLING &&
      (words[from - 1]?.shape !== 'lower' ||
        isDone(words, from - 1) ||
        (to - from === 1 && QUALITIES.has(words[from - 1]))))
  )
    return;
  // `an analyst for Orrin`
  const hired = ANALYSTS.has(wordAt(words, from - 2)) && said === FOR && !knownAt(words, from).place;
  if (said === FOR && !hired) votes.place += SEATED.has(wordAt(words, from - 2)) ? 5 : 0;
  else if (said === OF) votesOf(words, from - 2, to, votes);
  else if (said === TO && routes.has(wordAt(words, from - 2))) votes.place += 2;
  else if (words[from - 1]?.lower === 'by' || wordAt(words, from - 2)?.lower === 'according')
    votesBy(words, from, to, votes);
  else if (words[from - 1]?.lower === 'in' && isHolding(words, from, to)) votes.organisation += 4;
  else if (
    // not of `an economist at Oslo brokerage Orrin`
    (said === AT && !(before.get(words[to]) === NOUN && isCapital(words[to + 1]))) ||
    hired ||
    (words[from - 1]?.lower === 'with' && words[from - 2]?.shape === 'lower' && titleHeads.has(words[from - 2]))
  )
    votesAt(wordAt(words, from - 2), wordAt(words, from - 3), from === 2, votes);
  // `the unit Orrin, who left`
  else if (
    said === NOUN &&
    words[to + 1]?.lower !== 'who' &&
    (!given.has(words[from]) || words[from + 1]?.text === '-') &&
    !isSideOfLand(words, from)
  )
    votes.organisation += 8;
  // `striker Ford`; `its owner Ford` may be the firm
  else if (said === CALLING && isKnownWord(words, from, to)) votes.person += shared.has(words[from - 1]) ? 0 : 7;
  else if (words[from - 1]?.lower !== 'told' || to - from > 1 || ORDERS.has(words[to]))
    vote(votes, said.kind, said.weight);
  // `told Izvestia`: people are told by names that the copy has in full
  else votes.organisation += 2;
  // `the 19-year-old from Orrin said`
  if (words[from - 2]?.lower === 'old' && words[from - 1]?.lower === 'from') votes.place += 3;
  if (said !== THE) return;
  votes.person -= 2;
  // `Ann Orrin of the Salt Democrats said`
  if (wordAt(words, from - 2)?.lower === 'of' && isCapital(wordAt(words, from - 3))) votes.person -= 2;
  if (REGIONS.has(words[from])) votes.place += 3;
}

/** True for a firm that has the name of a family; not for what stands in an office: `chief Cabinet secretary`. */
const isKnownWord = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 &&
  words[from]?.shape === 'capital' &&
  knownAt(words, from).organisation === 1 &&
  !titleHeads.has(words[to]);

/** `champions Norway`, of which the land is meant as in every game; a newspaper may have its name. */
const isSideOfLand = (words: readonly Word[], from: number): boolean =>
  knownAt(words, from).place?.type === 'country' && PLAYING.has(words[from - 1]);
const PLAYING = wordSet('champions side leaders rivals giant');

/** True behind `like` or `such as` that gives one of several bodies for an example. */
function isExample(words: readonly Word[], at: number): boolean {
  const like = wordAt(words, at - 1)?.lower;
  const noun = like === 'like' ? at - 2 : like === 'as' && words[at - 2]?.lower === 'such' ? at - 3 : -1;
  const word = wordAt(words, noun);
  return word !== undefined && (FIRMS.has(word) || (word.lower.length > 6 && word.lower.endsWith('makers')));
}

const FIRMS = wordSet(
  'rivals companies firms banks lenders giants startups start-ups retailers insurers platforms brands competitors peers carriers airlines operators suppliers exporters utilities brokerages services networks',
);

const BASED = wordSet('based listed owned');

/** True for the `of` of `Ann Orrin of`; not of `the promotion of`. */
const isSomebodys = (words: readonly Word[], of: number): boolean =>
  wordAt(words, of)?.lower === 'of' && isCapital(words[of - 1]);

/** True before what people do and firms do not, and before an age or a calling: `wrote`, `said he`, `, 43,`, `, a former lawyer,`. */
function isSomebody(words: readonly Word[], to: number): boolean {
  const after = words[to + 1];
  if ((ONE.has(words[to]) && !OFF.has(after)) || ONE.has(after)) return true;
  return words[to]?.text === ',' && (after?.kind === 'number' || describedKind(words, to) === 'person');
}

const ONE = wordSet('he she who whose wrote writes');
/** A firm `wrote off` a loan. */
const OFF = wordSet('off down');

const CALLED = wordSet('called named');

/** `market analysts Orrin`: several who go by one name, where no other stands beside it. */
const isFirmOf = (words: readonly Word[], from: number, to: number): boolean =>
  (PARTNERS.has(words[from - 1])
    ? words[to]?.lower !== 'and' && words[to]?.text !== ','
    : DEALERS.has(words[from - 1]) && to - from === 1 && !isSomebody(words, to)) &&
  words[from - 1]?.shape === 'lower' &&
  !(given.has(words[from]) && to - from === 1);

const PARTNERS = wordSet('analysts lawyers consultants accountants brokers underwriters');
/** Of one word, what a firm is as well as people are, who are named in full: `said broker Orrin`. */
const DEALERS = wordSet('broker trader publisher refiner hotelier housebuilder developer researcher');

/** `a stake in Orrin`; stock in Orrin warehouses is goods. */
const isHolding = (words: readonly Word[], from: number, to: number): boolean =>
  HOLDINGS.has(wordAt(words, from - 2)) &&
  (!words[to]?.lower.endsWith('s') || functionWords.has(words[to]) || possessives.has(words[to]));

const HOLDINGS = wordSet('stake+ share+ shareholding holding+ stock investment+');

/** `the MP for Orrin East` */
const SEATED = wordSet('mp lawmaker legislator');

/** What only a person is told: `told Orrin no`, `told Orrin goodbye`. */
const ORDERS = wordSet('no yes goodbye');

/** True for a noun that an article or an owner stands a word or two before, and no preposition before that: no head of a group is meant. */
export function isPart(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--)
    if (determiners.has(words[at])) return !prepositions.has(wordAt(words, at - 1));
  return false;
}

/** What stands before `by` tells who or what did it: `plays by Orrin`, `owned by Orrin Salt`; `according to Orrin` tells the same, since people go by one name only where the copy has named them in full. */
function votesBy(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const done = wordAt(words, from - 2);
  if (ONES_OWN.has(done)) votes.person += 5;
  else if (BODIES_DO.has(done) && !(to - from > 1 && given.has(words[from]))) votes.organisation += 2;
  else votes.person += 0.5;
}

/** What bodies do more often than people: `owned by Orrin Salt`, `a poll by Orrin`, `according to Orrin`. */
const BODIES_DO = wordSet(
  'owned operated run acquired carried aired poll survey according compiled tracked reviewed seen surveyed',
);

/** What parts of a country go by: the Northeast. */
const REGIONS = wordSet('northeast northwest southeast southwest');

/** `an analyst at Orrin` works there; others are at a place. */
function votesAt(word: Word | undefined, before: Word | undefined, opens: boolean, votes: Votes): void {
  if ((word?.shape === 'lower' || opens) && (titleHeads.has(word) || ANALYSTS.has(word) || word?.lower === 'partner'))
    votes.organisation += ANALYSTS.has(word) ? 9 : 4;
  // `Ann Orrin at Vessa said`: the verb is hers
  else if (isCapital(word) && isCapital(before)) {
    votes.person -= 3;
    votes.organisation += 1.5;
  } else votes.place += 1;
}

/** What befalls a company: `the takeover of Orrin`; `by rebels` it befalls a town. */
const DEALS = wordSet('takeover acquisition buyout buy-out');

/** What the word before `of` says of the name behind it. */
function votesOf(words: readonly Word[], last: number, to: number, votes: Votes): void {
  // `Ann Orrin Jr. of Vessa`
  const at = wordAt(words, last)?.text === '.' && isGeneration(wordAt(words, last - 1)) ? last - 1 : last;
  const word = wordAt(words, at);
  if (placeNouns.has(word)) votes.place += 4;
  else if (kin.has(word)) votes.person += 3;
  else if (isCapital(word) && isCapital(wordAt(words, at - 1))) {
    // `Ann Orrin of Vessa said`: the verb is hers
    const single = to - last === 3;
    // nobody is somebody's: `Ann Orrin of James Vessa`
    votes.person -= single ? 3 : given.has(wordAt(words, at - 1)) ? 8 : 4;
    vote(votes, single ? 'place' : 'organisation', single ? 1 : 1.5);
  } else if (word?.text === ',') {
    // `Ann Orrin, 23, of Vessa`
    if (wordAt(words, at - 1)?.kind === 'number') votes.place += 3;
    else votes.organisation += 1.5;
  } else if (DEALS.has(word)) {
    if (words[to]?.lower !== 'by' || isCapital(words[to + 1])) votes.organisation += 3;
  } else if (sovereigns.has(word)) votes.place += 3;
  else if (titleHeads.has(word) || parts.has(word)) votes.organisation += 2;
}
