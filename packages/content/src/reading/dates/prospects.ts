import { type Word, wordAt } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { DISASTERS, EVENTS } from './events.ts';

/** How far what announces a day is looked for, in words. */
const REACH = 14;

/** `ahead of the vote in June`, `in the run-up to Sunday's vote`, `preparations for the June vote`: what is awaited, whatever has been done for it. */
export function isForeseen(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > 0 && from - at <= REACH; at--) {
    const word = words[at];
    if (LINKS.has(word) && isOutlook(words, at)) return true;
    if (RELATIVES.has(word) || (word?.kind === 'mark' && word.text !== '-' && !possessives.has(word))) return false;
  }
  return false;
}

const isOutlook = (words: readonly Word[], at: number): boolean => {
  const pair = `${words[at - 1]?.lower} ${words[at]?.lower}`;
  return FORESEEN.test(pair) || (pair === 'up to' && wordAt(words, at - 2)?.text === '-');
};

const LINKS = wordSet('of to for');
const FORESEEN = /^(?:ahead of|runup to|(?:prepar(?:ations|ing|e)|campaigning) for)$/;
const RELATIVES = wordSet('who that');

/** Of `Saturday's second game will …`, what is still to come; a ruling or a meeting that will cost jobs has been. */
export function isToBePlayed(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (PLAYED.has(words[at])) return words[at + 1]?.lower === 'will';
  return false;
}

const PLAYED = wordSet('game match final race');

/** `cocoa for December delivery was up`, `the December contract rose`: what is bought ahead. Another contract may have been signed then. */
export const isDelivery = (words: readonly Word[], from: number, to: number): boolean =>
  DELIVERIES.has(words[to]) ||
  (words[from - 1]?.lower === 'in' && words[from - 2]?.lower === 'delivery') ||
  (CONTRACTS.has(words[to]) && (words[from - 1]?.lower === 'for' || PRICED.has(words[to + 1])));

const DELIVERIES = wordSet('delivery futures');
const CONTRACTS = wordSet('contract contracts');
const PRICED = wordSet('rose fell gained lost settled closed traded was');

/** `set for Friday`, `postponed to Friday`: what was put off is still to come. */
export const isDeferred = (words: readonly Word[], from: number): boolean => {
  const lead = words[from - 1]?.lower;
  const before = wordAt(words, from - 2);
  if (lead === 'for') return before?.lower === 'set';
  return lead === 'to' && DEFERRED.has(before);
};

const DEFERRED = wordSet('postponed delayed moved extended rescheduled deferred back adjourned');

/** `backed a rate cut in December`: what is planned is still to come. `declared three days of mourning from Friday`, `called a general strike for Monday`: what is decreed starts then; `he called for calm on Monday` has no day behind its `for`. */
export function isDecreed(words: readonly Word[], from: number): boolean {
  const lead = words[from - 1]?.lower;
  const decrees =
    lead === 'from' ? DECREES : lead === 'for' ? CALLS : lead === 'in' && PLANNED.has(words[from - 2]) && BACKS;
  for (let i = from - 2; decrees && i >= 0 && from - i <= REACH; i--) if (decrees.has(words[i])) return true;
  return false;
}

const PLANNED = wordSet('cut+ rise hike+ meeting vote launch');
const BACKS = wordSet('back+ backed proposed');
const CALLS = wordSet('called calls announced');
const DECREES = wordSet(
  'call+ called declared declares announced announces ordered orders imposed imposes decided agreed decision threatened',
);

/** `the February assassination`, `Sunday's bomb attacks`: `Thursday's loss`, `under a June accord`: what nobody tells of before it is. */
export function isDisaster(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 4 && words[at]?.shape === 'lower'; at++)
    if (RESULTS.has(words[at]) || DISASTERS.has(EVENTS.get(words[at]?.lower ?? ''))) return true;
  return false;
}

const RESULTS = wordSet('loss win victory defeat massacre agreement accord');
