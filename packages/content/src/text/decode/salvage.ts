import { isPlausible, windows1252 } from './windows-1252.ts';

/** Text got out of bytes that are not all UTF-8. Offsets are in UTF-16 code units of the text. */
export interface Salvaged {
  readonly text: string;
  /** `mixed` where characters of several UTF-8 bytes stand beside bytes of windows-1252. */
  readonly encoding: 'windows-1252' | 'mixed';
  /** Where the first byte stands that was read as windows-1252. */
  readonly first: number;
  /** The first byte that makes no sense in windows-1252 either, where there is one. */
  readonly bad: { readonly byte: number; readonly at: number } | null;
}

/** Where stray bytes outnumber the UTF-8 ones by more than this, the latter are chance: two letters that look like one. */
const CHANCE = 4;

/** Reads bytes that are not valid UTF-8: what is UTF-8 as that, each other byte as windows-1252. In linear time. */
export function salvage(bytes: Uint8Array): Salvaged {
  const mixed = take(bytes, utf8Length);
  const whole = mixed.wide > 0 && mixed.strays > CHANCE * mixed.wide ? take(bytes, () => 0) : mixed;
  const { wide, text, first, bad } = whole;
  return { text, first, bad, encoding: wide > 0 ? 'mixed' : 'windows-1252' };
}

function take(bytes: Uint8Array, wideLength: (bytes: Uint8Array, at: number) => number) {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let [length, strays, wide, first, pending] = [0, 0, 0, 0, 0];
  let bad: Salvaged['bad'] = null;
  const flush = (end: number) => {
    if (end === pending) return;
    const part = utf8.decode(bytes.subarray(pending, end));
    length += part.length;
    parts.push(part);
  };
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const width = byte < 0x80 ? 1 : wideLength(bytes, at);
    if (width > 1) wide++;
    if (width > 0) {
      at += width;
      continue;
    }
    flush(at);
    if (strays++ === 0) first = length;
    if (!bad && !isPlausible(byte, bytes[at - 1] ?? 0x20, bytes[at + 1] ?? 0x20)) bad = { byte, at: length };
    parts.push(windows1252(byte));
    length++;
    pending = ++at;
  }
  flush(bytes.length);
  return { text: parts.join(''), strays, wide, first, bad };
}

/**
 * How many bytes the UTF-8 character at a place has; 0 where there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3629#section-4
 */
function utf8Length(bytes: Uint8Array, at: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
