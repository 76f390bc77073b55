import { wordSet } from '../../text/word-sets.ts';
import { type Gender, genderOf, genderOfName } from '../words/genders.ts';
import { isFull, type Mention, startOf } from './mention.ts';
import { keyOf } from './phrases.ts';
import { bareStart, partsOf, surnamesOf } from './surnames.ts';

/** Whose a shorter form of a person's name is. */
interface Bearer {
  readonly full: string;
  readonly gender: Gender | null;
  /** The words of the sentence that first has the full name. */
  readonly words: Mention['words'];
  /** Where a second person of that name is first named: from there on it may be either. */
  readonly until: number;
}

/**
 * Tells the one full name that goes with a form of a person's name, or the form itself: where two people share it, the
 * first of them until the second is named in another sentence. A title tells them apart; a form of the family name goes before a given name.
 */
export function bearersOf(mentions: readonly Mention[]): (mention: Mention) => string {
  const byFamily = new Map<string, Bearer>();
  const byPart = new Map<string, Bearer>();
  /** Whether `Mr.` or `Mrs.` stands before a name alone; null where both do. */
  const addressed = new Map<string, Gender | null>();
  let last: string | undefined;
  for (const mention of mentions) {
    const { key } = mention.form;
    const address = mention.kind === 'person' && mention.title && !isFull(mention) ? addressOf(mention) : null;
    if (address) addressed.set(key, addressed.has(key) && addressed.get(key) !== address ? null : address);
    // who wrote the copy is not whom it tells of
    if (mention.kind !== 'person' || key === last || mention.rule === 'names/byline' || !isFull(mention)) continue;
    last = key;
    const full = bareKey(mention);
    const surnames = surnamesOf(mention);
    for (const form of surnames) bear(byFamily, form, full, mention);
    for (const form of withoutMiddle(mention)) bear(byFamily, form, full, mention);
    for (const form of partsOf(mention)) bear(byPart, form, full, mention);
    if (mention.title) for (const form of surnames) bear(byFamily, titled(mention, form), full, mention);
  }
  // a form of a form leads to the fullest: `yoon` to `yoon suk` to `yoon suk yeol`
  for (const [form, known] of byFamily) {
    const fuller = byFamily.get(known.full);
    if (fuller?.until === Number.POSITIVE_INFINITY) byFamily.set(form, { ...known, full: fuller.full });
  }
  return (mention) => {
    const key = bareKey(mention);
    const family = (mention.title && byFamily.get(titled(mention, key))) ?? byFamily.get(key);
    const bearer = family ?? (isSovereign(mention) ? undefined : byPart.get(key));
    if (!bearer || startOf(mention) >= bearer.until) return key;
    // `Mr. Orrin` is not Ann Orrin, nor is Orrin where the copy calls him so
    const address = (mention.title && addressOf(mention)) ?? addressed.get(key);
    if (address && bearer.gender && address !== bearer.gender && !isFull(mention)) return key;
    return byFamily.get(bearer.full)?.full ?? bearer.full;
  };
}

const addressOf = ({ words, title }: Mention): Gender | null => title && genderOf(words, title[0], title[1]);

/** `president kim`: the last word of the title, and a form of the name. */
const titled = ({ words, title }: Mention, form: string): string =>
  `${words.slice(...(title ?? [0, 0])).findLast(({ kind }) => kind === 'word')?.lower} ${form}`;

/** The key of a name without what only goes with it: `Datuk`. */
function bareKey(mention: Mention): string {
  const from = bareStart(mention);
  return from === mention.from ? mention.form.key : keyOf(mention.words, from, mention.to);
}

function bear(bearers: Map<string, Bearer>, form: string, full: string, mention: Mention): void {
  if (form === full) return;
  const known = bearers.get(form);
  if (known?.full === full) return;
  const { words } = mention;
  const gender = addressOf(mention) ?? genderOfName(full);
  if (!known) bearers.set(form, { full, gender, words, until: Number.POSITIVE_INFINITY });
  else bearers.set(form, sameBearer(known, full) ?? { ...known, until: untilNamed(known, mention) });
}

/** Where two share a name in one sentence, it is nobody's anywhere. */
const untilNamed = ({ words, until }: Bearer, second: Mention): number =>
  words === second.words ? 0 : Math.min(until, startOf(second));

/** The longer of two full names where the one is a form of the other: `Ann Orrin`, `Ann B. Orrin`; null otherwise. */
function sameBearer(known: Bearer, other: string): Bearer | null {
  const [short, long] = known.full.length < other.length ? [known.full, other] : [other, known.full];
  const parts = new Set(long.split(' '));
  return short.split(' ').every((part) => parts.has(part)) ? { ...known, full: long } : null;
}

/** The forms of a full name without its middle: `John F. Kennedy` is `John Kennedy`, and `Dr. Ann` never. */
function withoutMiddle(mention: Mention): string[] {
  const { words, to } = mention;
  const from = bareStart(mention);
  if (to - from <= 2) return [];
  const forms = [`${words[from]?.lower} ${words[to - 1]?.lower}`];
  if (words[from]?.text.length !== 1 && words[from + 1]?.kind === 'word') forms.push(keyOf(words, from, from + 2));
  return forms;
}

/** True for one whom a given name tells from all others: Pope, King, Saint. */
const isSovereign = ({ words, title }: Mention): boolean => title !== null && SOVEREIGNS.has(words[title[1] - 1]);

const SOVEREIGNS = wordSet(
  'pope king queen emperor empress prince princess sultan emir saint sister brother father mother',
);
