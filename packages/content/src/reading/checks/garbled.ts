import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Check } from './check.ts';

/**
 * What stays of a character that was lost (U+FFFD), of windows-1252 read as Latin-1 (U+0080 to U+009F, but for the line end U+0085),
 * of UTF-8 read as windows-1252 (`â€™`, `Ã©`), and of marks as e-mail encodes them (`=E2=80=99`, `=92`).
 */
const REMAINS = /\ufffd|[\x80-\x84\x86-\x9f]|â€|Ã[\xa0-\xbf]|=E2=80=|[a-z]=92[a-z]/;

/** One of these stands in each, and in little copy: looked for first, since that is quicker. */
const SIGNS = /[=\x80-\x9fÃâ\ufffd]/;

/** What mail leaves at the ends of lines, and before those that it quotes. */
const OF_MAIL = /=20(?=[ \t]{0,9}\r?\n)|^> ?(?=\S)/gm;

/**
 * Whether characters were broken before the copy came here, of which the first tells enough; and what of mail is left in it, each place of
 * which has to be looked at.
 */
export const garbled: Check = ({ text }) => {
  const at = SIGNS.test(text) ? text.search(REMAINS) : -1;
  const first = at < 0 ? [] : [diagnose('garbled', [at, at + 1])];
  const left = [...text.matchAll(OF_MAIL)];
  return left.length < FEWEST && left[0]?.[0] !== '=20'
    ? first
    : [...first, ...left.map(({ index, 0: sign }) => diagnose('mail-left', [index, index + sign.trimEnd().length]))];
};

/** One `>` alone may be the copy's own. */
const FEWEST = 2;
