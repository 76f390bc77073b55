import type { Change } from '@dateline/content';
import { type Html, html } from '../../html.ts';

/** Words with what was put in and what was taken out, as an editor would mark it. */
export const marked = (words: readonly Change[]): Html[] =>
  words.map(({ kind, text }) =>
    kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : html`${text}`,
  );

export const isChanged = (words: readonly Change[]): boolean => words.some(({ kind }) => kind !== 'same');
