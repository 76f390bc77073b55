import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { slogan } from '../slogan.ts';
import { size } from './address.ts';

const from = createRequire(import.meta.url);
const fonts = [
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
];

/** The headline of a card, and what stands under it. */
export interface Card {
  readonly headline: string;
  /** The day and the agency, where they are known. */
  readonly under: string;
}

/** Draws cards: the headline of a story in the type of the site, as a picture that goes along with its link. */
export async function createCards(): Promise<(card: Card) => Promise<Uint8Array>> {
  const renderer = new Renderer();
  for (const path of fonts)
    await renderer.registerFont({ name: 'Newsreader', data: await readFile(from.resolve(path)) });
  return (card) => renderer.render(drawn(card), { ...size, format: 'png' });
}

const ink = '#1c1a16';

/** What stands on a card, and how. The longer a headline, the smaller its letters, so that it stands whole. */
export const drawn = ({ headline, under }: Card) => ({
  type: 'container' as const,
  style: {
    width: '100%',
    height: '100%',
    display: 'flex',
    flexDirection: 'column' as const,
    justifyContent: 'space-between' as const,
    backgroundColor: '#fcfaf5',
    color: ink,
    fontFamily: 'Newsreader',
    padding: 72,
  },
  children: [
    { type: 'text' as const, text: 'Dateline', style: { fontSize: 44, fontWeight: 600, letterSpacing: '-0.03em' } },
    {
      type: 'text' as const,
      text: headline,
      style: {
        fontSize: headline.length > 150 ? 52 : headline.length > 80 ? 66 : 84,
        fontWeight: 500,
        lineHeight: 1.08,
        letterSpacing: '-0.018em',
        lineClamp: 6,
        textWrap: 'balance' as const,
      },
    },
    {
      type: 'container' as const,
      style: { display: 'flex', flexDirection: 'column' as const, width: '100%' },
      children: [
        { type: 'container' as const, style: { width: '100%', height: 2, backgroundColor: ink }, children: [] },
        {
          type: 'text' as const,
          text: under || (headline === slogan ? 'Every fact with the words it came from' : slogan),
          style: { fontSize: 30, color: '#524c42', marginTop: 20 },
        },
      ],
    },
  ],
});
