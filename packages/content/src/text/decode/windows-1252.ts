/**
 * What windows-1252 has at bytes 0x80 to 0x9f; its other bytes are those of Latin-1. Null where it has nothing. A table,
 * since not every runtime's `TextDecoder` has it right: some read Latin-1 under this name.
 *
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Letters that are words by themselves in languages written in windows-1252: `à`, `é`, `å`, `ø` … */
const LONE_LETTERS = new Set('ÀÁÈÉÌÍÒÓÙÚÝÆØÅÖÔàáèéìíòóùúýæøåöô');

/** The character that a byte stands for. The five bytes that the encoding leaves open give the control of the same number. */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte that a character of a text was; a control of Latin-1 is its own number. Null where it was none. */
export function byteIn1252(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code < 0x100) return code;
  const high = HIGH_CONTROLS.indexOf(text.charAt(at));
  return high < 0 ? null : 0x80 + high;
}

/**
 * Whether a byte above 0x7f makes sense as windows-1252 where it stands: a sign, or a letter in a word.
 *
 * @param before The byte before it, or a space at the start.
 * @param after The byte after it, or a space at the end.
 */
export function isPlausible(byte: number, before: number, after: number): boolean {
  if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
  const char = windows1252(byte);
  if (!isLetter(byte)) return true;
  if (byte === 0xff) return isLetter(before) && (isLetter(after) || after === 0x2d);
  return isLetter(before) || isLetter(after) || LONE_LETTERS.has(char);
}

function isLetter(byte: number): boolean {
  if (byte < 0x80) return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  if (byte >= 0xc0) return byte !== 0xd7 && byte !== 0xf7;
  return 'ŠŒŽšœžŸ'.includes(windows1252(byte));
}
