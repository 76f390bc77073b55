import type { Word } from '../../../text/words/index.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Said } from '../attributions/index.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';

// How the reports of one sentence lie within each other: whole, or not at all, and no words twice.

/** Where a report ends that is told behind its verb: no later than one that it starts in, and not within a later one. */
export function endWithin(reports: readonly Said[], { from, to }: Run): number {
  let end = to;
  for (let at = reports.length - 1; at >= 0; at--) {
    const other = reports[at] as Said;
    if (other.from < from && from < other.to) end = Math.min(end, other.to);
    else if (other.from < end && end < other.to) end = other.from;
  }
  return end;
}

/** Ends reports where `, she said` parts off the sentence that holds them: its words belong to none of them. */
export function endBefore(reports: Said[], end: number): void {
  for (const one of reports.splice(0)) {
    const report = one.to > end && one.from < end ? { ...one, to: end } : one;
    if (twinOf(reports, report) < 0) reports.push(report);
  }
}

/** Which report has the same words: the verb that stands next to them tells them. */
export function twinOf(reports: readonly Said[], { from, to }: Run): number {
  for (let at = 0; at < reports.length; at++) if (reports[at]?.from === from && reports[at]?.to === to) return at;
  return -1;
}

/** Of `Brandt said he thinks it is open`, that he thinks so is told with what he said; so is what he would say. */
export function isOwnThought(
  reports: readonly Said[],
  words: readonly Word[],
  { sense, speaker, cue }: Attribution,
): boolean {
  const would = words[(cue?.from ?? 0) - 1]?.lower === 'would';
  if ((sense !== 'hold' && !would) || !speaker || classOf(words[speaker.from]) !== 'pronoun') return false;
  for (const { from } of reports) if (from === speaker.from) return true;
  return false;
}

/** Gives the last report to whom it was had from, where it ends before the words that tell so; false where none does. */
export function credit(reports: Said[], attribution: Attribution): boolean {
  const last = reports.at(-1);
  const credited = last !== undefined && last.to <= (attribution.cue?.from ?? 0);
  if (credited) reports[reports.length - 1] = { ...last, attribution };
  return credited;
}
