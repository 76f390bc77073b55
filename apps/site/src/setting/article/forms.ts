import { type Html, html } from '../../html.ts';
import { besidePages, documentPath } from '../../outlets/documents.ts';
import { href } from '../../paths.ts';

/** The article in every other format, each a file beside its page. */
export const forms = (address: string): Html =>
  html`<p class="json">Also as ${besidePages.map(
    (format, i) => html`${i > 0 && ' · '}<a href="${href(documentPath(address, format))}">${format.title}</a>`,
  )}</p>`;
