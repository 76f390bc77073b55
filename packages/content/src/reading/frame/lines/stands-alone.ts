import type { Line } from '../../../text/lines.ts';
import { isSubhead } from '../../../text/signs.ts';
import { noticeLine } from '../notices/status/notice-words.ts';
import { furnitureOf } from '../tail/furniture.ts';
import { isTags } from '../tail/markup.ts';
import { signOffOf } from '../tail/sign-off-lines.ts';

/** Longer than any sign-off, rule or piece of page furniture. */
const LONGEST = 60;

/**
 * True for a line that is a part of its own wherever it stands: a sign-off, a rule between sections, page furniture, a notice
 * to editors, or a line marked by the `^` or closed by the `=` that wires set around header lines.
 */
export function standsAlone(source: string, { inner: [start, end] }: Line): boolean {
  if (source.charCodeAt(start) === LESS && isTags(source.slice(start, end))) return true;
  // dpa's headings, `# Notepad`
  if (source.charCodeAt(start) === HASH && HEADING.test(source.slice(start, start + 4))) return true;
  if (source.charCodeAt(end - 1) === EQUALS || source.charCodeAt(start) === CARET) return true;
  if (end - start > LONGEST) return false;
  const text = source.slice(start, end);
  if (text.includes('@') && EMAIL.test(text)) return true;
  return (
    isRule(text) || isSubhead(text) || signOffOf(text) !== null || furnitureOf(text) === 'always' || isNotice(text)
  );
}

/** Two words or more in capitals; one alone may go on with its sentence. */
const isNotice = (text: string): boolean => noticeLine(text)?.brief === false;

const EMAIL = /^[<(]*[^\s@]+@[\w-]+(?:\.[\w-]+)+[)>]*$/;

const HASH = 0x23;
const HEADING = /^#{1,2} ?\p{L}/u;
const EQUALS = 0x3d;
const CARET = 0x5e;
const LESS = 0x3c;

/** True for `___`, `* * *`, `-----` and their like: marks that part one section from the next. */
export function isRule(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === ' ') continue;
    if (!RULES.includes(char)) return false;
    marks++;
  }
  return marks >= 3 || text === '#' || text === '*' || text === '§';
}

const RULES = '_*-=~#.•+—–―/';
