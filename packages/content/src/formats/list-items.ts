import { BULLET, NUMBER } from '../text/sentences/list-signs.ts';

/** The items of a list, and the number of the first where they are numbered. */
export interface ListItems {
  readonly items: readonly string[];
  readonly start?: number;
}

/**
 * The items of a list block, a line each, without the signs that open them.
 *
 * @example listItems('1. Boats\n2. Trains') // { items: ['Boats', 'Trains'], start: 1 }
 */
export function listItems(text: string): ListItems {
  const lines = text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  const start = NUMBER.exec(lines[0] ?? '')?.[1];
  if (start === undefined) return { items: lines.map((line) => line.replace(BULLET, '')) };
  return { items: lines.map((line) => line.replace(NUMBER, '')), start: Number(start) };
}
