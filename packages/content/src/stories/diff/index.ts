import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Difference } from '../../model/difference.ts';
import { paragraphChanges } from './paragraphs.ts';
import { wordChanges } from './words.ts';

/** What of an article is compared. */
type Compared = Pick<Article, 'id' | 'headline' | 'body'>;

/**
 * What changed between two versions of a story, by paragraph and word. The paragraphs are counted as change notes count
 * them: captions, headings and notes aside.
 *
 * @example difference(first, lead).paragraphs.filter(({ kind }) => kind === 'added')
 */
export function difference(from: Compared, to: Compared): Difference {
  return {
    from: from.id,
    to: to.id,
    headline: wordChanges(from.headline?.text ?? '', to.headline?.text ?? ''),
    paragraphs: paragraphChanges(textsOf(from, isParagraph), textsOf(to, isParagraph)),
    captions: paragraphChanges(textsOf(from, isCaption), textsOf(to, isCaption)),
  };
}

/** The texts of the blocks that count. */
export const textsOf = ({ body }: Pick<Article, 'body'>, counts: (block: Block) => boolean): string[] =>
  body.filter(counts).map(({ text }) => text);

/** What change notes count as a paragraph. */
export const isParagraph = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'quote' || kind === 'list';

/** What they call a photo. */
export const isCaption = ({ kind }: Block): boolean => kind === 'caption';
