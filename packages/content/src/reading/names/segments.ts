import type { Word } from '../../text/words.ts';
import { type Chain, isCapital } from './chains.ts';
import {
  commonWords,
  documentHeads,
  eventHeads,
  functionWords,
  given,
  honorifics,
  organisationHeads,
  organisations,
  peoples,
  placeHeads,
  places,
  stateOrgans,
  titleHeads,
  titleModifiers,
} from './lexicon.ts';

/** One name within a chain, and the title before it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The words of the title that stands before it. */
  readonly title?: readonly [from: number, to: number];
  /** True where the title is one that only people have. */
  readonly honoured: boolean;
  /** True where nothing but its capital at the start of a sentence speaks for it. */
  readonly opens: boolean;
  /** True for a word that is a name only where the copy also has the full name: a title, a common word. */
  readonly weak?: true;
  /** True for the title of a work. */
  readonly work?: true;
}

/** Cuts a chain into names: openers, adjectives of nationality and titles fall away, titles with their names kept in mind. */
export function segmentsOf(words: readonly Word[], chain: Chain): Segment[] {
  if (chain.whole)
    return [
      { from: chain.from, to: chain.to, honoured: false, opens: false, ...(chain.work && { work: true as const }) },
    ];
  const segments: Segment[] = [];
  let at = chain.opens ? afterOpeners(words, chain.from, chain.to) : chain.from;
  if (isAlone(words, chain)) return weakly(chain.from);
  let opens = chain.opens && at < chain.to;
  let role = -1;
  let roleEnd = -1;
  while (at < chain.to) {
    const people = peoples.at(words, at);
    const afterPeople = people ? at + people.length : at;
    if (
      people &&
      afterPeople <= chain.to &&
      !isPlace(words, at, people.length) &&
      !isGiven(words, at, chain.to) &&
      !keepsPeople(words, at, afterPeople, chain.to)
    ) {
      if (role < 0) role = at;
      at = afterHyphenOrNot(words, afterPeople, chain.to);
      opens = false;
      continue;
    }
    const run = titleRun(words, at, chain.to);
    if (run > at) {
      if (role < 0) role = at;
      roleEnd = run;
      at = run;
      opens = false;
      continue;
    }
    const end = endOfSegment(words, at, chain.to);
    const to = trimmedEnd(words, at, end);
    const honoured = roleEnd > role;
    if (to > at) segments.push({ from: at, to, honoured, opens, ...(honoured && { title: [role, roleEnd] as const }) });
    role = end < chain.to && !honoured ? at : -1;
    roleEnd = -1;
    opens = false;
    at = end;
  }
  return segments;
}

/** A single word that is seldom a name: a title with nothing behind it, or a common word. */
function isAlone(words: readonly Word[], { from, to }: Chain): boolean {
  const word = words[from];
  if (to - from > 1 || places.at(words, from) || organisations.at(words, from)) return false;
  return commonWords.has(word) || functionWords.has(word) || titleHeads.has(word) || titleModifiers.has(word);
}

const weakly = (at: number): Segment[] => [{ from: at, to: at + 1, honoured: false, opens: false, weak: true }];

const afterHyphenOrNot = (words: readonly Word[], at: number, to: number): number =>
  at < to && words[at]?.text === '-' ? at + 1 : at;

/** Where the name starts when a sentence opens on words that are no names. */
function afterOpeners(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const word = words[at];
    const known = places.at(words, at) ?? organisations.at(words, at);
    if (known && (known.length > 1 || !functionWords.has(word)) && at + known.length <= to && !commonWords.has(word))
      break;
    if (known && known.length > 1) break;
    if (words[at + 1]?.text === '.' && at + 1 < to && word?.lower.length === 1) break;
    if (words[at + 1]?.text === '-' && at + 1 < to) break;
    if (functionWords.has(word)) at++;
    else if (isAdverb(words, at, to)) at++;
    else if (commonWords.has(word) && !headsName(words, at, to)) at++;
    else break;
  }
  return at;
}

/** True for an adverb or a participle that opens a sentence: Clearly, Echoing. */
function isAdverb(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word?.shape !== 'capital' || word.lower.length < 6 || given.has(word)) return false;
  const { lower } = word;
  return lower.endsWith('ly') || (lower.endsWith('ing') && at + 1 < to && !headsName(words, at, to));
}

/** True where the words after the first end like an organisation, a place or an event, so that the first belongs to it. */
function headsName(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  return to - from > 1 && (organisationHeads.has(last) || placeHeads.has(last) || eventHeads.has(last));
}

/** True where the words name a place and only look like a people's: the Philippines. */
const isPlace = (words: readonly Word[], at: number, length: number): boolean =>
  (places.at(words, at)?.length ?? 0) >= length;

/** True where the adjective is a given name before a family name: Christian Orrin. */
const isGiven = (words: readonly Word[], at: number, to: number): boolean =>
  given.has(words[at]) && at + 1 < to && !peoples.at(words, at + 1) && titleRun(words, at + 1, to) === at + 1;

/** True where an adjective of nationality is a part of the name: American Airlines, French Open. */
function keepsPeople(words: readonly Word[], from: number, after: number, to: number): boolean {
  if (organisations.at(words, from) || (places.at(words, from)?.length ?? 0) > after - from) return true;
  if (after >= to) return false;
  for (let i = after; i < to; i++) if (titleRun(words, i, to) > i) return false;
  if (organisations.at(words, after)) return false;
  const last = words[to - 1];
  const of = words.slice(after, to).findIndex((w) => w.lower === 'of' || w.lower === 'for');
  const head = of > 0 ? words[after + of - 1] : last;
  if (stateOrgans.has(head)) return false;
  return organisationHeads.has(head) || eventHeads.has(head) || documentHeads.has(head) || placeHeads.has(head);
}

/** Where a run of title words that starts here ends, or `from` where none does. */
function titleRun(words: readonly Word[], from: number, to: number): number {
  const known = organisations.at(words, from) ?? places.at(words, from);
  if (known && known.length > 1 && from + known.length <= to) return from;
  let at = from;
  let end = from;
  while (at < to) {
    const head = titleHeads.has(words[at]);
    if (!head && !titleModifiers.has(words[at])) break;
    at++;
    if (words[at]?.text === '.' && at < to) at++;
    if (words[at]?.text === '-' && at < to) {
      if (!titleHeads.has(words[at + 1]) && !titleModifiers.has(words[at + 1])) break;
      at++;
      continue;
    }
    if (words[at]?.lower === 'of' && head) {
      let office = at + 1;
      if (words[office]?.lower === 'the') office++;
      if (office < to && (words[office]?.lower === 'state' || titleModifiers.has(words[office]))) at = office + 1;
    }
    if (head) end = at;
  }
  if (end === from || end >= to) return end;
  return isNameAfter(words, from, end, to) ? end : from;
}

/** False where what follows a title word shows that it was none: Justice Department, General Dynamics Systems. */
function isNameAfter(words: readonly Word[], from: number, after: number, to: number): boolean {
  const first = words[after];
  if (!isCapital(first) && !first?.shape.startsWith('lower')) return false;
  if (first?.lower === 'jr' || first?.lower === 'sr') return false;
  if (words[after]?.text === '&' || words[after]?.lower === 'of') return false;
  if (honorifics.has(words[after - 1]) || words[after - 1]?.text === '.') return true;
  const last = words[to - 1];
  if (given.has(first)) return true;
  if (after - from > 1) return true;
  return !(
    organisationHeads.has(last) ||
    eventHeads.has(last) ||
    documentHeads.has(last) ||
    (to - after === 1 && placeHeads.has(last))
  );
}

/** A name ends where a title with another name behind it begins. */
function endOfSegment(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const run = titleRun(words, at, to);
    if (run > at && run < to) return at;
    const people = peoples.at(words, at);
    if (people && at + people.length === to && places.at(words, from)?.length === at - from) return at;
  }
  return to;
}

/** The end without a title that nothing follows (`Fed Chairman`), unless it is a person's last name. */
function trimmedEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (titleRun(words, at, to) !== to) continue;
    const known = organisations.at(words, from) ?? places.at(words, from);
    const whole = known !== null && from + known.length === at;
    return whole || (words[from]?.shape === 'upper' && !given.has(words[from])) || to - at > 1 ? at : to;
  }
  return to;
}
