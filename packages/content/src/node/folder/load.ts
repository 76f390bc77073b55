import { createHash } from 'node:crypto';
import { inFile } from '../../diagnostics/in-file.ts';
import { parseGiven } from '../../diagnostics/parse-given.ts';
import { prepareFile, unpackFile } from '../../formats/from/by-ending.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Given } from '../../model/given.ts';
import type { Stated } from '../../reading/stated/index.ts';
import { decode } from '../../text/decode.ts';
import { bytesOf } from './bytes.ts';
import type { Found } from './found.ts';

/** A file of copy, as far as it could be read. */
export interface Loaded {
  readonly file: Found;
  /** The copy, as text: the decoded file, or what a file in a news format carries; null where there is none. */
  readonly text: string | null;
  /** What a file in a news format states of its copy. */
  readonly stated?: Stated;
  readonly given: Given;
  /** SHA-256 of its bytes and of those beside it; null where they were not read. */
  readonly digest: string | null;
  readonly diagnostics: readonly FileDiagnostic[];
  /** The decoded texts that diagnostics point into, by the name they have there. */
  readonly texts: readonly (readonly [string, string])[];
  /** True where an error keeps it out. */
  readonly refused: boolean;
}

/** Reads one file, and the JSON beside it. Never throws for what they hold. */
export function load(file: Found, maxBytes: number): Loaded {
  const copy = unpacked(file, loadText(file, maxBytes));
  const beside = file.beside ? loadText(file.beside, maxBytes) : null;
  const parsed = beside && beside.text !== null ? parseGiven(beside.text) : { given: {}, diagnostics: [] };
  const diagnostics = [
    ...copy.diagnostics,
    ...(beside?.diagnostics ?? []),
    ...(file.beside ? inFile(file.beside.shown, beside?.text ?? null, parsed.diagnostics) : []),
  ];
  return {
    file,
    text: copy.text,
    ...(copy.stated && { stated: copy.stated }),
    given: parsed.given,
    digest: copy.bytes && digestOf(copy.bytes, beside?.bytes ?? new Uint8Array()),
    diagnostics,
    texts: [copy, beside].flatMap((one) => (one && one.text !== null ? [[one.shown, one.text] as const] : [])),
    refused: diagnostics.some(({ severity }) => severity === 'error'),
  };
}

interface LoadedText {
  readonly shown: string;
  readonly bytes: Uint8Array | null;
  readonly text: string | null;
  readonly diagnostics: readonly FileDiagnostic[];
  readonly stated?: Stated;
}

/** A file in a news format as the copy that it carries. */
function unpacked({ name, shown }: Found, loaded: LoadedText): LoadedText {
  if (loaded.text === null || loaded.diagnostics.some(({ severity }) => severity === 'error')) return loaded;
  const source = unpackFile(name, loaded.text);
  if (!source) return loaded;
  const prepared = prepareFile(source);
  if (!prepared) return { ...loaded, diagnostics: [...loaded.diagnostics, ...inFile(shown, null, source.diagnostics)] };
  const { text, stated } = prepared;
  return { ...loaded, text, stated, diagnostics: inFile(shown, null, prepared.diagnostics) };
}

function loadText({ path, shown }: Pick<Found, 'path' | 'shown'>, maxBytes: number): LoadedText {
  const bytes = bytesOf(path, maxBytes);
  if (!(bytes instanceof Uint8Array))
    return { shown, bytes: null, text: null, diagnostics: inFile(shown, null, [bytes]) };
  const { text, diagnostics } = decode(bytes);
  return { shown, bytes, text, diagnostics: inFile(shown, text, diagnostics) };
}

const digestOf = (copy: Uint8Array, beside: Uint8Array): string =>
  createHash('sha256').update(copy).update('\0').update(beside).digest('hex');
