import { companySuffixes } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { sideOf } from './surnames.ts';

/** The name without `Inc.` and its like. */
export function bare(name: string): string {
  const key = name.startsWith('the ') ? name.slice(4) : name;
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
  const sizes = sizesOf(mentions);
  let last: string | undefined;
  const open = (opening: string, whole: string) => {
    const known = openings.get(opening);
    openings.set(opening, known === undefined || known === whole ? whole : null);
  };
  for (const mention of mentions) {
    const { kind, words, from, to, form } = mention;
    if (kind !== 'organisation' || to - from === 1 || form.key === last) continue;
    last = form.key;
    const whole = bare(form.key);
    let end = whole.indexOf(' ');
    for (let size = 1; end > 0 && size <= 4; size++, end = whole.indexOf(' ', end + 1)) {
      if ((sizes & (1 << size)) === 0) continue;
      open(size === 1 ? (words[from]?.lower ?? '') : whole.slice(0, end), whole);
    }
    const side = sideOf(mention);
    if (side) open(side, whole);
  }
  return openings;
}

/** How many words stand in a text that single spaces part. */
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** How many words the organisations have that the copy names, a bit each: an opening of another length is nobody's name. */
function sizesOf(mentions: readonly Mention[]): number {
  let sizes = 0;
  for (const { kind, from, to, form } of mentions)
    if (kind === 'organisation') sizes |= 1 << (form.long === null ? to - from : wordsIn(form.long));
  return sizes;
}
