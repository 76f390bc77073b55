import type { Article } from '../model/article.ts';
import { feedWords } from './feeds/feed-words.ts';

type Opening = Pick<Article, 'keyPoints' | 'body'>;

/** What lists call an article: copy without a headline, as alerts are, goes by its first words. Empty where it has none. */
export const titleOf = (article: Opening & Pick<Article, 'headline'>): string =>
  feedWords(article.headline?.text ?? '') || cut(summaryOf(article));

const cut = (words: string): string =>
  words.length <= TITLE ? words : `${words.slice(0, words.lastIndexOf(' ', TITLE) + 1 || TITLE).trimEnd()}…`;

const TITLE = 120;

/** The key points; where there are none, the lede. */
export function summaryOf({ keyPoints, body }: Opening): string {
  const points = keyPoints.map(({ text }) => feedWords(text)).filter((point) => point !== '');
  if (points.length > 0) return points.join('\n');
  const lede = body.find(({ kind, text }) => kind === 'paragraph' && feedWords(text) !== '');
  return feedWords(lede?.text ?? '');
}
