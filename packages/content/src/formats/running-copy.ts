import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';

/** A block as it is set: its kind and its words. */
export type SetBlock = Pick<Block, 'kind' | 'text'>;

/**
 * The body as it runs in print, the dateline back at the head of the paragraph that it opens. Where no paragraph follows,
 * it is one by itself. Of breaks in a row one is left: between them stood what is told elsewhere, as who
 * contributed.
 *
 * @example runningCopy(article)[0]?.text // KARSUND, Oct. 12 (Yonhap) -- The ferry line reopened.
 */
export function runningCopy({ body: blocks, dateline }: Pick<Article, 'body' | 'dateline'>): readonly SetBlock[] {
  const body = blocks.filter(({ kind }, i) => kind !== 'break' || blocks[i + 1]?.kind !== 'break');
  if (!dateline) return body;
  const [, end] = dateline.span;
  const opened = body.findIndex(({ kind, span }) => kind === 'paragraph' && span[0] >= end);
  const block = body[opened];
  if (!block) return [{ kind: 'paragraph', text: dateline.text }, ...body];
  return body.with(opened, { ...block, text: `${dateline.text} ${block.text}` });
}
