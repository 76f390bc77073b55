import type { Byline } from '@dateline/content';

/**
 * Who wrote it, as the page says it: the line as printed, but each name as people write it, which wires may set in capitals.
 *
 * @example bylineTold({ text: 'By ADA BRENN, AP', names: ['Ada Brenn'] }) // By Ada Brenn, AP
 */
export function bylineTold({ text, names }: Pick<Byline, 'text' | 'names'>): string {
  let told = text;
  let from = 0;
  for (const name of names) {
    const at = told.toUpperCase().indexOf(name.toUpperCase(), from);
    // not where letters change their number in capitals
    if (at < 0 || told.toUpperCase().length !== told.length) continue;
    from = at + name.length;
    told = told.slice(0, at) + name + told.slice(from);
  }
  return told;
}
