import type { Pass } from './draft.ts';

/** What no other pass has taken becomes the body. */
export const blocks: Pass = (draft) => ({
  ...draft,
  stretches: [],
  body: draft.stretches.map(({ span, lines }) => ({
    kind: 'paragraph' as const,
    text: lines.map((line) => draft.text.slice(...line.inner)).join(' '),
    sentences: [],
    span,
    rule: 'blocks/paragraph',
  })),
});
