import type { Article } from '../../model/article.ts';
import type { Phrase } from '../../model/phrase.ts';

/**
 * What a correction names that stands by itself, as AP sends them: `Correction: Karsund-Harbor story`. Null for any other copy.
 */
export function correctedIn({ headline, markers }: Pick<Article, 'headline' | 'markers'>): Phrase | null {
  const [, words] = NAMED.exec(headline?.text ?? '') ?? [];
  if (!headline || !words || !markers.some(({ kind }) => kind === 'correction')) return null;
  const [start] = headline.span;
  return { text: words, span: [start, start + words.length], rule: 'corrected/story' };
}

const NAMED = /^(\S.{2,120}?)\s+(?:story|stories)$/i;
