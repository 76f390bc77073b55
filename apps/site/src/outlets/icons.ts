import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { icoOf } from './ico.ts';
import type { Outlet } from './outlet.ts';

/** What systems ask of an icon that they put among others, in pixels. @see https://web.dev/articles/add-manifest#icons */
export const iconSizes = [192, 512] as const;

/** Where an icon stands, from the root of the site. */
export const iconPath = (size: number): string => `icon-${size}.png`;

/** The size of the icon that is asked for where no page tells of one, as tabs and readers of feeds show it on a fine screen. */
const small = 48;

/** The icon in pixels, for systems that take no drawing. */
export async function icons(drawing: URL): Promise<Outlet[]> {
  const src = `data:image/svg+xml;base64,${await readFile(drawing, 'base64')}`;
  const renderer = new Renderer();
  const drawn = (size: number) =>
    renderer.render({ type: 'image', src, width: size, height: size }, { width: size, height: size, format: 'png' });
  return [
    ...iconSizes.map((size) => ({ path: iconPath(size), content: drawn(size) })),
    { path: 'favicon.ico', content: drawn(small).then((png) => icoOf(png, small)) },
  ];
}
