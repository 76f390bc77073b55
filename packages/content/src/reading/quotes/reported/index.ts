import type { Word } from '../../../text/words.ts';
import { type Attribution, saidAt } from '../attributions/attribution.ts';
import type { Said } from '../attributions/index.ts';
import { passedOnFrom } from '../clause/passed-on.ts';
import type { Run } from '../clause/runs.ts';
import { speaks } from '../clause/speaks.ts';
import { classOf } from '../clause/word-classes.ts';
import type { Stretch } from '../marks/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { type Told, toldAt } from './told.ts';

/**
 * Finds what is told in the writer's own words: `Brandt said the port is closed`, `The port is closed, she said`,
 * `according to the ministry`. What holds a quotation is left to that. A report may lie whole within another, whose
 * speaker tells of it; no two overlap otherwise, and no words are told twice.
 */
export function indirectIn(paragraph: Paragraph, stretches: readonly Stretch[], quoted: readonly Said[]): Said[] {
  const { words, starts, cues } = paragraph;
  const found: Said[] = [];
  const used = cuesOf(paragraph, quoted);
  let [sentence, next, told] = [0, 0, 0];
  for (const at of cues) {
    while ((starts[sentence + 1] ?? words.length) <= at) {
      sentence++;
      told = 0;
    }
    while ((stretches[next]?.to ?? words.length) <= at) next++;
    const stretch = stretches[next];
    if (told >= MOST || (stretch && at >= stretch.from) || used?.has(at)) continue;
    const start = starts[sentence] ?? 0;
    const end = starts[sentence + 1] ?? words.length;
    const left = next > 0 ? Math.max(start, stretches[next - 1]?.to ?? 0) : start;
    const source = passedOnFrom(words, at, end);
    if (source && (speaks(words, source) || words[source.to]?.lower === 'as')) {
      if (told > 0) credit(found, saidAt(words, at, source, 'say', 'passed-on'));
      continue;
    }
    const read = toldAt(words, at, { start, left, limit: Math.min(end, stretch?.from ?? end), end });
    const one = read && read.to > at ? { ...read, to: endWithin(found, told, read) } : read;
    if (!one || one.to < one.from + 2) continue;
    if (one.to <= at) told = endBefore(found, told, one.to);
    const report: Said = { paragraph, kind: 'indirect', from: one.from, to: one.to, attribution: one.attribution };
    if (isOwnThought(found, told, words, one)) continue;
    const twin = twinOf(found, told, one);
    if (twin >= 0) {
      if (one.from > at) found[twin] = report;
      continue;
    }
    found.push(report);
    told++;
  }
  return found;
}

/** Where a report ends that is told behind its verb: no later than one that it starts in, and not within a later one. */
function endWithin(found: readonly Said[], count: number, { from, to }: Run): number {
  let end = to;
  for (let at = found.length - 1; at >= found.length - count; at--) {
    const other = found[at] as Said;
    if (other.from < from && from < other.to) end = Math.min(end, other.to);
    else if (other.from < end && end < other.to) end = other.from;
  }
  return end;
}

/** Which of the last few things told has the same words: the verb that stands next to them tells them. */
function twinOf(found: readonly Said[], count: number, { from, to }: Run): number {
  for (let at = found.length - count; at < found.length; at++)
    if (found[at]?.from === from && found[at]?.to === to) return at;
  return -1;
}

/** Of `Brandt said he thinks it is open`, that he thinks so is told with what he said. */
function isOwnThought(found: readonly Said[], count: number, words: readonly Word[], { attribution }: Told): boolean {
  const { sense, speaker } = attribution;
  if (sense !== 'hold' || !speaker || classOf(words[speaker.from]) !== 'pronoun') return false;
  for (let at = found.length - count; at < found.length; at++) if (found[at]?.from === speaker.from) return true;
  return false;
}

/** Gives the last thing told to whom it was had from, where it ends before the words that tell so. */
function credit(found: Said[], attribution: Attribution): void {
  const last = found.at(-1);
  if (last && last.to <= (attribution.cue?.from ?? 0)) found[found.length - 1] = { ...last, attribution };
}

/**
 * Ends the last few things told where `, she said` parts off the sentence that holds them: its words belong to none of
 * them. Gives how many they are then: two may come to the same.
 */
function endBefore(found: Said[], count: number, end: number): number {
  const last = found.splice(found.length - count);
  let kept = 0;
  for (const one of last) {
    const report = one.to > end && one.from < end ? { ...one, to: end } : one;
    if (twinOf(found, kept, report) >= 0) continue;
    found.push(report);
    kept++;
  }
  return kept;
}

/** What one sentence may tell; nested reports would otherwise add up to more than the copy itself. */
const MOST = 8;

/** The cues that tell of quotations already. */
function cuesOf({ words }: Paragraph, quoted: readonly Said[]): ReadonlySet<number> | null {
  if (quoted.length === 0) return null;
  const used = new Set<number>();
  for (const { attribution } of quoted)
    if (attribution?.cue && attribution.words === words) used.add(attribution.cue.from);
  return used;
}
