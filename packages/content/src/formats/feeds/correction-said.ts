import { correctionWord } from '../../stories/corrections/correction-word.ts';
import type { NewsItem } from '../news-item.ts';

/**
 * A title in a list of stories, with a word before it where the story puts another right, or was put right, by a version of
 * its own or by another story: a list has no other place to say so. A title that says so itself stays as it is.
 *
 * @example correctionSaid('Harbor Toll story', item) // Correction: Harbor Toll story
 */
export function correctionSaid(title: string, { article, story }: NewsItem): string {
  const word = correctionWord(article.markers) ?? (isCorrectedBeside(story) ? 'Corrected' : null);
  return word === null || SAYS_SO.test(title) ? title : `${word}: ${title}`;
}

const isCorrectedBeside = (story: NewsItem['story']): boolean =>
  story?.corrections.some((id) => story.versions.every(({ articleId }) => articleId !== id)) ?? false;

const SAYS_SO = /^correct(?:ion|ed)\s*[:–—-]/i;
