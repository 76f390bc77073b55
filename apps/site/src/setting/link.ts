import { type Html, html } from '../html.ts';
import { href } from '../paths.ts';
import { day } from './day.ts';
import { copied } from './words.ts';

/** A link within the site. */
export const link = (path: string, words: string, language?: string): Html =>
  html`<a href="${href(path)}">${copied(words, language)}</a>`;

/** A headline that leads to its story, and the day of that, behind a comma where the headline ends in no stop of its own. */
export const dated = (story: Parameters<typeof headline>[0] & { day: string | null }): Html =>
  html`${headline(story)}${/[.!?…]$/.test(story.title) ? ' ' : ', '}${day(story.day)}`;

/** A headline that leads to its story. */
export const headline = ({ address, title, language }: { address: string; title: string; language?: string }): Html =>
  link(address, title, language);
