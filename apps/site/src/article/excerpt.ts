import type { Span } from '@dateline/content';
import { onOneLine } from '../text/on-one-line.ts';

/** Words on one line, cut at a whole word where they are longer than `limit` characters. */
export function excerpt(words: string, limit = 120): string {
  const line = onOneLine(words);
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${whole(line.slice(0, cut > limit / 2 ? cut : limit)).replace(/[\s,;:.–—-]+$/, '')}\u00a0…`;
}

/** The part of a sentence that stands around some words of it, both ends cut at whole words. */
export function excerptAround(source: string, [start, end]: Span, [from, to]: Span, reach = 90): string {
  const before = from - start <= reach ? start : source.indexOf(' ', from - reach) + 1;
  const after = end - to <= reach ? end : source.lastIndexOf(' ', to + reach);
  const left = before === 0 && start > 0 ? start : Math.min(before, from);
  const right = Math.max(after, to);
  const words = onOneLine(source.slice(left, right));
  return `${left > start ? '…\u00a0' : ''}${words}${right < end ? '\u00a0…' : ''}`;
}

/** Without half a surrogate pair at its end. */
const whole = (words: string): string => words.replace(/[\ud800-\udbff]$/, '');
