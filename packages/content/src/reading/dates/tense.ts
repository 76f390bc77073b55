import { articles } from '../../text/words/articles.ts';
import { isHyphen } from '../../text/words/hyphens.ts';
import { type Word, wordAt } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { irregularPasts } from '../words/irregular-pasts.ts';
import { isDecreed, isDeferred, isDelivery, isDisaster, isForeseen, isToBePlayed } from './prospects.ts';
import { isArranged, isFixture } from './schedules.ts';

/** The side of the day of publication that a verb points to: 1 ahead, -1 behind, 2 and -2 for sure, 3 however far, 0 where it does not tell. */
export type Side = -2 | -1 | 0 | 1 | 2 | 3;

const modals = "will 'll won't shall would should may might must can ";
const MODALS = wordSet(modals);
/** Verbs, and what stands with them, that tell that something is to come. */
const AHEAD = wordSet(
  `${modals}scheduled expected plan+ planned planning due slated tentatively expects expire+ ` +
    'begin+ starts opens closes ends resume+ continues travel+ plays hosts tackle+ hopes intends wants preparing going upcoming coming payable takes meet+ arrives leaves returns faces deadline ' +
    'premieres kicks turns appears airs goes reverts regains assumes forward need+ if ' +
    'reopen+ gather+ convene+ sails hears elects likely',
);
/** The same for what has been. */
const BEHIND = wordSet(
  `${irregularPasts}said told saying claiming has have been earlier ago after since found spoke wrote read dead says tells sought thought felt heard knew swore`,
);

/** Words that tell only where they stand right before the expression. */
const LEADS_AHEAD = wordSet('through starting beginning effective');
/** Behind these, `through` tells what figures are for: `fell in the 12 months through February`. */
const STRETCHES = wordSet('months quarter year');
const LEADS_BEHIND = wordSet('since ended');
/** What opens a list of games to come: `Playing Thursday`, `Fixtures for Sunday`. */
const FIXTURES = wordSet('playing fixtures');
const FIRST_WORDS = 3;
/** Where they stand before an expression, it bounds something. */
export const LIMITS = wordSet('until by before');

/** The verbs that news puts after `to` for what is to come. */
const INFINITIVES = wordSet(
  'be meet begin start hold take visit arrive leave return vote decide open close end go make give have release announce attend travel play face report run ' +
    'kick discuss resume appear present sign continue speak address come get expire remove sell buy pay launch join',
);

/** `will play in Friday's final` */
const WITHIN = wordSet('in at during');

/** How far a verb is looked for, in words. */
const REACH = 14;
const FAR = 40;

/**
 * Which way the verb that governs an expression points: the nearest that tells, first to the left, then to the right.
 *
 * @param isTime Whether it is a bare time of day, which much has happened by.
 */
export function sideOf(words: readonly Word[], from: number, to: number, isTime = false): Side {
  const lead = words[from - 1];
  if (from <= FIRST_WORDS && FIXTURES.has(words[0])) return 1;
  if (LEADS_AHEAD.has(lead)) {
    const side = STRETCHES.has(words[from - 2]) ? sideToward(words, from - 1, -1, FAR) : 1;
    if (side) return side;
  }
  // `since Monday`, `since the May curbs`, `the February assassination`
  if (LEADS_BEHIND.has(lead?.lower === 'the' ? words[from - 2] : lead) || isDisaster(words, to)) return -2;
  if (!possessives.has(words[to]) && isDecreed(words, from)) return 2;
  if (isArranged(words, from, to) || isDelivery(words, from, to)) return 2;
  // `notes due December`, `a vote due by October`
  if (lead?.lower === 'due' || wordAt(words, from - 2)?.lower === 'due') return 2;
  // `fell 2 percent by 1:05 p.m.`
  const limits = LIMITS.has(lead) && !(isTime && lead?.lower === 'by');
  if (limits || isDeferred(words, from)) return bounded(words, from, to);
  if (isForeseen(words, from)) return 2;
  if (lead?.lower === 'as' && SOONEST.has(words[from - 2])) return sideToward(words, from - 3, -1, REACH - 2) || 1;
  // `the vote is on Monday`
  if (PRESENT.has(lead?.lower === 'on' ? wordAt(words, from - 2) : lead)) return 1;
  // `Friday's ruling` has been, unless something waits for it
  if (possessives.has(words[to]) && isToBePlayed(words, to + 1)) return 1;
  if (possessives.has(words[to]) && lead?.lower !== 'for' && lead?.lower !== 'of') return ownedSide(words, from, to);
  // `…, and on Monday closed the port`
  const on = lead?.lower === 'on';
  // `was arrested on Friday`, `had closed at 12 euros on Friday`: not of the day to come
  if (on && isSurelyPast(words, from - 2)) return -2;
  const opens = on && JOINTS.has(words[from - 2]);
  const own = !opens ? 0 : words[to]?.text === ',' ? rightward(words, to) : sideAt(words, to);
  const side = own || leftward(words, from);
  // `who was killed in June` and not `the June vote`, which may be one to come
  if (side === -1 && lead?.lower === 'in') return -2;
  // `will be named to a mission in December`
  if (side === 1 && lead?.lower === 'in' && words.slice(Math.max(0, from - REACH), from).some(isWill)) return 3;
  // `after the July 1 handover`, which what has been done for it does not date
  if (side === -1 && lead?.lower === 'the' && words[from - 2]?.lower === 'after') return 0;
  return side || rightward(words, to) || announced(words, from);
}

/** `was arrested`, `had closed at 12 euros`: by what helps the nearest verb that tells. */
function isSurelyPast(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at > 0 && from - at <= REACH && sideAt(words, at) === 0) at--;
  return (
    sideAt(words, at) < 0 &&
    (HELPED.has(words[at]) || HELPED.has(words[at - 1]) || (at === from && BE.has(words[at - 1])))
  );
}

const HELPED = wordSet('had been');

const isWill = ({ lower }: Word): boolean => lower === 'will';

/** What a clause starts behind. */
const JOINTS = wordSet(', and but -- –');

/** `He announced results from Friday's vote`, `Friday's vote was close`; what it will bring does not tell when it is. */
function ownedSide(words: readonly Word[], from: number, to: number): Side {
  const side = leftward(words, from);
  if (side < 0 || sideAt(words, to + 2) < 0) return -1;
  return WITHIN.has(words[from - 1]) ? side : 0;
}

/** `is scheduled to visit a shipyard in a town, far south of the capital, on Wednesday`: also from afar. */
function announced(words: readonly Word[], from: number): Side {
  for (let i = from - REACH; i > 1 && from - i <= FAR; i--)
    if (words[i]?.lower === 'to' && AHEAD.has(words[i - 1]) && PRESENT.has(words[i - 2])) return 1;
  return 0;
}

/** `until Friday`: ahead, unless what went on until then is told as past (`had filed by Wednesday`). */
function bounded(words: readonly Word[], from: number, to: number): Side {
  for (let i = from - 2; i >= 0 && from - i <= REACH; i--) {
    // `had agreed to meet before Friday`
    if (words[i]?.lower === 'to' && INTENDS.has(words[i - 1])) return 1;
    if (words[i]?.lower === 'had') return -1;
    if (words[i]?.lower === 'will') return 3;
  }
  if (from <= 1) return rightward(words, to);
  return words[from - 1]?.lower === 'until' ? 2 : 1;
}

/** `could come as early as Friday` */
const SOONEST = wordSet('early soon');

const leftward = (words: readonly Word[], from: number): Side => sideToward(words, from - 1, -1);
const rightward = (words: readonly Word[], to: number): Side => sideToward(words, to, 1);

/** What the nearest word tells that does, from a word on: to the right by 1, to the left by -1. */
function sideToward(words: readonly Word[], at: number, step: 1 | -1, reach = REACH): Side {
  for (let left = reach; left > 0 && at >= 0 && at < words.length; left--) {
    // `… on Monday and the expected visits`: of another day
    const side = step > 0 && articles.has(wordAt(words, at - 1)) ? 0 : sideAt(words, at);
    if (side !== 0) return side;
    if (words[at]?.text === ';' || (MARKS.has(words[at]) && !words[step < 0 ? at + 1 : at]?.spaced)) return 0;
    at += step;
  }
  return 0;
}

/** `"They leave in June," he said`: what is said has its own verbs. */
const MARKS = wordSet(`" “ ” \`\` ''`);

function sideAt(words: readonly Word[], at: number): Side {
  const word = words[at];
  if (word?.kind !== 'word' || (word.shape !== 'lower' && at > 0)) return 0;
  const before = wordAt(words, at - 1);
  // `value-added tax`
  if (isHyphen(before) && wordAt(words, at - 2)?.lower !== 're') return 0;
  const to = before?.lower === 'to';
  // `lost 2 points to close at 694`, `called off due to rain`
  if (to && words[at + 1]?.lower === 'at' && words[at + 2]?.kind === 'number') return -1;
  if (word.lower === 'due' && words[at + 1]?.lower === 'to' && !INFINITIVES.has(words[at + 2]) && !BE.has(before))
    return 0;
  // `is expected to have risen`
  if (to && word.lower === 'have' && GUESSED.has(words[at - 2])) return -1;
  if (to && INFINITIVES.has(word))
    return wasDue(words, at - 2) || FAILED.has(words[at - 2]) ? -1 : PLANS.has(words[at - 2]) ? 2 : 1;
  // `hope to complete it`, `is to receive it`, `could be signed`
  if (word.lower === 'to' && (INTENDS.has(before) || PRESENT.has(before))) return 1;
  // `demanded that it be scrapped`
  if (word.lower === 'that' && DEMANDS.has(before)) return 1;
  if (word.lower === 'next' && !NEIGHBOURS.has(words[at + 1])) return 1;
  if (word.lower === 'could' && !PERCEIVED.has(words[at + 1]) && !PERCEIVED.has(words[at + 2])) return 1;
  // `if they were to leave on Monday`
  if (BE.has(word) && words[at + 1]?.lower === 'to') return 0;
  // `will open in June, followed by the tunnel in May`
  if (word.lower === 'followed' && before?.text === ',') return 0;
  // `slower than expected`
  if (before?.lower === 'than') return 0;
  // `the plan` is a noun, and `a newly opened port` is one that is open
  if ((articles.has(before) && !AWAITED.has(word)) || (articles.has(wordAt(words, at - 2)) && isAdverb(before)))
    return 0;
  if (AHEAD.has(word) || isFixture(words, at) || (OPENED.has(before) && INFINITIVES.has(word)))
    return wasDue(words, at) ? -1 : PLANS.has(word) ? 2 : 1;
  // `be signed` and `is signed` look further left, to what says when; so do `to hit` and `will hit`
  if (PASSIVES.has(before) || MODALS.has(before) || (to && word.lower !== 'have')) return 0;
  return BEHIND.has(word) || isPastForm(word) ? -1 : 0;
}

/** `had been due to`, `had been initially scheduled for`: what was ahead once. */
const wasDue = (words: readonly Word[], at: number): boolean => {
  const been = isAdverb(words[at - 1]) ? at - 2 : at - 1;
  return words[been]?.lower === 'been' && words[been - 1]?.lower === 'had';
};

const INTENDS = wordSet(
  'decided agreed promised pledged vowed hope hoped intend want wanted aim+ ready prepares promises',
);
const GUESSED = wordSet('expected forecast likely thought believed estimated');
/** `Polls open on Sunday` */
const OPENED = wordSet('polls doors gates');
const DEMANDS = wordSet('demanded requested proposed recommended ordered');
const FAILED = wordSet('failed refused declined managed had');
/** `next to the port`, `the next day`: of what is told. */
const NEIGHBOURS = wordSet('to day morning');
/** `could see it on Friday`, `could be heard`: what was, as often. */
const PERCEIVED = wordSet('not have see hear heard seen reached located found');
/** What stands as an adjective before what is awaited: `an expected vote`. */
const AWAITED = wordSet('expected scheduled slated planned upcoming coming');

const ADVERBS = wordSet('still once long now yet well');

const isAdverb = (word: Word | undefined): boolean => ADVERBS.has(word) || (word?.lower.endsWith('ly') ?? false);

const PLANS = wordSet('plan+ planned planning');
const PRESENT = wordSet('is are');
const PASSIVES = wordSet('be is are');
const BE = wordSet('is are was were been');
const NOT_PAST = wordSet('hundred succeed proceed exceed indeed speed breed need feed seed');

/** `restored`, `died`, but not `succeed`. */
const isPastForm = (word: Word): boolean => word.lower.length > 3 && word.lower.endsWith('ed') && !NOT_PAST.has(word);
