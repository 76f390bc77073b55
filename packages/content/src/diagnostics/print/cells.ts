/** One thing that a terminal shows at a place: a letter with its marks, a space, an emoji. */
export interface Cell {
  readonly text: string;
  /** How many columns it takes: 0, 1 or 2. */
  readonly width: number;
}

const TAB = 4;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * What a terminal shows for some text: tabs as spaces, controls as the signs that stand for them, so that copy can neither move the
 * cursor nor turn the direction of writing.
 */
export function cellsOf(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }) => cellOf(segment));
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** A text of any origin, safe for a terminal. */
export const shown = (text: string): string =>
  cellsOf(text)
    .map((cell) => cell.text)
    .join('');

function cellOf(segment: string): Cell {
  if (segment === '\t') return { text: ' '.repeat(TAB), width: TAB };
  const text = segment.replace(CONTROLS, pictureOf);
  if (/^[\p{M}\u200b-\u200d]+$/u.test(text)) return { text, width: 0 };
  return { text, width: WIDE.test(text) ? 2 : text === segment ? 1 : text.length };
}

const CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The control pictures of Unicode for ASCII's controls, the replacement character for others. */
function pictureOf(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}

/** What takes two columns: emoji, and the blocks of Unicode whose East Asian width is W or F. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
