import { html } from './html.ts';
import type { Page } from './page.ts';
import { link } from './setting/link.ts';

/** The page at an address that something else than what it asks for stands at: it leads there. */
export const moved = (path: string, to: string, title: string): Page => ({
  path,
  title,
  movedTo: to,
  body: () => html`<div class="plain"><h1>This page stands elsewhere</h1><p>${link(to, title)}</p></div>`,
});
