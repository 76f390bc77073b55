import { withoutNameTags } from './name-tags.ts';
import { unbroken } from './words/broken-words.ts';

/**
 * A stretch of copy as one line: hard-wrapped lines, runs of spaces and the controls that set type become single spaces, and
 * the blank that a note leaves before a mark none; words that end a line in a hyphen go on, and tags around names fall away.
 *
 * @param source The whole copy, since engines take longer to look through what was cut out of it.
 * @param from Where the stretch begins, in UTF-16 code units.
 * @param to Where it ends.
 */
export function oneLine(source: string, from = 0, to = source.length): string {
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code < 32 || code === LESS_THAN || (code === 32 && last === 32))
      return withoutNameTags(source.slice(from, to)).replace(BROKEN, restOfWord).replace(BLANKS, gapAsSpace);
    last = code;
  }
  return source.slice(from, to);
}

const LESS_THAN = 0x3c;

/** A hyphen at the end of a line, and what stands before the next one begins. */
const BROKEN = /-[ \t]{0,4}\r?\n\s*/g;

/** What comes of such an end between two parts of a word: nothing, or the hyphen alone. */
function restOfWord(gap: string, at: number, all: string): string {
  const line = unbroken(
    all.slice(Math.max(0, at - LONGEST_WORD), at + 1),
    all.slice(at + gap.length, at + gap.length + LONGEST_WORD),
  );
  return line === null ? gap : line.endsWith('-') ? '-' : '';
}

const LONGEST_WORD = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: wires set type with them
const BLANKS = /[\s\x00-\x1f]{2,}|(?! )[\s\x00-\x1f]/g;

const gapAsSpace = (gap: string, at: number, all: string): string =>
  gap.length >= SHORTEST_NOTE && MARKS.includes(all.charAt(at + gap.length) || ' ') ? '' : ' ';

/** With the space before it, `(cq)` is as long. */
const SHORTEST_NOTE = 5;
const MARKS = '.,;:!?)]”’';
