import { type Html, raw } from '../html.ts';
import type { Page } from '../page.ts';
import { headOf } from './head.ts';

/** What stands in a frame in the place of a page's own. */
export const holes: Readonly<Record<'head' | 'folio' | 'main', Html>> = {
  head: raw('<!--head-->'),
  folio: raw('<!--folio-->'),
  main: raw('<!--main-->'),
};

/** The pages that have nothing of their own: what all stand in, and what the front page does. Astro makes them for the build, which takes them away. */
export const frames: Readonly<Record<'inner' | 'front', Page>> = {
  inner: { path: '/frame/', title: '', body: () => holes.main },
  front: { path: '/frame/front/', title: '', folio: holes.folio, body: () => holes.main },
};

/** The frames as Astro made them. */
export type Frames = Readonly<Record<keyof typeof frames, string>>;

/** What sets pages into their frame: each costs then no more than its own words. */
export function framed({ inner, front }: Frames): (page: Page) => Promise<string> {
  const [setInner, setFront] = [
    cutAt(inner, [holes.head, holes.main]),
    cutAt(front, [holes.head, holes.folio, holes.main]),
  ];
  return async (page) => {
    const [head, body] = [headOf(titled(page)), await page.body()];
    return page.folio ? setFront(head, page.folio, body) : setInner(head, body);
  };
}

/** @param places What the document is cut at, in its order. */
function cutAt(document: string, places: readonly Html[]): (...parts: Html[]) => string {
  let [rest, texts] = [document, [] as string[]];
  for (const place of places) {
    const [before = '', after = ''] = rest.split(String(place));
    texts = [...texts, before];
    rest = after;
  }
  return (...parts) => texts.map((text, i) => text + parts[i]).join('') + rest;
}

/** A page as its window is titled; the front page goes by the name of the site alone. */
export const titled = <Titled extends Pick<Page, 'title' | 'folio'>>(page: Titled): Titled => ({
  ...page,
  title: page.folio ? page.title : `${page.title} · Dateline`,
});
