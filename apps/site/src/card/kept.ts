import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sweep as sweepUnfinished, writeWhole } from '@dateline/content/node';
import own from '../../package.json' with { type: 'json' };
import { size } from './address.ts';
import { type Card, createCards, drawn } from './card.ts';

/** Cards that are kept from build to build: drawing one takes longer than all else of a story together. */
export interface KeptCards {
  /** The card, drawn only where none of the same look is kept. */
  readonly draw: (card: Card) => Uint8Array | Promise<Uint8Array>;
  /** Forgets the cards that were not asked for. */
  readonly sweep: () => Promise<void>;
}

/** @param folder Where the cards are kept, by what is on them. Other builds may use it at the same time. */
export async function createKeptCards(folder: string): Promise<KeptCards> {
  await mkdir(folder, { recursive: true });
  const asked = new Set<string>();
  const drawing = new Map<string, Promise<Uint8Array>>();
  let cards: ReturnType<typeof createCards> | undefined;
  const anew = async (card: Card, name: string): Promise<Uint8Array> => {
    cards ??= createCards();
    const picture = await (await cards)(card);
    await writeWhole(join(folder, name), picture, false);
    return picture;
  };
  return {
    draw(card) {
      const name = nameOf(card);
      asked.add(name);
      const known = drawing.get(name) ?? kept(join(folder, name));
      if (known) return known;
      const picture = anew(card, name).finally(() => drawing.delete(name));
      drawing.set(name, picture);
      return picture;
    },
    async sweep() {
      for (const name of await readdir(folder)) {
        if (!name.endsWith('.png')) await sweepUnfinished(join(folder, name.replace(/\.png\..*/, '.png')));
        else if (!asked.has(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
}

/** By all that its look follows from. */
const nameOf = (card: Card): string =>
  `${createHash('sha256')
    .update(by)
    .update(JSON.stringify([size, drawn(card)]))
    .digest('hex')}.png`;
const by = JSON.stringify(own.dependencies);

function kept(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
