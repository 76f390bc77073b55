import { createHash } from 'node:crypto';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import { parseGiven } from '../../diagnostics/parse-given.ts';
import { unpackFile } from '../../formats/from/by-ending.ts';
import type { Unpacked } from '../../formats/from/carried.ts';
import { prepare } from '../../formats/from/read-carried.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Given } from '../../model/given.ts';
import type { Stated } from '../../reading/stated/index.ts';
import { decode } from '../../text/decode.ts';
import { bytesOf } from './bytes.ts';
import type { Found } from './found.ts';
import { itemNames } from './item-names.ts';

/** One piece of copy in a file. */
export interface LoadedItem {
  /** What it is called within its file; null for what is the whole of it. */
  readonly name: string | null;
  /** The copy, as text: the decoded file, or what an item in a news format carries. */
  readonly text: string;
  /** What an item in a news format states of its copy. */
  readonly stated?: Stated;
}

/** A file of copy, as far as it could be read. */
export interface Loaded {
  readonly file: Found;
  /** The copy in it: one piece, but for a file that holds a list; none where there is no text. */
  readonly items: readonly LoadedItem[];
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
  const copy = itemsOf(file, loadText(file, maxBytes));
  const beside = file.beside ? loadText(file.beside, maxBytes) : null;
  const parsed = beside && beside.text !== null ? parseGiven(beside.text) : { given: {}, diagnostics: [] };
  const diagnostics = [
    ...copy.diagnostics,
    ...(beside?.diagnostics ?? []),
    ...(file.beside ? inFile(file.beside.shown, beside?.text ?? null, parsed.diagnostics) : []),
  ];
  return {
    file,
    items: copy.items,
    given: parsed.given,
    digest: copy.bytes && digestOf(copy.bytes, beside?.bytes ?? new Uint8Array()),
    diagnostics,
    texts: [
      ...copy.items.map(({ name, text }) => [itemIn(copy.shown, name), text] as const),
      ...(beside && beside.text !== null ? [[beside.shown, beside.text] as const] : []),
    ],
    refused: diagnostics.some(({ severity }) => severity === 'error'),
  };
}

interface LoadedText {
  readonly shown: string;
  readonly bytes: Uint8Array | null;
  readonly text: string | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** A file by the pieces of copy in it: what one in a news format carries, else its text. */
function itemsOf({ name, shown }: Found, loaded: LoadedText): LoadedText & Pick<Loaded, 'items'> {
  const { text, diagnostics } = loaded;
  if (text === null) return { ...loaded, items: [] };
  const source = diagnostics.some(({ severity }) => severity === 'error') ? null : unpackFile(name, text);
  if (!source) return { ...loaded, items: [{ name: null, text }] };
  return source.items.length > MOST_ITEMS
    ? { ...loaded, ...tooMany(shown, source) }
    : { ...loaded, ...unpacked(shown, loaded, source) };
}

/** Far more than a feed or a message holds. */
const MOST_ITEMS = 5000;

const tooMany = (shown: string, { items: { length: count } }: Unpacked) => ({
  items: [],
  diagnostics: inFile(shown, null, [diagnoseSource('too-many-items', null, { count, limit: MOST_ITEMS })]),
});

function unpacked(shown: string, { diagnostics }: LoadedText, source: Unpacked) {
  const names = source.isList ? itemNames(source.items) : [];
  const each = source.items.map((item, i) => ({ name: names[i] ?? null, ...prepare(item, []) }));
  return {
    items: each.map(({ name, text, stated }): LoadedItem => ({ name, text, stated })),
    diagnostics: [
      // its span would lie in a text that is not shown
      ...diagnostics.map(({ span: _span, ...rest }) => rest),
      ...inFile(shown, null, source.diagnostics),
      ...each.flatMap((one) => inFile(itemIn(shown, one.name), null, one.diagnostics)),
    ],
  };
}

/** What an item of a file is called when speaking to people. */
export const itemIn = (file: string, name: string | null): string => (name === null ? file : `${file}#${name}`);

function loadText({ path, shown }: Pick<Found, 'path' | 'shown'>, maxBytes: number): LoadedText {
  const bytes = bytesOf(path, maxBytes);
  if (!(bytes instanceof Uint8Array))
    return { shown, bytes: null, text: null, diagnostics: inFile(shown, null, [bytes]) };
  const { text, diagnostics } = decode(bytes);
  return { shown, bytes, text, diagnostics: inFile(shown, text, diagnostics) };
}

const digestOf = (copy: Uint8Array, beside: Uint8Array): string =>
  createHash('sha256').update(copy).update('\0').update(beside).digest('hex');
