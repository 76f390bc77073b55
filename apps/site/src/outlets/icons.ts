import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import type { Outlet } from './outlet.ts';

/** What systems ask of an icon that they put among others, in pixels. @see https://web.dev/articles/add-manifest#icons */
export const iconSizes = [192, 512] as const;

/** Where an icon stands, from the root of the site. */
export const iconPath = (size: number): string => `icon-${size}.png`;

/** The icon in pixels, for systems that take no drawing. */
export async function icons(drawing: URL): Promise<Outlet[]> {
  const src = `data:image/svg+xml;base64,${await readFile(drawing, 'base64')}`;
  const renderer = new Renderer();
  return iconSizes.map((size) => ({
    path: iconPath(size),
    content: renderer.render(
      { type: 'image', src, width: size, height: size },
      { width: size, height: size, format: 'png' },
    ),
  }));
}
