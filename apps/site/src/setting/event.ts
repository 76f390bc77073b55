import type { TimelineEvent } from '@dateline/content/archive';
import { anchorAt } from '../article/body.ts';
import { excerpt } from '../article/excerpt.ts';
import { type Html, html } from '../html.ts';
import type { Story } from '../paper.ts';
import { href } from '../paths.ts';
import { unlisted } from '../text/unlisted.ts';
import { copied } from './words.ts';

/** What a story says of a day, and where it says so. */
export const event = ({ text, span }: TimelineEvent, { address, entry, title, language }: Story): Html =>
  html`<p><a href="${href(address)}${anchorAt(entry.article, span)}">${copied(excerpt(unlisted(text), 280), language)}</a> <span class="aside">${copied(title, language)}</span></p>`;
