import { indefinite } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { openingMarks } from '../../names/lexicon/quote-marks.ts';
import { type Cue, cues } from '../../words/cue-verbs.ts';
import { shows } from '../clause/cue-nouns.ts';
import { cueAt, isPassive } from '../clause/cues.ts';
import { subjectBehind } from '../clause/doers.ts';
import { isPaper } from '../clause/offices.ts';
import { phraseBack } from '../clause/phrase-back.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isSomebody, speaks } from '../clause/speaks.ts';
import { subjectOf } from '../clause/subject-of.ts';
import { classOf } from '../clause/word-classes.ts';
import { isWithAside } from '../reported/asides.ts';
import { headOf } from '../speakers/heads.ts';
import { type Attribution, saidAt, type Zone } from './attribution.ts';
import { closesClause } from './said-after.ts';

/** True where `said,` or `asked:` stands right before the stretch. */
export const leadsIn = ({ words, stretch: { from, to }, near }: Zone): boolean =>
  from - 2 >= near &&
  (',:'.includes(words[from - 1]?.text || ' ')
    ? cueAt(words, from - 2)?.sense === 'say'
    : // `yelled "Salt!", a guard said`
      words[to]?.text === ',' && words[from - 1]?.shape === 'lower' && cueAt(words, from - 1)?.sense === 'say');

/** `Brandt said, "…`, `Brandt accused Ruiz of "…`, `what she called "…`; the nearest verb, one of saying before others. */
export function before({ words, stretch, left, near, right }: Zone): Attribution | null {
  let fallback: Attribution | null = null;
  for (let at = stretch.from - 1; at >= near && at > stretch.from - 40; at--) {
    const found = cueAt(words, at);
    if (!found || (words[at]?.shape !== 'lower' && at !== left) || isOfOther(words, at, stretch.from)) continue;
    const speaker =
      setIn(words, at, found, left, stretch.from) ?? subjectBehind(words, at, found, [near, left, stretch.from]);
    const behind = speaker ? null : doerBehind(words, at, found, { stretch, left, right });
    if (behind) return saidAt(words, at, behind.doer, found.sense, 'said-before');
    if (!speaker) continue;
    const read = readFor(words, at, stretch.from);
    if (read) return saidAt(words, at, read.whose, found.sense, 'said-before');
    const here = saidAt(words, at, speaker, found.sense, 'said-before');
    if (found.sense !== 'hold' && found.form !== 'base' && !isShown(words, at, speaker)) return here;
    fallback ??= here;
  }
  return fallback ?? labelled({ words, stretch, near }) ?? ownedSaying(words, stretch.from, near);
}

/** `began after a song about "…"`, `found a list holding payments to "…"`, `called "Salt" and ends on "…"`: tells of something else. */
export const isOfOther = (words: readonly Word[], at: number, from: number): boolean =>
  at + 2 < from &&
  words[at]?.shape === 'lower' &&
  (words[at]?.lower === 'began' ||
    openingMarks.has(words[at + 1]) ||
    (words[at]?.lower === 'found' &&
      indefinite.has(words[at + 1]) &&
      words.slice(at, from).some(({ lower }) => lower.endsWith('ing'))));

/** Of `Brandt read a statement from Ruiz: "…"`, whose words they are; nobody told in `on her behalf`. */
function readFor(words: readonly Word[], at: number, limit: number): { whose: Run | null } | null {
  if (words[at]?.lower !== 'read') return null;
  let from = at + 1;
  while (from < limit && !isPaper(words[from] as Word)) from++;
  const next = words[from + 1]?.lower;
  if (next === 'on' && words[from + 3]?.lower === 'behalf') return { whose: null };
  const by = next === 'on' && words[from + 2]?.lower === 'behalf' ? from + 4 : from + 2;
  const whose = by > from + 2 || next === 'from' || next === 'by' ? phraseFrom(words, by, limit) : null;
  return whose && isSomebody(words, whose) ? { whose } : null;
}

/** True for what an event shows, not a paper: of `Brandt said the vote showed a party "…"`, Brandt says so. */
const isShown = (words: readonly Word[], verb: number, by: Run): boolean =>
  shows.has(words[verb]) &&
  (words[by.from]?.lower === 'it' || !speaks(words, { from: by.from, to: headOf(words, by.from, by.to) + 1 }));

/** Of `It was, said one envoy, "…`, the envoy: commas set him in; `The agent, Jens Holt, said` has its own subject. */
function setIn(words: readonly Word[], at: number, { sense, form }: Cue, left: number, limit: number): Run | null {
  if (sense !== 'say' || form !== 'past' || words[at - 1]?.text !== ',' || isWithAside(words, left, at)) return null;
  const run = phraseFrom(words, at + 1, limit);
  return run && words[run.to]?.text === ',' && isSomebody(words, run) ? run : null;
}

/**
 * Who does it where that stands behind the stretch: `Calling it "…," Brandt left`, `is called "…" by friends`; nobody
 * told in `is called "…"`. Null where it does not stand there.
 */
function doerBehind(
  words: readonly Word[],
  at: number,
  cue: Cue,
  { stretch, left, right }: Pick<Zone, 'stretch' | 'left' | 'right'>,
): { doer: Run | null } | null {
  if (isPassive(words, at, cue)) {
    const doer = words[stretch.to]?.lower === 'by' ? phraseFrom(words, stretch.to + 1, right) : null;
    // `could be named "within days"`: no name
    const named = cue.sense !== 'hold' && (at + 1 < stretch.from || classOf(words[at + 2]) !== 'preposition');
    return doer || named ? { doer } : null;
  }
  // `Calling it "…," Brandt left`, `After saying it was "…," Brandt left`
  const opens = at === left || (at === left + 1 && classOf(words[left]) === 'preposition');
  let from = stretch.to;
  // `Citing "…" caused by the sale, Brandt left`
  if (!closesClause(words, from)) while (from < right && words[from]?.text !== ',') from++;
  const doer = cue.form === 'participle' && opens ? subjectOf(words, from, right) : null;
  return doer && { doer };
}

/** `Brandt's claim that the port is "…"`. */
function ownedSaying(words: readonly Word[], from: number, near: number): Attribution | null {
  for (let at = from - 1; at > near + 1 && at > from - 12; at--) {
    if (!possessives.has(words[at - 1]) || !(cues.get(words[at])?.noun || sayings.has(words[at]))) continue;
    const speaker = phraseBack(words, at - 2, ownerFrom(words, at - 2, near));
    return speaker && saidAt(words, at, speaker, 'say', 'owned');
  }
  return null;
}

/** Where an owner starts: at his article, or behind the preposition that he hangs on. */
function ownerFrom(words: readonly Word[], last: number, near: number): number {
  for (let at = last; at > near; at--) {
    if (classOf(words[at]) === 'determiner') return at;
    if (classOf(words[at - 1]) === 'preposition' && words[at - 1]?.lower !== 'of') return at;
  }
  return near;
}

export const sayings = wordSet(
  'assertion accusation allegation statement suggestion description declaration warning response reaction message words motto',
);

/** `"RUIZ: …"`, in a transcript that is quoted. */
export function labelWithin({ words, stretch: { from, to } }: Zone): Attribution | null {
  let at = from + 1;
  while (at < Math.min(to, from + 5) && words[at]?.shape === 'upper') at++;
  return at > from + 1 && words[at]?.text === ':' ? saidAt(words, at, { from: from + 1, to: at }, null, 'label') : null;
}

/** `RUIZ: "…`; who stands behind `Q:` and `A:` is not told. */
function labelled({ words, stretch, near }: Pick<Zone, 'words' | 'stretch' | 'near'>): Attribution | null {
  const colon = stretch.from - 1;
  if (words[colon]?.text !== ':' || colon - near > 6 || colon <= near) return null;
  for (let at = near; at < colon; at++) if (words[at]?.shape === 'lower') return null;
  if (colon === near + 1 && (words[near]?.text.length === 1 || classOf(words[near]) !== null)) return null;
  // `Said Brandt: "…`
  const from = cueAt(words, near)?.form === 'past' ? near + 1 : near;
  return saidAt(words, colon, { from, to: colon }, null, 'label');
}
