import { atom } from './atom.ts';
import type { Places } from './fields.ts';
import { html } from './html.ts';
import { jsonfeed } from './jsonfeed.ts';
import { jsonld } from './jsonld.ts';
import { llms } from './llms.ts';
import { markdown } from './markdown.ts';
import { newsml } from './newsml.ts';
import { newssitemap } from './newssitemap.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';
import { text } from './text.ts';

/** ninjs 2.2 has the fields of 3.1 in lower case. */
const ninjs2 = Object.fromEntries(
  Object.entries(ninjs).map(([field, place]) => [field, place.toLowerCase().replace('embargoeduntil', 'embargoed')]),
);

/**
 * Where each standard has each field of the model, by the name of its format. `docs/formats.md` is written from it, and a
 * test holds it against what the formats write.
 */
export const mapping: Readonly<Record<string, Places>> = {
  jsonld,
  ninjs,
  ninjs2,
  newsml,
  nitf,
  markdown,
  text,
  html,
  rss,
  atom,
  jsonfeed,
  sitemap,
  newssitemap,
  llms,
};
