import { type Html, html } from '../html.ts';
import { href } from '../paths.ts';

/** A link within the site; what it says may run from right to left without turning what stands around it. */
export const link = (path: string, words: string): Html => html`<a href="${href(path)}"><bdi>${words}</bdi></a>`;
