import { type Reading, read } from '@dateline/content';
import type { Gazetteer } from '@dateline/content/gazetteer';
import type { Sent } from './sent.ts';

/** Reads what was sent, with the places of the gazetteer, as the command line does. Nothing of it is kept. */
export async function readingOf({ id, text, given, diagnostics }: Sent): Promise<Reading> {
  if (text === null) return { id, article: null, diagnostics: [...diagnostics] };
  const reading = read(text, { ...given, id, gazetteer: await gazetteer() });
  return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

let made: Promise<Gazetteer> | undefined;

/** Made when copy first comes: a server that only serves has no need of it. */
const gazetteer = (): Promise<Gazetteer> =>
  (made ??= import('@dateline/content/gazetteer').then(({ createGazetteer }) => createGazetteer()));
