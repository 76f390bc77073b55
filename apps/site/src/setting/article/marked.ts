import type { Change } from '@dateline/content';
import { type Html, html } from '../../html.ts';
import { typeset } from '../../text/typeset.ts';

/** Words with what was put in and what was taken out, as an editor would mark it. */
export const marked = (words: readonly Change[]): Html[] =>
  words.map(({ kind, text }) => {
    const set = typeset(text);
    return kind === 'added' ? html`<ins>${set}</ins>` : kind === 'removed' ? html`<del>${set}</del>` : html`${set}`;
  });

export const isChanged = (words: readonly Change[]): boolean => words.some(({ kind }) => kind !== 'same');
