import type { Name } from '../../../model/name.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { GIVEN_MONTHS } from '../../words/calendar-words.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';
import { aloneBefore } from './alone.ts';
import type { Figure } from './figures.ts';
import { firstEndingAfter, nameAt } from './known-names.ts';

/** How far back an office may refer, in names. */
const MEMORY = 100;

/**
 * Who holds the office that `the mayor` names: the last one before it with that title. `The Vessan president` is the one
 * whose title has the word, or the only president; `the union's president` is the one whose title has the union.
 */
export function holderOf(
  names: readonly Name[],
  { head, span, name: printed }: Figure,
  words: readonly Word[],
  run: Run,
): Figure | null {
  if (words[run.from]?.lower !== 'the') return null;
  const told = qualifiersOf(words, run, head);
  const owned = told.length > 0 && words.slice(run.from, run.to).some((word) => possessives.has(word));
  let only: Name | null = null;
  let several = false;
  const last = firstEndingAfter(names, span[0]) - 1;
  for (let at = last; at >= 0 && at > last - MEMORY; at--) {
    const name = names[at] as Name;
    if (name.kind !== 'person' || !name.role || !isOfHead(name.role.text.toLowerCase(), head)) continue;
    if (rankOf(name.role.text) !== rankOf(printed)) continue;
    if (told.length === 0 || hasOne(name, told, names)) return asHolder(name, head);
    several ||= only !== null && only.entity !== name.entity;
    only ??= name;
  }
  return only && !several && !owned ? asHolder(only, head) : null;
}

/**
 * Whom `June` and `Do` name, where the copy has met one June Carter, one Do Ji-ho and no other: a month or word of grammar is read for no name by itself; of Castor Systems
 * Inc., `Systems`.
 */
export function calledBy(names: readonly Name[], { head, name, span, description }: Figure): Figure | null {
  if (head !== name.toLowerCase() || description) return null;
  const month = GIVEN_MONTHS.holds(head) || SMALL.test(name);
  const found = aloneBefore(names, span[0], ({ kind, full }) =>
    month
      ? kind === 'person' && full.startsWith(`${name} `)
      : kind === 'organisation' && `${full} `.includes(` ${name} `),
  );
  return found && { ...asHolder(found, head), sort: month ? 'person' : 'body' };
}

/** Surnames of Korea and Vietnam that are words of grammar as well. */
const SMALL = /^(?:An|Do|No|So)$/;

/** The deputy premier is no premier. */
const rankOf = (office: string): string | undefined => /\b(?:deputy|vice)\b/i.exec(office)?.[0].toLowerCase();

/** `ambassador` of `salt ambassador`, and of `ambassador to Norway`. */
const isOfHead = (role: string, head: string): boolean =>
  role.includes(head) && wordsOf(role).some((word, at, all) => word === head && linkOrEnd.test(all[at + 1] ?? ''));

const wordsOf = (role: string): string[] => role.split(/[\s-]+/);

const linkOrEnd = /^(?:of|to|for|in|at|with|)$/;

/** The words with capitals that stand before the office: whose it is, or of what. */
const qualifiersOf = (words: readonly Word[], { from, to }: Run, head: string): Word[] => {
  const behind = words.slice(from + 1, to);
  const office = behind.findIndex(({ lower }) => lower === head);
  return behind
    .slice(0, Math.max(0, office))
    .filter(
      (word) => word.shape !== 'lower' && classOf(word) === null && word.kind === 'word' && !possessives.has(word),
    );
};

/** True where a title has one of some words, or the body that they name under another name. */
function hasOne({ role }: Name, told: readonly Word[], names: readonly Name[]): boolean {
  const [from, to] = role?.span ?? [0, 0];
  const title = wordsOf(role?.text.toLowerCase() ?? '');
  // `Vessa's president` is the Vessan president
  if (told.some(({ lower }) => title.some((word) => word.startsWith(lower)))) return true;
  const entity = told[0] && nameAt(names, told[0])?.entity;
  if (!entity) return false;
  for (let at = firstEndingAfter(names, from); (names[at]?.span[1] ?? to + 1) <= to; at++)
    if (names[at]?.entity === entity) return true;
  return false;
}

/** Whoever has a name, spoken of by what he is. */
export const asHolder = ({ role, full: name, entity, span }: Name, head: string): Figure => ({
  ...{ span, name, entity, anonymous: false, description: role?.text },
  ...{ head, sort: 'person', gender: null },
});
