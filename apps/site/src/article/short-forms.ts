import type { Abbreviation, Span } from '@dateline/content';
import type { Mark } from './nest.ts';

/** A word with the points, hyphens and ampersands that short forms are written with. */
const words = /[\p{L}\p{N}][\p{L}\p{N}.&/-]*/gu;

/** Every mention of a short form in a stretch of the source, with the long form that the copy gives for it. */
export function shortForms(source: string, [start, end]: Span, abbreviations: readonly Abbreviation[]): Mark[] {
  const stretch = source.slice(start, end);
  if (!abbreviations.some(({ shortText }) => stretch.includes(shortText))) return [];
  const longs = new Map(abbreviations.map(({ shortText, longText }) => [shortText, longText]));
  const marks: Mark[] = [];
  for (const match of stretch.matchAll(words)) {
    const [word] = match;
    const bare = word.replace(/[.&/-]$/, '');
    const short = longs.has(word) ? word : bare;
    const long = longs.get(short);
    const at = start + match.index;
    if (long !== undefined)
      marks.push({ kind: 'short', span: [at, at + short.length], long: long.replace(/\s+/g, ' ') });
  }
  return marks;
}
