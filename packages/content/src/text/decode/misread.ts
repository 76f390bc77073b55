import { byteIn1252 } from './windows-1252.ts';

/**
 * What no copy has that is right: a capital within a word and a sign behind it, as `Ã©` in `HÃ©lia`, and `â€`, which quotation marks and
 * dashes become.
 */
const MISREAD = /[ÃÄÅ](?:(?<=[a-z].)[^\p{L}\p{N}\p{Z}\p{Cn}\0-\x7f]|[\xa1-\xbf](?=[a-z]))|â€[^\0-\x7f]/u;

/**
 * The bytes that a text was before they were read as windows-1252, and saved so; null where it was not, or where some of it is right
 * and some is not. They still have to be UTF-8 all through.
 *
 * @example bytesMisread('HÃ©lia') // the bytes of Hélia
 */
export function bytesMisread(text: string): Uint8Array | null {
  if (!MISREAD.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteIn1252(text, at);
    if (byte === null) return null;
    bytes[at] = byte;
  }
  return bytes;
}
