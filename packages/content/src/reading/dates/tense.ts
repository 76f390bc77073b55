import { type Word, wordAt } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { irregularPasts } from '../words/irregular-pasts.ts';
import { isArranged, isFixture } from './schedules.ts';

/** The side of the day of publication that a verb points to: 1 ahead, -1 behind, -2 behind for sure, 0 where it does not tell. */
export type Side = -2 | -1 | 0 | 1;

const modals = "will 'll ’ll won't shall would should may might must can ";
const MODALS = wordSet(modals);
/** Verbs, and what stands with them, that tell that something is to come. */
const AHEAD = wordSet(
  `${modals}scheduled expected plans plan planned planning due slated tentatively expects expires ` +
    'begins starts opens closes ends resumes continues travels travel plays hosts tackle tackles hopes intends wants preparing going upcoming coming payable takes meets arrives leaves returns faces deadline ' +
    'premieres kicks turns appears airs ' +
    'begin resume reopen reopens meet gather gathers convene convenes sails hears elects likely',
);
/** The same for what has been. */
const BEHIND = wordSet(
  `${irregularPasts}said told has have been earlier ago after found spoke wrote read dead says tells sought thought felt heard knew swore`,
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
const LIMITS = wordSet('until by before');

/** The verbs that news puts after `to` for what is to come. */
const INFINITIVES = wordSet(
  'be meet begin start hold take visit arrive leave return vote decide open close end go make give have release announce attend travel play face report run ' +
    'discuss resume appear present sign continue speak address come get expire remove sell buy pay launch join',
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
  if ((LEADS_AHEAD.has(lead) && !STRETCHES.has(words[from - 2])) || (from <= FIRST_WORDS && FIXTURES.has(words[0])))
    return 1;
  if (LEADS_BEHIND.has(lead)) return -2;
  if (lead?.lower === 'from' && !possessives.has(words[to]) && isDecreed(words, from)) return 1;
  if (isArranged(words, from, to) || isAverted(words, from, to) || isDelivery(words, from, to)) return 1;
  // `fell 2 percent by 1:05 p.m.`
  const limits = LIMITS.has(lead) && !(isTime && lead?.lower === 'by');
  if (limits || isDeferred(words, from)) return bounded(words, from, to);
  if (lead?.lower === 'as' && SOONEST.has(words[from - 2])) return soonest(words, from);
  // `the vote is on Monday`
  if (PRESENT.has(lead?.lower === 'on' ? wordAt(words, from - 2) : lead)) return 1;
  // `Friday's ruling` has been, unless something waits for it
  if (possessives.has(words[to]) && isToBePlayed(words, to + 1)) return 1;
  if (possessives.has(words[to]) && lead?.lower !== 'for' && lead?.lower !== 'of') return ownedSide(words, from, to);
  return leftward(words, from) || rightward(words, to) || announced(words, from);
}

/** `He announced results from Friday's vote`, `Friday's vote was close`; what it will bring does not tell when it is. */
function ownedSide(words: readonly Word[], from: number, to: number): Side {
  const side = leftward(words, from);
  if (side < 0 || sideAt(words, to + 2) < 0) return -1;
  return WITHIN.has(words[from - 1]) ? side : 0;
}

/** Of `Saturday's second game will …`, what is still to come; a ruling or a meeting that will cost jobs has been. */
function isToBePlayed(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (PLAYED.has(words[at])) return words[at + 1]?.lower === 'will';
  return false;
}

const PLAYED = wordSet('game match final race');

/** `cocoa for December delivery was up`, `the December contract rose`: what is bought ahead. Another contract may have been signed then. */
const isDelivery = (words: readonly Word[], from: number, to: number): boolean =>
  DELIVERIES.has(words[to]) ||
  (CONTRACTS.has(words[to]) && (words[from - 1]?.lower === 'for' || PRICED.has(words[to + 1])));

const DELIVERIES = wordSet('delivery futures');
const CONTRACTS = wordSet('contract contracts');
const PRICED = wordSet('rose fell gained lost settled closed traded was');

/** `a strike that would have begun on Monday has been called off`: news of what is still to come, and will not. */
function isAverted(words: readonly Word[], from: number, to: number): boolean {
  if (words[to + 1]?.lower !== 'been' || !AVERTED.has(words[to + 2]) || !HAS.has(words[to])) return false;
  for (let i = from - 1; i > 0 && from - i <= REACH; i--)
    if (words[i]?.lower === 'have' && words[i - 1]?.lower === 'would') return true;
  return false;
}

const HAS = wordSet('has have');
const AVERTED = wordSet('called averted avoided canceled cancelled postponed delayed suspended scrapped dropped');

/** `is scheduled to visit a shipyard in a town, far south of the capital, on Wednesday`: also from afar. */
function announced(words: readonly Word[], from: number): Side {
  for (let i = from - REACH; i > 1 && from - i <= FAR; i--)
    if (words[i]?.lower === 'to' && ANNOUNCING.has(words[i - 1]) && PRESENT.has(words[i - 2])) return 1;
  return 0;
}

const ANNOUNCING = wordSet('scheduled expected due set slated');

/** `ahead of Friday`, `set for Friday`, `postponed to Friday`: what was put off is still to come. */
const isDeferred = (words: readonly Word[], from: number): boolean => {
  const lead = words[from - 1]?.lower;
  const before = wordAt(words, from - 2);
  if (lead === 'for') return before?.lower === 'set';
  return lead === 'of' ? before?.lower === 'ahead' : lead === 'to' && DEFERRED.has(before);
};

/** `until Friday`: ahead, unless what went on until then is told as past (`had filed by Wednesday`). */
function bounded(words: readonly Word[], from: number, to: number): Side {
  for (let i = from - 2; i >= 0 && from - i <= REACH; i--) {
    // `had agreed to meet before Friday`
    if (words[i]?.lower === 'to' && MEANT.has(words[i - 1])) return 1;
    if (words[i]?.lower === 'had') return -1;
  }
  return from <= 1 ? rightward(words, to) : 1;
}

const MEANT = wordSet('agreed promised pledged vowed planned hoped wanted offered ordered');

/** `declared three days of mourning from Friday`: what is decreed starts then. */
function isDecreed(words: readonly Word[], from: number): boolean {
  for (let i = from - 2; i >= 0 && from - i <= REACH; i--) if (DECREES.has(words[i])) return true;
  return false;
}

const DECREES = wordSet('declared declares announced announces ordered orders imposed imposes');

/** `could come as early as Friday`: ahead, unless what came first is told. */
function soonest(words: readonly Word[], from: number): Side {
  for (let i = from - 3; i >= 0 && from - i <= REACH; i--) {
    if (words[i]?.lower === 'could') return 1;
    const side = sideAt(words, i);
    if (side !== 0) return side;
  }
  return 1;
}

const SOONEST = wordSet('early soon');

const leftward = (words: readonly Word[], from: number): Side => sideToward(words, from - 1, -1);
const rightward = (words: readonly Word[], to: number): Side => sideToward(words, to, 1);

/** What the nearest word tells that does, from a word on: to the right by 1, to the left by -1. */
function sideToward(words: readonly Word[], at: number, step: 1 | -1): Side {
  for (let left = REACH; left > 0 && at >= 0 && at < words.length; left--) {
    const side = sideAt(words, at);
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
  if (before?.text === '-' && !before.spaced && wordAt(words, at - 2)?.lower !== 're') return 0;
  const to = before?.lower === 'to';
  if (to && INFINITIVES.has(word)) return wasDue(words, at - 2) ? -1 : 1;
  // `slower than expected`
  if (before?.lower === 'than') return 0;
  // `the plan` is a noun, and `a newly opened port` is one that is open
  if (ARTICLES.has(before) || (ARTICLES.has(wordAt(words, at - 2)) && isAdverb(before))) return 0;
  if (AHEAD.has(word) || isFixture(words, at)) return wasDue(words, at) ? -1 : 1;
  // `be signed` and `is signed` look further left, to what says when; so do `to hit` and `will hit`
  if (PASSIVES.has(before) || MODALS.has(before) || (to && word.lower !== 'have')) return 0;
  return BEHIND.has(word) || isPastForm(word) ? -1 : 0;
}

/** `had been due to`, `was scheduled for`: what was ahead once. */
const wasDue = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'been' && words[at - 2]?.lower === 'had';

const ARTICLES = wordSet('the a an');
const ADVERBS = wordSet('still once long now yet well');

const isAdverb = (word: Word | undefined): boolean => ADVERBS.has(word) || (word?.lower.endsWith('ly') ?? false);

const PRESENT = wordSet('is are');
const PASSIVES = wordSet('be is are');
const DEFERRED = wordSet('postponed delayed moved extended rescheduled deferred back');
const NOT_PAST = wordSet('hundred succeed proceed exceed indeed speed breed embed sacred need feed seed weed heed');

/** `restored`, `died`, but not `succeed`. */
const isPastForm = (word: Word): boolean => word.lower.length > 3 && word.lower.endsWith('ed') && !NOT_PAST.has(word);
