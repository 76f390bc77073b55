import type { Block } from '../../model/block.ts';

/** The running copy, a blank line between paragraphs. Captions are not part of it: they belong to pictures. */
export const articleBody = (body: readonly Block[]): string =>
  body.flatMap(({ kind, text }) => (kind === 'caption' || kind === 'break' ? [] : [text])).join('\n\n');
