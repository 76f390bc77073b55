import type { Block } from '../../model/block.ts';
import type { Pass } from '../draft.ts';
import type { Stated } from './stated.ts';

/** Gives the blocks the kinds that the source marks. A paragraph of the source may be a caption or a heading all the same. */
export const statedKinds =
  ({ body }: Stated): Pass =>
  (draft) => {
    const marked = new Map(body.map((part) => [part.span[1], part]));
    return {
      ...draft,
      body: draft.body.map((block): Block => {
        const part = marked.get(block.span[1]);
        if (!part || part.kind === 'plain' || part.kind === 'paragraph') return block;
        const keepsLines = part.kind === 'list' || part.kind === 'table';
        return {
          ...block,
          kind: part.kind,
          rule: part.rule,
          ...(keepsLines && { text: draft.text.slice(...block.span) }),
        };
      }),
    };
  };
