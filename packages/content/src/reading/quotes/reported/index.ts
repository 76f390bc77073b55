import { saidAt } from '../attributions/attribution.ts';
import { BEFORE, type Said } from '../attributions/index.ts';
import { passedOnFrom } from '../clause/passed-on.ts';
import { speaks } from '../clause/speaks.ts';
import type { Stretch } from '../marks/marked.ts';
import type { Paragraph } from '../paragraphs.ts';
import { credit, endBefore, endWithin, isOwnThought, twinOf } from './nested.ts';
import type { Place } from './place.ts';
import { aheadOfQuoter } from './set-in.ts';
import { toldAt } from './told.ts';

/**
 * Finds what is told in the writer's own words: `Brandt said the port is closed`, `The port is closed, she said`,
 * `according to the ministry`. What holds a quotation is left to that; words in marks that quote nobody are words like
 * others. A report may lie whole within another, whose speaker tells of it; no two overlap otherwise, and no words are
 * told twice.
 *
 * @param stretches All that stands in marks, which tells of no saying itself.
 */
export function indirectIn(paragraph: Paragraph, stretches: readonly Stretch[], quoted: readonly Said[]): Said[] {
  const { words, starts, cues } = paragraph;
  const found: Said[] = [];
  const used = cuesOf(paragraph, quoted);
  let reports: Said[] = [];
  let [sentence, marked, next] = [0, 0, 0];
  for (const at of cues) {
    if ((starts[sentence + 1] ?? words.length) <= at) {
      found.push(...reports);
      reports = [];
      while ((starts[sentence + 1] ?? words.length) <= at) sentence++;
    }
    while ((stretches[marked]?.to ?? words.length) <= at) marked++;
    while ((quoted[next]?.to ?? words.length) <= at) next++;
    if (reports.length >= MOST || at >= (stretches[marked]?.from ?? words.length) || used?.has(at)) continue;
    const start = starts[sentence] ?? 0;
    const end = starts[sentence + 1] ?? words.length;
    const left = Math.max(start, quoted[next - 1]?.to ?? 0);
    enter(reports, paragraph, at, { start, left, limit: Math.min(end, quoted[next]?.from ?? end), end });
  }
  found.push(...reports);
  return found;
}

/** What one sentence may tell; nested reports would otherwise add up to more than the copy itself. */
const MOST = 8;

/** Adds what the verb at a word tells, if anything, to what its sentence tells so far. */
function enter(reports: Said[], paragraph: Paragraph, at: number, place: Place): void {
  const { words } = paragraph;
  const source = passedOnFrom(words, at, place.end);
  const passed =
    source && (speaks(words, source) || words[source.to]?.lower === 'as')
      ? saidAt(words, at, source, 'say', 'passed-on')
      : null;
  if (passed && credit(reports, passed)) return;
  const told = passed ? aheadOfQuoter(words, passed, place) : toldAt(words, at, place);
  if (!told || isOwnThought(reports, words, told.attribution)) return;
  const { from, attribution } = told;
  const to = told.to > at ? endWithin(reports, told) : told.to;
  // `"…," the crew had said, she said`: the words between tell whose the quotation is
  if (to < from + 2 || (to <= at && from > place.start && words[from - 2]?.text === ',')) return;
  if (to <= at) endBefore(reports, to);
  const report: Said = { paragraph, kind: 'indirect', from, to, attribution };
  const twin = twinOf(reports, report);
  if (twin < 0) reports.push(report);
  else if (from > at) reports[twin] = report;
}

/** The cues that tell of quotations already; the sentence before one tells for itself. */
function cuesOf({ words }: Paragraph, quoted: readonly Said[]): ReadonlySet<number> | null {
  if (quoted.length === 0) return null;
  const used = new Set<number>();
  for (const { attribution } of quoted)
    if (attribution?.cue && attribution.words === words && attribution.how !== BEFORE) used.add(attribution.cue.from);
  return used;
}
