import { getCollection } from 'astro:content';
import { stat } from 'node:fs/promises';
import { createArchive } from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import { type Paper, paperOf } from './paper.ts';
import { compiled, now } from './settings.ts';

let kept: { readonly stamp: number; readonly paper: Promise<Paper> } | undefined;

/** In development, the paper of the copy as it is at the moment. Asks for the collection, so that Astro asks anew when that changes. */
export async function today(): Promise<Paper> {
  await getCollection('stories');
  const { mtimeMs: stamp } = await stat(compiled);
  if (kept?.stamp !== stamp) kept = { stamp, paper: made() };
  return kept.paper;
}

const made = async (): Promise<Paper> => paperOf(createArchive(await readEdition(compiled)), now());
