import type { Word } from '../../text/words.ts';

/** The side of the day of publication that a verb points to: 1 ahead, -1 behind, 0 where it does not tell. */
export type Side = -1 | 0 | 1;

const AHEAD = new Set(
  [
    'will',
    "'ll",
    '’ll',
    'shall',
    'scheduled',
    'expected',
    'plans',
    'planned',
    'due',
    'slated',
    'expects',
    'expires',
    'begins',
    'upcoming',
    'starts',
    'opens',
    'ends',
    'hopes',
    'intends',
    'set',
    'would',
    'should',
    'may',
    'could',
    'might',
    'must',
    'wants',
    'planning',
    'going',
    'ahead',
  ].concat([
    'can',
    'tentatively',
    'preparing',
    "won't",
    'forecast',
    'coming',
    'payable',
    'takes',
    'meets',
    'arrives',
    'leaves',
    'returns',
    'faces',
    'deadline',
  ]),
);
const BEHIND = new Set(
  [
    'said',
    'was',
    'were',
    'had',
    'did',
    'went',
    'told',
    'came',
    'took',
    'made',
    'met',
    'won',
    'lost',
    'fell',
    'rose',
    'began',
    'held',
    'gave',
    'got',
    'saw',
    'left',
    'found',
    'became',
    'broke',
    'brought',
    'built',
    'bought',
    'sold',
    'cut',
    'hit',
    'shot',
    'led',
    'sent',
    'put',
    'ran',
    'paid',
    'read',
    'beat',
    'struck',
    'flew',
    'drew',
    'spoke',
    'wrote',
    'grew',
    'kept',
    'stood',
    'threw',
    'spent',
  ].concat([
    'has',
    'have',
    'been',
    'late',
    'earlier',
    'ago',
    'after',
    'sank',
    'swept',
    'blew',
    'dead',
    'says',
    'tells',
    'shut',
    'posted',
    'sought',
    'drove',
    'fought',
    'caught',
    'taught',
    'thought',
    'felt',
    'heard',
    'knew',
    'sat',
    'rode',
    'woke',
    'quit',
    'swore',
    'slid',
    'plunged',
    'dropped',
    'closed',
    'ended',
  ]),
);
/** Words that tell only where they stand right before the expression. */
const LEADS: ReadonlyMap<string, Side> = new Map([
  ['until', 1],
  ['by', 1],
  ['before', 1],
  ['through', 1],
  ['starting', 1],
  ['beginning', 1],
  ['effective', 1],
  ['since', -1],
]);
const INFINITIVE = new Set([
  'be',
  'meet',
  'begin',
  'start',
  'hold',
  'take',
  'visit',
  'arrive',
  'leave',
  'return',
  'vote',
  'decide',
  'open',
  'close',
  'end',
  'go',
  'make',
  'give',
  'have',
  'release',
  'announce',
  'attend',
  'travel',
  'play',
  'face',
  'report',
  'run',
  'discuss',
  'resume',
  'appear',
  'present',
  'sign',
  'continue',
  'speak',
  'address',
  'come',
  'get',
]);

/** How far a verb is looked for, in words. */
const REACH = 14;

/** Which way the verb that governs an expression points: the nearest that tells, first to the left, then to the right. */
export function sideOf(words: readonly Word[], from: number, to: number): Side {
  return LEADS.get(words[from - 1]?.lower ?? '') ?? (leftward(words, from) || rightward(words, to));
}

function leftward(words: readonly Word[], from: number): Side {
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const side = sideAt(words, i);
    if (side !== 0) return side;
    if (words[i]?.text === ';') return 0;
  }
  return 0;
}

function rightward(words: readonly Word[], to: number): Side {
  for (let i = to; i < words.length && i - to < REACH; i++) {
    const side = sideAt(words, i);
    if (side !== 0) return side;
    if (words[i]?.text === ';') return 0;
  }
  return 0;
}

function sideAt(words: readonly Word[], at: number): Side {
  const word = words[at];
  if (word?.kind !== 'word' || (word.shape !== 'lower' && at > 0)) return 0;
  const before = words[at - 1]?.lower;
  if (before === 'to' && INFINITIVE.has(word.lower)) return 1;
  if (AHEAD.has(word.lower)) return 1;
  if (before === 'be' || before === 'the' || before === 'a') return 0;
  if (BEHIND.has(word.lower)) return -1;
  return word.lower.length > 4 && word.lower.endsWith('ed') ? -1 : 0;
}
