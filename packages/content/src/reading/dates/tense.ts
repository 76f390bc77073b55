import type { Word } from '../../text/words.ts';

/** The side of the day of publication that a verb points to: 1 ahead, -1 behind, 0 where it does not tell. */
export type Side = -1 | 0 | 1;

const sides = (ahead: string, behind: string): ReadonlyMap<string, Side> =>
  new Map<string, Side>([
    ...ahead.split(' ').map((w) => [w, 1] as const),
    ...behind.split(' ').map((w) => [w, -1] as const),
  ]);

/** Verbs, and what stands with them, that tell on which side of today something lies. */
const VERBS = sides(
  "will 'll ’ll won't shall would should may might must can scheduled expected plans plan planned planning due slated tentatively forecast expects expires " +
    'begins starts opens ends hopes intends wants preparing going upcoming coming payable takes meets arrives leaves returns faces deadline',
  'said was were had did went told came took made met won lost fell rose began held gave got saw left found became broke brought built bought sold cut hit ' +
    'shot led sent put ran paid read beat struck flew drew spoke wrote grew kept stood threw spent has have been late earlier ago after sank swept blew dead ' +
    'says tells shut sought drove fought caught taught thought felt heard knew sat rode woke quit swore slid',
);

/** Words that tell only where they stand right before the expression. */
const LEADS = sides('through starting beginning effective', 'since ended');

/** The verbs that news puts after `to` for what is to come. */
const INFINITIVES = new Set(
  (
    'be meet begin start hold take visit arrive leave return vote decide open close end go make give have release announce attend travel play face report run ' +
    'discuss resume appear present sign continue speak address come get expire remove sell buy pay launch join'
  ).split(' '),
);

/** How far a verb is looked for, in words. */
const REACH = 14;

/** Which way the verb that governs an expression points: the nearest that tells, first to the left, then to the right. */
export function sideOf(words: readonly Word[], from: number, to: number): Side {
  const lead = words[from - 1]?.lower ?? '';
  const told = LEADS.get(lead);
  if (told !== undefined) return told;
  if (lead === 'until' || lead === 'by' || lead === 'before') return bounded(words, from, to);
  // `Friday's ruling` has been, unless something waits for it
  if (isPossessive(words[to]) && lead !== 'for' && lead !== 'of') return -1;
  return leftward(words, from) || rightward(words, to);
}

const isPossessive = (word: Word | undefined): boolean => word?.lower === "'s" || word?.lower === '’s';

/** `until Friday`: ahead, unless what went on until then is told as past (`had filed by Wednesday`). */
function bounded(words: readonly Word[], from: number, to: number): Side {
  for (let i = from - 2; i >= 0 && from - i <= REACH; i--) if (words[i]?.lower === 'had') return -1;
  return from <= 1 ? rightward(words, to) : 1;
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
  if (before === 'to' && INFINITIVES.has(word.lower)) return wasDue(words, at - 2) ? -1 : 1;
  // `the plan` is a noun
  if (before === 'the' || before === 'a') return 0;
  const side = VERBS.get(word.lower);
  if (side === 1) return wasDue(words, at) ? -1 : 1;
  // `be signed` and `is signed` look further left, to what says when
  if (before === 'be' || before === 'is' || before === 'are') return 0;
  return side ?? (isPastForm(word.lower) ? -1 : 0);
}

/** `had been due to`, `was scheduled for`: what was ahead once. */
const wasDue = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'been' && words[at - 2]?.lower === 'had';

const NOT_PAST = new Set('hundred succeed proceed exceed indeed speed breed embed sacred'.split(' '));

/** `restored`, but not `succeed`. */
const isPastForm = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower);
