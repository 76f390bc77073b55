/** The bytes of a text that its transfer encoding tells of; null where it is plain. */
export function bytesOf(text: string, encoding: string): Uint8Array | null {
  if (/^\s*quoted-printable/i.test(encoding)) return printable(text.replace(/=[ \t]*\r?\n/g, ''));
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
        /q/i.test(kind) ? printable(text.replaceAll('_', ' ')) : (bytesOf(text, 'base64') ?? new Uint8Array()),
        charset,
      ),
    );

/** What quoted-printable writes as `=E2` and as itself; what else the text has, in UTF-8. */
function printable(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let from = 0;
  for (const { index, 1: hex = '' } of text.matchAll(/=([\dA-F]{2})/gi)) {
    for (const byte of encoder.encode(text.slice(from, index))) bytes.push(byte);
    bytes.push(Number.parseInt(hex, 16));
    from = index + 3;
  }
  for (const byte of encoder.encode(text.slice(from))) bytes.push(byte);
  return Uint8Array.from(bytes);
}

const codes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
