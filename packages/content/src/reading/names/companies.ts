import { companySuffixes } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The name without `Inc.` and its like. */
export function bare(key: string): string {
  let end = key.length;
  for (let space = key.lastIndexOf(' '); space > 0; space = key.lastIndexOf(' ', end - 1)) {
    const last = key.slice(space + 1, end);
    if (last !== '.' && last !== ',' && !companySuffixes.holds(last)) break;
    end = space;
  }
  return key.slice(0, end);
}

/** The one organisation that opens on a shorter form; null where two do. */
export function organisationsByOpening(mentions: readonly Mention[]): Map<string, string | null> {
  const openings = new Map<string, string | null>();
  let last: string | undefined;
  for (const { kind, from, to, form } of mentions) {
    if (kind !== 'organisation' || to - from === 1 || form.key === last) continue;
    last = form.key;
    const whole = bare(form.key);
    let end = whole.indexOf(' ');
    for (let words = 1; end > 0 && words <= 4; words++, end = whole.indexOf(' ', end + 1)) {
      const opening = whole.slice(0, end);
      const known = openings.get(opening);
      openings.set(opening, known === undefined || known === whole ? whole : null);
    }
  }
  return openings;
}
