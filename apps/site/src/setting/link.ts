import { type Html, html } from '../html.ts';
import { href } from '../paths.ts';
import { copied } from './words.ts';

/** A link within the site. */
export const link = (path: string, words: string, language?: string): Html =>
  html`<a href="${href(path)}">${copied(words, language)}</a>`;

/** A headline that leads to its story. */
export const headline = ({ address, title, language }: { address: string; title: string; language?: string }): Html =>
  link(address, title, language);
