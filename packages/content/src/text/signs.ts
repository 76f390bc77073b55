import type { Span } from '../model/span.ts';

/**
 * Words without the signs that a wire sets around a line of ANPA 1312: `^` and `<`, the `=` that ends header lines, and
 * control characters.
 *
 * @see https://en.wikipedia.org/wiki/ANPA-1312
 * @example undressed('^WESTERN LEAGUE=') // WESTERN LEAGUE
 */
export function undressed(text: string): string {
  const start = pastSigns(text, 0);
  let end = text.length;
  while (end > start && (isControl(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === LESS)) end--;
  if (end - start > 1 && text.charCodeAt(end - 1) === EQUALS && text.charCodeAt(end - 2) !== EQUALS) end--;
  return start > 0 || end < text.length ? text.slice(start, end).trim() : text;
}

/** Where the words of a line begin, behind the signs before them, from an offset on. */
export function pastSigns(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isControl(text.charCodeAt(at)) || text.charCodeAt(at) === CARET)) at++;
  return at;
}

/**
 * A text without the signs that are set around it.
 *
 * @param signs All of them, in any order.
 * @example withoutEnds('[+] Advertisement', ' []+') // Advertisement
 */
export function withoutEnds(text: string, signs: string): string {
  let [start, end] = [0, text.length];
  while (start < end && signs.includes(text.charAt(start))) start++;
  while (end > start && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const CARET = 0x5e;
const LESS = 0x3c;
const EQUALS = 0x3d;

const isControl = (code: number): boolean => code < 32 || code === 127;

/** AFP's subhead, between dashes: `- 'Weeks of talks' -`. */
export const isSubhead = (text: string): boolean => text.length < LONGEST_SUBHEAD && SUBHEAD.test(text);

/** Longer than any, in UTF-16 code units. */
const LONGEST_SUBHEAD = 60;

const SUBHEAD = /^[-–—] [^-–—\s].{2,}[^-–—\s.] [-–—]$/;

/** The words of a subhead without its dashes; any other text as it is. */
export const pastDashes = (text: string): string => (isSubhead(text) ? text.slice(2, -2) : text);

/**
 * The source as reading pages set it: spaces stand for those signs, and for the controls that set type within a line, so
 * that all offsets still hold. The source view shows them, and the dashes of a subhead, which go too.
 *
 * @param spans The blocks that are set, in order and apart.
 * @example withoutSigns('^WESTERN LEAGUE=', [[0, 16]]) // ' WESTERN LEAGUE '
 */
export function withoutSigns(source: string, spans: readonly Span[]): string {
  if (!SIGNED.test(source) && !DASHED.test(source)) return source;
  let done = 0;
  const parts = spans.map(([start, end]) => {
    const before = source.slice(done, start);
    done = end;
    const words = source.slice(start, end);
    return before + (isSubhead(words) ? ` ${words.slice(1, -1)} ` : words.replace(LINE, blanked));
  });
  return parts.join('') + source.slice(done);
}

function blanked(line: string): string {
  const words = undressed(line.trim());
  const start = line.indexOf(words);
  return `${line.slice(0, start).replace(/\S/g, ' ').replace(CONTROLS, ' ')}${words.replace(CONTROLS, ' ')}${' '.repeat(line.length - start - words.length)}`;
}

const LINE = /[^\r\n]+/g;
/** Whether there may be a subhead: asked once, since hardly any copy has one. */
const DASHED = /^[-–—] .*[-–—]\s*$/m;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SIGNED = /[\x01-\x08\x0e-\x1f\x7f]|^\^/m;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\x01-\x08\x0e-\x1f\x7f]/g;
