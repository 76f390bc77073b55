import { type Html, html } from '../html.ts';

/** Words that lead to their place in the copy, where it is marked. */
export const anchored = (to: string, anchors: ReadonlySet<string>, words: Html): Html =>
  anchors.has(to) ? html`<a href="#${to}">${words}</a>` : words;
