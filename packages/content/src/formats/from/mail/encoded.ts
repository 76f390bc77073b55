import { bytesOfPrintable } from '../../../text/quoted-printable.ts';

/** The bytes of a text that its transfer encoding tells of; null where it is plain. */
export function bytesOf(text: string, encoding: string): Uint8Array | null {
  if (/^\s*quoted-printable/i.test(encoding)) return bytesOfPrintable(text);
  if (!/^\s*base64/i.test(encoding)) return null;
  const letters = text.replace(/[^A-Za-z\d+/]/g, '');
  // one letter alone is none of three bytes
  return codes(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters));
}

/** Bytes as text; of an encoding that is not known, as UTF-8. */
export function bytesIn(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The words of a field, `=?utf-8?Q?Karsund=E2=80=99s_wall?=`, as RFC 2047 encodes them. */
export const wordsIn = (field: string): string =>
  field
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?([\w-]+)(?:\*\w+)?\?([QB])\?([^?\s]*)\?=/gi, (_, charset: string, kind: string, text: string) =>
      bytesIn(
        /q/i.test(kind) ? bytesOfPrintable(text.replaceAll('_', ' ')) : (bytesOf(text, 'base64') ?? new Uint8Array()),
        charset,
      ),
    );

const codes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
