import { cardPath, size } from '../card/address.ts';
import { type Html, html } from '../html.ts';
import { besidePages, documentPath } from '../outlets/documents.ts';
import { feeds } from '../outlets/feeds.ts';
import type { Page } from '../page.ts';
import { absolute, href } from '../paths.ts';
import { tagless } from '../text/visible.ts';

/** What the head of a page tells of it. */
export type Headed = Partial<Omit<Page, 'body' | 'folio'>> & Pick<Page, 'title'>;

/** What is a page's own in its head. */
export function headOf({ title, description, path, movedTo, feedsOf = '/', isStory = false }: Headed): Html {
  const canonical = movedTo ?? path;
  return html`<title>${title}</title>${description && html`<meta name="description" content="${tagless(description)}">`}${
    canonical && html`<link rel="canonical" href="${absolute(canonical)}">`
  }${movedTo && html`<meta http-equiv="refresh" content="0; url=${href(movedTo)}">`}<meta property="og:site_name" content="Dateline"><meta property="og:type" content="${isStory ? 'article' : 'website'}"><meta property="og:title" content="${tagless(title.replace(/ · Dateline$/, ''))}">${
    description && html`<meta property="og:description" content="${tagless(description)}">`
  }${canonical && html`<meta property="og:url" content="${absolute(canonical)}">`}<meta property="og:image" content="${absolute(cardPath(isStory && path ? path : '/'))}"><meta property="og:image:width" content="${size.width}"><meta property="og:image:height" content="${size.height}"><meta name="twitter:card" content="summary_large_image">${feeds.map(
    ({ file, title, type }) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${href(feedsOf + file)}">`,
  )}${
    isStory &&
    path &&
    besidePages.map(
      (format) =>
        html`<link rel="alternate" type="${format.mediaType.replace(/;.*/, '')}" href="${href(documentPath(path, format))}">`,
    )
  }`;
}
