import { isFull, type Mention } from './mention.ts';
import { keyOf } from './phrases.ts';
import { surnamesOf } from './surnames.ts';

/** The one full name that goes with each shorter form of a person's name; null where two people share it. */
export function bearersOf(mentions: readonly Mention[]): Map<string, string | null> {
  const bearers = new Map<string, string | null>();
  let last: string | undefined;
  for (const mention of mentions) {
    const { key } = mention.form;
    if (mention.kind !== 'person' || key === last || !isFull(mention)) continue;
    last = key;
    for (const form of surnamesOf(mention)) bear(bearers, form, key);
    for (const form of withoutMiddle(mention)) bear(bearers, form, key);
  }
  // a form of a form leads to the fullest: `yoon` to `yoon suk` to `yoon suk yeol`
  for (const [form, full] of bearers) {
    const fuller = full === null ? undefined : bearers.get(full);
    if (fuller) bearers.set(form, fuller);
  }
  return bearers;
}

function bear(bearers: Map<string, string | null>, form: string, full: string): void {
  if (form === full) return;
  const known = bearers.get(form);
  if (known === full) return;
  bearers.set(form, known === undefined ? full : sameBearer(known, full));
}

/** The longer of two full names where the one is a form of the other: `Ann Orrin`, `Ann B. Orrin`; null otherwise. */
function sameBearer(a: string | null, b: string): string | null {
  if (a === null) return null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const parts = new Set(long.split(' '));
  return short.split(' ').every((part) => parts.has(part)) ? long : null;
}

/** The forms of a full name without its middle: `John F. Kennedy` is `John Kennedy`, and `Dr. Ann` never. */
function withoutMiddle({ words, from, to }: Mention): string[] {
  if (to - from <= 2) return [];
  const forms = [`${words[from]?.lower} ${words[to - 1]?.lower}`];
  if (words[from]?.text.length !== 1 && words[from + 1]?.kind === 'word') forms.push(keyOf(words, from, from + 2));
  return forms;
}
