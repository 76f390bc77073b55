import { wordSet } from '../../../text/words/word-sets.ts';
import { type Gender, genderOf, genderOfGiven } from '../../words/genders.ts';
import { formOf, seenForms } from '../forms.ts';
import { isFull, startOf } from '../mention.ts';
import type { Bearer, Form, Forms, Mention } from '../naming.ts';
import { aliasSide } from './aliases.ts';
import { isRelative } from './relatives.ts';
import { bareStart, isGeneration, partsOf, surnamesOf } from './surnames.ts';

/** Tells the shorter forms of people's names whose they are. A title tells people of one family name apart. */
export function tellBearers(mentions: readonly Mention[], forms: Forms): void {
  for (const mention of mentions) if (mention.kind === 'person') formWithoutStyle(mention, forms);
  let last: Form | undefined;
  /** How often the copy has named somebody in full. */
  const named = new Map<Form, number>();
  const twinOf = createTwins();
  for (const mention of mentions) {
    const { kind, form, rule, title } = mention;
    if (kind !== 'person') continue;
    if (!isFull(mention)) {
      const address = title && addressOf(mention);
      if (address) form.addressed = form.addressed === undefined || form.addressed === address ? address : null;
    } else if (rule !== 'names/byline') {
      // who wrote the copy is not whom it tells of
      if (form !== last) tellWhose(mention, forms, named, twinOf);
      last = form;
      named.set(form, (named.get(form) ?? 0) + 1);
    }
  }
  for (let i = 1; i < mentions.length; i++) tellAlias(mentions[i - 1], mentions[i], forms);
}

/** Somebody who goes by another name is one person. */
function tellAlias(first: Mention | undefined, second: Mention | undefined, forms: Forms): void {
  if (first?.kind !== 'person' || second?.kind !== 'person') return;
  const side = aliasSide(first, second);
  if (side === 0) return;
  const [known, other] = side < 0 ? [first, second] : [second, first];
  other.form.family = bear(null, bearerOf(known, forms), known);
}

function tellWhose(
  mention: Mention,
  forms: Forms,
  named: ReadonlyMap<Form, number>,
  twinOf: (full: Form) => Form,
): void {
  const namesake = isNamesake(mention, forms, named);
  const { words, title } = mention;
  let full = formWithoutStyle(mention, forms);
  const twin = twinOf(full);
  if (twin !== full) {
    full.family = bear(null, twin, mention);
    full = twin;
  }
  const surnames = seenForms(forms, words, surnamesOf(mention));
  for (const form of [...surnames, ...(namesake ? [] : withoutMiddle(mention, forms))])
    if (form !== full && !(isOfSubject(form.family, full, named) && isRelative(mention)))
      form.family = bear(form.family, full, mention, namesake);
  for (const form of seenForms(forms, words, partsOf(mention)))
    if (form !== full) form.part = bear(form.part, full, mention, namesake);
  for (const style of [title && officeOf(mention), genderIn(mention, full)])
    for (const form of surnames) {
      if (form === full || !style) continue;
      form.titled ??= new Map();
      const known = form.titled.get(style);
      // Mr. Orrin is not his son
      if (!(isOfSubject(known, full, named) && isRelative(mention)))
        form.titled.set(style, bear(known, full, mention, namesake));
    }
}

/** Told by the title, by whose kin somebody is, or by the given name. */
const genderIn = (mention: Mention, full: Form): Gender | null =>
  addressOf(mention) ??
  (isRelative(mention) ? genderOf(mention.words, mention.from - 2, mention.from) : null) ??
  (full.to - full.from > 1 ? genderOfGiven(full.words[full.from]) : null);

/** Makes what gives the first name in full that is spelled as another is; a name's own where none is. */
function createTwins(): (full: Form) => Form {
  const spelled = new Map<string, Form>();
  return (full) => {
    const key = spelling(full);
    const twin = spelled.get(key) ?? full;
    spelled.set(key, twin);
    return twin;
  };
}

/** True where a family name is of another one, whom the copy has told of from the start: named in full twice, as in the headline and below. */
const isOfSubject = (known: Bearer | null | undefined, full: Form, named: ReadonlyMap<Form, number>): boolean =>
  known?.full !== full && (named.get(known?.full as Form) ?? 0) > 1;

/** The forms of a full name without its middle: `John F. Kennedy` is `John Kennedy`, and `Dr. Ann` never. */
function withoutMiddle(mention: Mention, forms: Forms): Form[] {
  const { words, to } = mention;
  const from = bareStart(mention);
  const [first, last] = [words[from], words[to - 1]];
  if (to - from <= 2 || !first || !last) return [];
  const opening = first.text.length !== 1 && words[from + 1]?.kind === 'word';
  return [
    ...seenForms(forms, [first, last], [[0, 2]]),
    ...(opening ? seenForms(forms, words, [[from, from + 2]]) : []),
  ];
}

/** True for `Ann Orrin Jr.` where the copy has named Ann Orrin before: a father, or a son. */
function isNamesake({ words, from, to }: Mention, forms: Forms, named: ReadonlyMap<Form, number>): boolean {
  let end = to - 1;
  while (end > from && words[end]?.kind === 'mark') end--;
  if (!isGeneration(words[end])) return false;
  if (words[end - 1]?.text === ',') end--;
  return seenForms(forms, words, [[from, end]]).some((form) => named.has(form));
}

/**
 * The one full name that goes with a form of a person's name, or the form itself: where two people share it, the
 * first of them until the second is named in another sentence. A form of the family name goes before a given name.
 */
export function bearerOf(mention: Mention, forms: Forms): Form {
  const { title } = mention;
  const form = formWithoutStyle(mention, forms);
  // King Salman is not Prince Mohammed bin Salman
  const office = title && form.titled?.get(officeOf(mention));
  // `Mrs. Orrin`, where the copy has Ann Orrin and her husband
  const gender = title && addressOf(mention);
  const bearer =
    office ?? (isSovereign(mention) ? null : ((gender && form.titled?.get(gender)) ?? form.family ?? form.part));
  if (!bearer || startOf(mention) >= bearer.until) return form;
  // `Mr. Orrin` is not Ann Orrin, nor is Orrin where the copy calls him so
  const address = gender ?? form.addressed;
  return address && bearer.gender && address !== bearer.gender && !isFull(mention) ? form : fullest(bearer.full);
}

/** A form of a form leads to the fullest: `yoon` to `yoon suk` to `yoon suk yeol`. */
function fullest(form: Form): Form {
  let full = form;
  while (full.family?.until === Number.POSITIVE_INFINITY) full = full.family.full;
  return full.family?.full ?? full;
}

const addressOf = ({ words, title }: Mention): Gender | null => title && genderOf(words, title[0], title[1]);

/** The last word of the title: `president`. */
function officeOf({ words, title }: Mention): string {
  const [from, to] = title ?? [0, 0];
  for (let at = to - 1; at >= from; at--) if (words[at]?.kind === 'word') return words[at]?.lower ?? '';
  return '';
}

/** The form of a name without what only goes with it: `Datuk`. */
function formWithoutStyle(mention: Mention, forms: Forms): Form {
  const from = bareStart(mention);
  return from === mention.from ? mention.form : formOf(forms, mention.words, from, mention.to);
}

function bear(known: Bearer | null | undefined, full: Form, mention: Mention, namesake = false): Bearer {
  if (known?.full === full) return known;
  if (known) return (namesake ? null : sameBearer(known, full)) ?? { ...known, until: untilNamed(known, mention) };
  return { full, gender: genderIn(mention, full), words: mention.words, until: Number.POSITIVE_INFINITY };
}

/** Where two share a name in one sentence, it is nobody's anywhere. */
const untilNamed = ({ words, until }: Bearer, second: Mention): number =>
  words === second.words ? 0 : Math.min(until, startOf(second));

/** The longer of two full names where the one is a form of the other: `Ann Orrin`, `Ann B. Orrin`; null otherwise. */
function sameBearer(known: Bearer, other: Form): Bearer | null {
  const [own, others] = [keyOf(known.full), keyOf(other)];
  const [short, long] = own.length < others.length ? [own, others] : [others, own];
  const parts = new Set(long.split(' '));
  if (!short.split(' ').every((part) => parts.has(part))) return null;
  return { ...known, full: long === own ? known.full : other };
}

/** The words in lower case, joined by spaces. */
export function keyOf({ words, from, to }: Form): string {
  let key = words[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${words[at]?.lower}`;
  return key;
}

/** A name without what agencies and languages spell in two ways: Mahmud and Mahmoud, Rafiq and Rafik, Stefan and Stephan. */
const spelling = (form: Form): string =>
  keyOf(form)
    .replace(/o[ou]/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/[ '-]|(.)(?=\1)/g, '');

/** True for one whom a given name tells from all others: Pope, King, Saint. */
const isSovereign = ({ words, title }: Mention): boolean => title !== null && SOVEREIGNS.has(words[title[1] - 1]);

const SOVEREIGNS = wordSet(
  'pope king queen emperor empress prince princess sultan emir saint sister brother father mother',
);
