import { singleSpaces } from '../../../text/single-spaces.ts';

/** A line that opens a field of a record, and what stands on it behind the label. */
export interface FieldLine {
  readonly label: string;
  readonly value: string;
}

/** A field of a record: its label, and its lines, the first of them behind the label. */
export interface Field {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What a record has above its first field, and its fields in their order. */
export interface Fields {
  readonly head: readonly string[];
  readonly fields: readonly Field[];
}

/**
 * Parts the lines of a record into fields.
 *
 * @param opens What a line opens within the field that is open; null for a line that goes on with it.
 */
export function fieldsOf(
  lines: readonly string[],
  opens: (line: string, within: string | undefined) => FieldLine | null,
): Fields {
  const head: string[] = [];
  const fields: { label: string; lines: string[] }[] = [];
  for (const line of lines) {
    const opened = opens(line, fields.at(-1)?.label);
    if (opened) fields.push({ label: opened.label, lines: [opened.value] });
    else (fields.at(-1)?.lines ?? head).push(line);
  }
  return { head, fields };
}

/** Lines on one, without white space at their ends. */
export const joined = (lines: readonly string[]): string => singleSpaces(lines.join(' ')).trim();

/** How a line begins that tells who owns a document. */
export const OWNED = /^(?:copyright\b|©|\(c\))/i;

/** The lines up to the first blank one. */
export const firstBlock = (lines: readonly string[]): readonly string[] => {
  const blank = lines.findIndex((line) => line.trim() === '');
  return blank < 0 ? lines : lines.slice(0, blank);
};

/** Lines in blocks, at blank lines; without blank blocks. */
export function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}
