import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { binaryKind } from './binary.ts';
import { unprinted, unquoted } from './mailed.ts';
import { bytesMisread } from './misread.ts';
import { salvage } from './salvage.ts';
import { unescaped, unset } from './unescaped.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** The text of a file. Every span points into it: a byte order mark is no part of it, its line ends are as they were. */
export interface Decoded {
  /** Null where the bytes are not text. */
  readonly text: string | null;
  readonly encoding: Encoding | null;
  /** With an error among them, the text is not to be trusted: it only shows where the trouble is. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, else windows-1252, in which much wire
 * copy still comes. Plain copy that was escaped for HTML, or encoded or quoted by mail, is read as what it was. Never throws.
 *
 * @param bytes The whole file.
 * @example decode(Uint8Array.of(0x53, 0x45, 0x4f, 0x55, 0x4c, 0x20, 0x97)).text // SEOUL —
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  return [withoutQuoting, withoutPrinting, withoutEscapes].reduce(
    (read, step) => (read.encoding ? step(read) : read),
    decoded,
  );
}

/** Mail that was answered or sent on, without the sign before each line. */
function withoutQuoting(decoded: Decoded): Decoded {
  const copy = unquoted(decoded.text ?? '');
  return copy === null ? decoded : readAs(decoded, copy, 'mail-quoted', 0);
}

/** Mail in quoted-printable, as what it was. */
function withoutPrinting(decoded: Decoded): Decoded {
  const { text } = decoded;
  const copy = unprinted(
    text ?? '',
    (bytes) => strictly('utf-8', bytes) ?? new TextDecoder('windows-1252').decode(bytes),
  );
  return text === null || copy === null ? decoded : readAs(decoded, copy, 'quoted-printable', text.indexOf('='));
}

/** Copy that was escaped for HTML, as what it was. */
function withoutEscapes(decoded: Decoded): Decoded {
  const { text } = decoded;
  const copy = text && unescaped(text);
  // tags before it have gone
  return copy ? readAs(decoded, copy, 'html-escaped', text.indexOf('&'), (head) => unset(head).length) : decoded;
}

/**
 * The same with another text.
 *
 * @param first Where the first sign stands that was read otherwise: what stands behind it has no place any more.
 * @param placeOf Where that stands in the other text, by what stands before it.
 */
function readAs(
  { text, encoding, diagnostics }: Decoded,
  copy: string,
  code: 'mail-quoted' | 'quoted-printable' | 'html-escaped',
  first: number,
  placeOf = (head: string): number => head.length,
): Decoded {
  const at = Math.min(placeOf((text ?? '').slice(0, first)), Math.max(0, copy.length - 1));
  const kept = diagnostics.map((one): Diagnostic => {
    const { span, ...placeless } = one;
    return span && span[0] > first ? placeless : one;
  });
  return { text: copy, encoding, diagnostics: [...kept, diagnoseFile(code, [at, at + 1])] };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = byteOrderMark(bytes);
  if (wide) {
    const text = strictly(wide, bytes);
    if (text !== null && isCopy(text)) return { text, encoding: wide, diagnostics: [] };
  }
  const binary = binaryKind(bytes);
  if (binary) return { text: null, encoding: null, diagnostics: [diagnoseFile('binary', null, { kind: binary.kind })] };
  const text = strictly('utf-8', bytes);
  return text === null ? withoutUtf8(bytes) : (misread(text) ?? { text, encoding: 'utf-8', diagnostics: [] });
}

/** UTF-8 of UTF-8 that somebody took for windows-1252, read as what it was; null where that is not certain. */
function misread(saved: string): Decoded | null {
  const bytes = bytesMisread(saved);
  const text = bytes && strictly('utf-8', bytes);
  if (!text) return null;
  const first = text.search(/[^\0-\x7f]/);
  return { text, encoding: 'utf-8', diagnostics: [diagnoseFile('misread-utf-8', [first, first + 1])] };
}

function withoutUtf8(bytes: Uint8Array): Decoded {
  const { text, encoding, first, bad } = salvage(withoutMark(bytes));
  if (bad) {
    const byte = `0x${bad.byte.toString(16).toUpperCase()}`;
    return { text, encoding: null, diagnostics: [diagnoseFile('undecodable', [bad.at, bad.at + 1], { byte })] };
  }
  const code = encoding === 'mixed' ? 'mixed-encodings' : 'windows-1252';
  return { text, encoding, diagnostics: [diagnoseFile(code, [first, first + 1])] };
}

function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** Without its byte order mark; null where one byte is out of place. */
function strictly(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Other bytes read as UTF-16 give rare ideographs, and neither a NUL nor a space, a line end or a full stop of any script. */
const isCopy = (text: string): boolean => text === '' || (!text.includes('\0') && /[\t-~\u3000-\u3002]/.test(text));
