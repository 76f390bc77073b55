import type { Readable } from 'node:stream';
import { diagnoseFile } from '../../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Found } from '../../folder/found.ts';
import { loadInput } from '../../folder/load.ts';
import { type LoadedAll, piecesOf } from '../../folder/load-all.ts';
import { STANDARD_INPUT } from './dash.ts';

const ID = 'stdin';

/** How it is called when speaking to people. */
const FILE: Found = { path: STANDARD_INPUT, name: ID, shown: 'standard input' };

/** Standard input as one file: plain copy, or whichever news format it looks like. */
export async function loadStandardInput(stdin: Readable, maxBytes: number): Promise<LoadedAll> {
  const loaded = await loadInput(await bytesIn(stdin, maxBytes), FILE);
  return { pieces: piecesOf(loaded, { id: ID, diagnostics: [] }), sources: new Map(loaded.texts), files: 1 };
}

/** All of it; no more is held than may be read. */
async function bytesIn(stdin: Readable, maxBytes: number): Promise<Uint8Array | Diagnostic> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) return diagnoseFile('too-large', null, { bytes: `more than ${maxBytes}`, limit: maxBytes });
  }
  return Buffer.concat(chunks);
}
