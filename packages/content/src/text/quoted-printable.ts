/**
 * The bytes of a text in quoted-printable, which writes them as `=E2` and breaks lines with `=`; what else the text has, in UTF-8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export function bytesOfPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,76}\r?\n/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let from = 0;
  for (const { index, 1: hex = '' } of joined.matchAll(/=([\dA-F]{2})/gi)) {
    for (const byte of encoder.encode(joined.slice(from, index))) bytes.push(byte);
    bytes.push(Number.parseInt(hex, 16));
    from = index + 3;
  }
  for (const byte of encoder.encode(joined.slice(from))) bytes.push(byte);
  return Uint8Array.from(bytes);
}
