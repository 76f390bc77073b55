import type { Note } from '../../../model/note.ts';
import type { Phrase } from '../../../model/phrase.ts';
import type { Residue } from '../../../model/residue.ts';
import type { Span } from '../../../model/span.ts';
import type { Line } from '../../../text/lines.ts';
import { withoutNameTags } from '../../../text/name-tags.ts';
import { oneLine } from '../../../text/one-line.ts';
import { undressed } from '../../../text/signs.ts';
import { trimmed } from '../../../text/span.ts';
import { unbroken } from '../../../text/words/broken-words.ts';
import type { Stretch } from '../../draft.ts';

/**
 * Lines as one stretch.
 *
 * @param spaced Whether a blank line stands before it.
 */
export function stretchOf(source: string, lines: readonly Line[], spaced: boolean, table = false): Stretch {
  // the columns of a table stand by the indent of its first row too
  const start = table ? lines[0]?.span[0] : lines[0]?.inner[0];
  const span: Span = [start ?? 0, lines[lines.length - 1]?.inner[1] ?? 0];
  return { span, lines, text: joined(source, lines, span), spaced, table };
}

/** The part of a stretch that lies in a span, white space at its ends left out; null where nothing is left. */
export function part(source: string, stretch: Stretch, span: Span): Stretch | null {
  const [start, end] = trimmed(source, span);
  if (start >= end) return null;
  const lines = stretch.lines.filter(({ inner }) => inner[1] > start && inner[0] < end);
  const text = joined(source, lines, [start, end]);
  return { ...stretch, span: [start, end], lines, text: stretch.cut ? oneLine(text) : text };
}

/** A stretch in two: what stands before an offset of the source, and from it on; null where one side has nothing. */
export function partedAt(source: string, stretch: Stretch, at: number): readonly [Stretch, Stretch] | null {
  const [before, behind] = [part(source, stretch, [stretch.span[0], at]), part(source, stretch, [at, stretch.span[1]])];
  return before && behind && [before, behind];
}

/** Lines joined by single spaces, words that a hyphen breaks between them by nothing; without the tags around names. */
function joined(source: string, lines: readonly Line[], [start, end]: Span): string {
  const only = lines.length === 1 ? lines[0] : undefined;
  const printed = only
    ? source.slice(Math.max(start, only.inner[0]), Math.min(end, only.inner[1]))
    : rowOf(lines.map(({ inner }) => source.slice(Math.max(start, inner[0]), Math.min(end, inner[1]))));
  return undressed(withoutNameTags(printed));
}

function rowOf(lines: readonly string[]): string {
  // Looked at by line, not in the text so far: to look into a text that grows makes it whole again each time.
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      return next === undefined ? line : (unbroken(line, next) ?? `${line} `);
    })
    .join('');
}

/** What a pass has read out of the stretches, in their order, and those that it leaves. */
export interface Taken<Part> {
  readonly found: readonly Part[];
  readonly left: readonly Stretch[];
}

/**
 * Takes out of the stretches what a pass can read.
 *
 * @param read What it reads from a stretch, which is then taken; null where it leaves it.
 * @returns Null where nothing was read, as in most copy: the draft stays as it is.
 */
export function takeOut<Part>(
  stretches: readonly Stretch[],
  read: (stretch: Stretch, i: number) => Part | null,
): Taken<Part> | null {
  const found: Part[] = [];
  let left: Stretch[] | null = null;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    const part = stretch ? read(stretch, i) : null;
    if (part !== null) {
      left ??= stretches.slice(0, i);
      found.push(part);
    } else if (stretch) left?.push(stretch);
  }
  return left && { found, left };
}

/** A stretch's words as a phrase that a rule has read. */
export const phraseOf = ({ text, span }: Pick<Stretch, 'text' | 'span'>, rule: string): Phrase => ({
  text,
  span,
  rule,
});

/** The same set aside, and why. */
export const residueOf = (stretch: Pick<Stretch, 'text' | 'span'>, rule: string, reason: string): Residue => ({
  ...phraseOf(stretch, rule),
  reason,
});

/** The same as a note. */
export const noteOf = (
  stretch: Pick<Stretch, 'text' | 'span'>,
  rule: string,
  reason: string,
  audience: Note['audience'] = 'editors',
): Note => ({ ...residueOf(stretch, rule, reason), audience });
