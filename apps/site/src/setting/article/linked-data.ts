import { toJsonLd } from '@dateline/content/formats';
import { type Html, raw } from '../../html.ts';
import { itemOf } from '../../outlets/item.ts';
import type { Story } from '../../paper.ts';

/** What a script element cannot hold, and what would turn letters around; escaped, JSON says the same. */
const unsafe = /[<\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The story as schema.org has it, but for its text, which stands on the page. A block of data: nothing in it runs. */
export function linkedData(story: Story): Html {
  const json = JSON.stringify({ ...toJsonLd(itemOf(story)), articleBody: undefined }).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return raw(`<script type="application/ld+json">${json}</script>`);
}
