import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { inFile } from '../../diagnostics/in-file.ts';
import { parseGiven } from '../../diagnostics/parse-given.ts';
import type { Unpacked } from '../../formats/from/carried/index.ts';
import { mayCarry } from '../../formats/from/file-formats.ts';
import { carrierOf } from '../../formats/from/plain-carriers.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Given } from '../../model/given.ts';
import { receivedIn } from '../../reading/published/received-in.ts';
import { decode } from '../../text/decode/index.ts';
import { bytesOf } from './bytes.ts';
import type { Found } from './found.ts';
import { itemIn, itemsOf, type LoadedItem } from './items.ts';

/** A file of copy, as far as it could be read. */
export interface Loaded {
  readonly file: Found;
  /** The copy in it: one piece, but for a file that holds a list; none where there is no text. */
  readonly items: readonly LoadedItem[];
  /** What stands beside it, and the day that its path has. */
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
export async function load(file: Found, maxBytes: number): Promise<Loaded> {
  const text = loadText(file, maxBytes);
  const carries = mayCarry(file.name) || (text.text !== null && carrierOf(text.text) !== null);
  const unpack = carries ? (await unpacking()).unpackFile : isPlain;
  const received = receivedIn(resolve(file.path)) ?? file.arrived;
  return loaded(file, text, unpack, { received, beside: file.beside && loadText(file.beside, maxBytes) });
}

/** The same of bytes that come without a file, in whichever format they look like. */
export async function loadInput(bytes: Uint8Array | Diagnostic, file: Found): Promise<Loaded> {
  const { unpackText } = await unpacking();
  return loaded(file, textOf(file, bytes), (_, text) => unpackText(text));
}

/** The parsers of all formats: loaded where they are needed, since that takes as long as to read a thousand articles. */
const unpacking = () => import('../../formats/from/unpack.ts');

/** What a file carries in a news format; null where it is plain copy. */
type Unpack = (name: string, source: string) => Unpacked | null;

const isPlain: Unpack = () => null;

/** What is known of a file beside what it holds. */
interface KnownOf {
  readonly received?: string | undefined;
  readonly beside?: LoadedText | undefined;
}

function loaded(file: Found, copy: LoadedText, unpack: Unpack, { received, beside }: KnownOf = {}): Loaded {
  const { items, diagnostics: said } = unpacked(file, copy, unpack);
  const parsed = beside && beside.text !== null ? parseGiven(beside.text) : { given: {}, diagnostics: [] };
  const diagnostics = [
    ...said,
    ...(beside ? [...beside.diagnostics, ...inFile(beside.shown, beside.text, parsed.diagnostics)] : []),
  ];
  return {
    file,
    items,
    given: { ...(received && { received }), ...parsed.given },
    digest: copy.bytes && digestOf(copy.bytes, beside?.bytes ?? new Uint8Array()),
    diagnostics,
    texts: [
      ...items.map(({ name, text }) => [itemIn(file.shown, name), text] as const),
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

/** What a file carries in a news format, else its text. */
function unpacked({ name, shown }: Found, { text, diagnostics }: LoadedText, unpack: Unpack) {
  if (text === null) return { items: [], diagnostics };
  const source = diagnostics.some(({ severity }) => severity === 'error') ? null : unpack(name, text);
  return source ? itemsOf(shown, source, diagnostics) : { items: [{ name: null, text }], diagnostics };
}

const loadText = (file: Pick<Found, 'path' | 'shown'>, maxBytes: number): LoadedText =>
  textOf(file, bytesOf(file.path, maxBytes));

function textOf({ shown }: Pick<Found, 'shown'>, bytes: Uint8Array | Diagnostic): LoadedText {
  if (!(bytes instanceof Uint8Array))
    return { shown, bytes: null, text: null, diagnostics: inFile(shown, null, [bytes]) };
  const { text, diagnostics } = decode(bytes);
  return { shown, bytes, text, diagnostics: inFile(shown, text, diagnostics) };
}

const digestOf = (copy: Uint8Array, beside: Uint8Array): string =>
  createHash('sha256').update(copy).update('\0').update(beside).digest('hex');
