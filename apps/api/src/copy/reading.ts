import { type Diagnostic, type Reading, type ReadOptions, read } from '@dateline/content';
import { carrierOf } from '@dateline/content/archive';
import type { SourceReading } from '@dateline/content/formats/from';
import type { Gazetteer } from '@dateline/content/gazetteer';
import type { Sent } from './sent.ts';

/** What was read of what was sent. */
export interface ReadCopy {
  /** True where it may hold several items, as a feed does, or what a wire or a database gave out. */
  readonly isList: boolean;
  /** Each with the text that its spans point into, where that is another one than was sent. */
  readonly readings: readonly (Reading & { readonly text?: string })[];
}

/** More items than a feed has, and no more than are read at once. */
const MOST = 300;

/** Reads what was sent, with the places of the gazetteer, as the command line does. Nothing of it is kept. */
export async function readingsOf(sent: Sent): Promise<ReadCopy> {
  const { id = 'copy', text, format, diagnostics } = sent;
  if (text === null) return { isList: false, readings: [{ id, article: null, diagnostics: [...diagnostics] }] };
  if (format !== undefined || carrierOf(text) !== null)
    return readFormat({ ...sent, text, format: format ?? 'text/plain' });
  const reading = await readingOf(text, { ...sent.given, id });
  return { isList: false, readings: [{ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }] };
}

/** Reads copy that is plain text. */
export const readingOf = async (text: string, options: ReadOptions): Promise<Reading> =>
  read(text, { ...options, gazetteer: await gazetteer() });

/** What a source in a news format carries; what is said of its bytes has no place in that. */
async function readFormat({
  id,
  text,
  given,
  format,
  diagnostics,
}: Sent & { readonly text: string; readonly format: string }) {
  const { fromAny } = await import('@dateline/content/formats/from/any');
  const found = fromAny(text, format, {
    ...given,
    ...(id !== undefined && { id }),
    most: MOST,
    gazetteer: await gazetteer(),
  });
  const said = diagnostics.map(({ span: _span, ...rest }): Diagnostic => rest);
  const readings = (found?.readings ?? []).map(
    (reading, i): SourceReading => (i === 0 ? { ...reading, diagnostics: [...said, ...reading.diagnostics] } : reading),
  );
  return { isList: found?.isList ?? false, readings };
}

let made: Promise<Gazetteer> | undefined;

/** Made when copy first comes: a server that only serves has no need of it. */
const gazetteer = (): Promise<Gazetteer> =>
  (made ??= import('@dateline/content/gazetteer').then(({ createGazetteer }) => createGazetteer()));
