import { type Html, html } from '../html.ts';
import { copied } from './words.ts';

/** How the copy tells of the saying, in its own word: `denied` is no `said`, and a list of quotations must not make it one. */
export const said = (cue: string, language?: string): Html => html`<span class="cue">${copied(cue, language)}</span>`;
