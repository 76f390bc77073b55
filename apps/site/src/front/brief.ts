import type { PublicArticle } from '@dateline/content';
import { withoutSigns } from '@dateline/content/archive';
import { excerpt } from '../article/excerpt.ts';
import { onOneLine } from '../text/on-one-line.ts';

/** The first words of a story: its first sentence, and the one that follows that in its paragraph. */
export interface Opening {
  readonly first: string;
  readonly second: string;
}

/** How a story opens: with its first paragraph, or with what it has where it has none. */
export function openingIn({ body }: Pick<PublicArticle, 'body'>, source: string): Opening {
  const block = body.find(({ kind }) => kind === 'paragraph') ?? body[0];
  if (!block) return { first: '', second: '' };
  const words = withoutSigns(source, [block.span]);
  const [first = block.text, second = ''] = block.sentences.map((sentence) => words.slice(...sentence));
  return { first, second };
}

/** As many letters as a sentence may have that stands as a headline, and how few may be left where it is cut. */
const [MOST, FEWEST] = [140, 60];

/**
 * A sentence as the headline of a brief, which has none of its own: whole, without its full stop, or up to where one of its
 * clauses ends. No newspaper breaks off between an article and its noun.
 *
 * @example asHeadline('The ferry sails again.') // The ferry sails again
 */
export function asHeadline(sentence: string): string {
  const line = onOneLine(sentence);
  if (line.length <= MOST) return line.replace(/(?<=[\p{L}\p{N})”"’]{2})\.$/u, '');
  const clause = Math.max(...CLAUSES.map((end) => line.lastIndexOf(end, MOST)));
  return clause >= FEWEST ? `${line.slice(0, clause)}\u00a0…` : excerpt(line, MOST);
}

/**
 * What such a headline leaves of its sentence; empty where it has all of it.
 *
 * @example restOf('The ferry sails again.') // ''
 */
export function restOf(sentence: string): string {
  const head = asHeadline(sentence);
  if (!head.endsWith('\u00a0…')) return '';
  const line = onOneLine(sentence);
  return `… ${line.slice(head.length - 2).replace(/^[\s,;:–—-]+/, '')}`;
}

const CLAUSES = [', ', '; ', ': ', ' — ', ' – ', ' -- ', ' - '];
