/** The hash of each word of a text, in order: letters and digits of any script, ASCII case aside. No locale shows in it. */
export function wordHashes(text: string, shortest = 1): number[] {
  const hashes: number[] = [];
  eachWordHash(text, (hash, length) => {
    if (length >= shortest) hashes.push(hash);
  });
  return hashes;
}

/** The same one by one, with the length of the word. */
export function eachWordHash(text: string, give: (hash: number, length: number) => void): void {
  let hash = SEED;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? folded(text.charCodeAt(at)) : 0;
    if (code !== 0) {
      hash = mixed(hash, code);
      length++;
    } else if (length > 0) {
      give(hash, length);
      hash = SEED;
      length = 0;
    }
  }
}

const SEED = 0x811c9dc5;

/** FNV-1a over code units. @see https://www.rfc-editor.org/rfc/rfc9923 */
export const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0;

/** The code unit in lower case, or 0 for what parts words. */
function folded(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0x3000 ? code : 0;
}
