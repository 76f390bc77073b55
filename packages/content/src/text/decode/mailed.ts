import { bytesOfPrintable } from '../quoted-printable.ts';

/** Fewer lines may open on the sign by chance. */
const FEWEST = 3;

/**
 * Copy that mail has answered or sent on, without the `>` that it sets before each line; null where not every line has it.
 *
 * @example unquoted('> Wall holds\n>\n> It held.\n> It rained.') // 'Wall holds\n\nIt held.\nIt rained.'
 */
export function unquoted(copy: string): string | null {
  if (!copy.trimStart().startsWith('>')) return null;
  let [depth, count] = [Number.POSITIVE_INFINITY, 0];
  const lines = copy.split('\n');
  for (const line of lines) {
    if (line.trim() === '') continue;
    const [signs = ''] = SIGNS.exec(line) ?? [];
    depth = Math.min(depth, signs.length - signs.replaceAll('>', '').length);
    count++;
  }
  if (depth === 0 || count < FEWEST) return null;
  return lines.map((line) => withoutSigns(line, depth)).join('\n');
}

const SIGNS = /^ ?(?:> ?)+/;

/** A line without so many signs, each with the space behind it. */
function withoutSigns(line: string, depth: number): string {
  let at = line.startsWith(' >') ? 1 : 0;
  for (let n = 0; n < depth && line[at] === '>'; n++) at += line[at + 1] === ' ' ? 2 : 1;
  return line.slice(at);
}

/** Longer than any line in quoted-printable, in UTF-16 code units, and shorter than most that it breaks. */
const LONGEST = 78;
const SHORTEST = 50;

/**
 * Copy that mail encoded as quoted-printable, as what it was; null where it was not for certain: a sign `=` that is no part of a code,
 * as agencies close header lines with, or a line that is longer than any so encoded. A whole message tells itself how it is encoded.
 *
 * @param bytesAsText Reads bytes as text.
 */
export function unprinted(copy: string, bytesAsText: (bytes: Uint8Array) => string): string | null {
  if (!copy.includes('=') || STRAY.test(copy) || TOLD.test(copy) || !CODED.test(copy)) return null;
  const isBroken = (line: string): boolean => line.endsWith('=');
  const lines = copy.split('\n').map((line) => line.trimEnd());
  if (lines.some((line) => line.length > LONGEST || (isBroken(line) && line.length < SHORTEST))) return null;
  return lines.some(isBroken) || SURE.test(copy) ? bytesAsText(bytesOfPrintable(copy)) : null;
}

/** The sign by itself. */
const STRAY = /=(?![\dA-F]{2}|[ \t]{0,76}(?:\r?\n|$))/;
const TOLD = /^content-transfer-encoding:/im;
const CODED = /=[\dA-F]{2}/;

/** A space at the end of a line, a letter or a mark of several bytes. */
const SURE = /=20\r?(?:\n|$)|=C[23]=[89AB][\dA-F]|=E[\dA-F]=[89AB][\dA-F]=[89AB][\dA-F]/;
