import type { Article } from '../../model/article.ts';
import { slugOf } from '../../text/slug.ts';
import { shortForms } from './short-forms.ts';

type Named = Pick<Article, 'names' | 'abbreviations'>;

/**
 * Ids that stand for what another id stands for, each with that other. A story that has `NSBA` alone means what other stories give the
 * long form of, `Nadia J. Tressel` is who others call `Nadia Tressel`, `President Tressel` by herself is their only President of that name,
 * `Tarn Inc.` is `Tarn`, and one agency's `Seed Organisation` another's `Seed Organization`. Where stories disagree, as two long forms of one
 * abbreviation do, two middle initials of one name, or `Tarn Inc.` and `Tarn Plc`, all stay as they are.
 *
 * @param articles In any order: it shows in nothing.
 * @example sameEntities(articles).get('organisation:nsba') // organisation:national-seed-bank-agency
 */
export function sameEntities(articles: readonly Named[]): ReadonlyMap<string, string> {
  const ids = new Set(articles.flatMap(({ names }) => names.map(({ entity }) => entity)));
  const same = otherSpellings(articles);
  const firms = onlyFirms([...ids].filter((id) => !same.has(id)));
  // what is spelled otherwise is that firm too
  for (const [other, id] of same) same.set(other, firms.get(id) ?? id);
  for (const [firm, plain] of firms) same.set(firm, plain);
  for (const [short, long] of onlyLongForms(articles, same)) if (ids.has(short)) same.set(short, long);
  for (const [initialled, plain] of onlyInitials(articles)) if (ids.has(plain)) same.set(initialled, plain);
  for (const [surname, whole] of onlySurnames(articles, same)) same.set(surname, whole);
  return same;
}

const organisation = (name: string): string => `organisation:${slugOf(name)}`;

/**
 * Abbreviations by the id that they have where nothing explains them, each with its long form's, which tells what it is, where all copy
 * that gives one gives the same.
 */
function onlyLongForms(
  articles: readonly Named[],
  spelled: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const longOf = createSets();
  const add = (short: string, long: string): void => longOf(organisation(short), spelled.get(long) ?? long);
  for (const article of articles) {
    for (const { shortText, entity } of shortForms(article)) add(shortText, entity);
    for (const { text, full, entity } of article.names)
      if (ABBREVIATED.test(text) && !ABBREVIATED.test(full)) add(text, entity);
  }
  return [...longOf.sets].flatMap(([short, longs]) => {
    const [long = '', ...others] = longs;
    const isSafe = others.length === 0 && long !== short && !/^(?:person|place):/.test(long) && !longOf.sets.has(long);
    return isSafe ? [[short, long] as const] : [];
  });
}

/** What some spell with `s` and some with `z`, as `Organisation`, by each id with that which most articles have. Names of people and places are spelled as they are. */
function otherSpellings(articles: readonly Named[]): Map<string, string> {
  const articlesOf = new Map<string, number>();
  for (const { names } of articles)
    for (const id of new Set(names.map(({ entity }) => entity)))
      if (EITHER.test(id)) articlesOf.set(id, (articlesOf.get(id) ?? 0) + 1);
  const most = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
    n - m || (a < b ? -1 : 1);
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const [id] of [...articlesOf].sort(most)) {
    const key = id.replace(/iz(?=e|ation|ing)/g, 'is');
    const one = first.get(key);
    if (one === undefined) first.set(key, id);
    else same.set(id, one);
  }
  return same;
}

/**
 * Firms by the id of their name with its legal form, each with the id of the name without. Where copy gives several forms, each must go on
 * from the shortest, as `Tarn Co. Ltd.` from `Tarn Co.`: `Tarn Inc.` and `Tarn Plc` are two firms.
 */
function onlyFirms(ids: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(ids);
  const formsOf = createSets();
  for (const id of ids) {
    const [whole, plain = ''] = FIRM.exec(id) ?? [];
    if (whole) formsOf(plain, id);
  }
  const same = new Map<string, string>();
  for (const [plain, firms] of formsOf.sets) {
    const [shortest = '', ...longer] = [...firms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    if (longer.some((id) => !id.startsWith(`${shortest}-`))) continue;
    const one = known.has(plain) ? plain : shortest;
    for (const id of firms) if (id !== one) same.set(id, one);
  }
  return same;
}

/** Legal forms that copy leaves out as it likes: fewer than `companySuffixes`, since a holding or a bancorp may own the firm of its name. */
const FIRM = /^(organisation:.+?)(?:-(?:inc|corp|co|ltd|plc|llc|llp|lp|ag|sa|nv|se|ab|asa|spa))+$/;

const EITHER = /^(?!person:|place:).*i[sz](?:e|ation|ing)/;

const ABBREVIATED = /^[A-Z][A-Z&.-]*[A-Z]\.?$/;

/** People with a middle initial by id, each with the id of the name without it, where all copy has the same. */
function onlyInitials(articles: readonly Named[]): (readonly [string, string])[] {
  const initialsOf = createSets();
  const initialled = createSets();
  for (const { names } of articles)
    for (const { full, entity } of names) {
      const middle = entity.startsWith('person:') ? middleOf(full) : null;
      if (!middle) continue;
      const { plain, word } = middle;
      initialsOf(plain, word.charAt(0));
      if (INITIAL.test(word) && entity === person(full)) initialled(plain, entity);
    }
  return [...initialled.sets].flatMap(([plain, [entity = '']]) =>
    initialsOf.sets.get(plain)?.size === 1 ? [[entity, plain] as const] : [],
  );
}

/**
 * Ids of surnames that stories have alone, `President Tressel`, each with the id of the one person of that surname who bears every title
 * that it is given. Where it is given none, nothing tells who is meant.
 */
function onlySurnames(articles: readonly Named[], same: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const roles = createSets();
  const wholeNames = createSets();
  const [titleOf, surnameOf] = [remembering(titleIn), remembering(surnameIn)];
  for (const { names } of articles)
    for (const { entity, full, role } of names) {
      if (!entity.startsWith('person:')) continue;
      const one = same.get(entity) ?? entity;
      const [called, surname] = [role && titleOf(role.text), surnameOf(full)];
      if (called) roles(one, called);
      if (surname) wholeNames(surname, one);
    }
  return [...wholeNames.sets].flatMap(([surname, people]) => {
    const called = [...(roles.sets.get(surname) ?? [])];
    const [one, ...others] = [...people].filter((id) => called.every((title) => roles.sets.get(id)?.has(title)));
    return called.length > 0 && one !== undefined && others.length === 0 ? [[surname, one] as const] : [];
  });
}

/** The id of the surname of a whole name; empty where the name is one word. */
function surnameIn(full: string): string {
  const words = full.split(/\s+/).filter((word) => !SUFFIX.test(word));
  return words.length > 1 ? person(words.at(-1) ?? '') : '';
}

/** The same function, which looks at each text no more than once: most names stand in many stories. */
function remembering(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** A title as it is the same in all copy, `president` of `then-President`; empty for what anybody is called. */
const titleIn = (role: string): string =>
  role
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:then|ex)-|former )/, '')
    .replace(/^(?:m(?:r|rs|s|iss)|dr|sir|dame|lord|lady)$/, '');

const person = (name: string): string => `person:${slugOf(name)}`;

const INITIAL = /^\p{Lu}\.?$/u;

/** The one word between a first and a last name, and the id of the name without it; null where there is none, or several. */
function middleOf(full: string): { readonly plain: string; readonly word: string } | null {
  const [first, word, last, ...suffix] = full.split(/\s+/);
  if (first === undefined || word === undefined || last === undefined || suffix.some((one) => !SUFFIX.test(one)))
    return null;
  return { plain: person([first, last, ...suffix].join(' ')), word };
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** Sets by key: called, it adds to one. */
function createSets() {
  const sets = new Map<string, Set<string>>();
  const add = (key: string, value: string): void => {
    const set = sets.get(key);
    if (set) set.add(value);
    else sets.set(key, new Set([value]));
  };
  return Object.assign(add, { sets });
}
