/** How files begin that are no text, whatever their names say. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['RIFF', 'a WebP picture, a sound or a film'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an old Word or other Office document'],
  ['PK\x03\x04', 'a ZIP archive, or a Word or other Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
];

/** A file of which more than one byte in this many is a control that no text has is not text. */
const CONTROLS_ONE_IN = 10;

export interface Binary {
  /** What the bytes are, as the end of a sentence. */
  readonly kind: string;
  /** The first byte that shows it. */
  readonly at: number;
}

/** What kind of binary the bytes are, or null where they may be text in some encoding of which ASCII is a part. */
export function binaryKind(bytes: Uint8Array): Binary | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known) return { kind: known[1], at: 0 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { kind: 'not text: it holds NUL bytes', at: zero };
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) controls += STRAY[bytes[at] as number] as number;
  if (controls * CONTROLS_ONE_IN <= bytes.length) return null;
  return { kind: 'not text: it is full of control bytes', at: bytes.findIndex(isStrayControl) };
}

/** By byte, 1 for a stray control: every byte of every file is looked up. */
const STRAY = Uint8Array.from({ length: 256 }, (_, byte) => Number(isStrayControl(byte)));

/** Controls but for white space, and those that frame copy on a wire: SOH, STX, ETX, EOT (IPTC 7901), and Ctrl-Z. */
function isStrayControl(byte: number): boolean {
  return (
    byte === 0x7f || (byte < 0x20 && byte !== 0x1a && (byte < 0x01 || byte > 0x04) && (byte < 0x09 || byte > 0x0d))
  );
}
