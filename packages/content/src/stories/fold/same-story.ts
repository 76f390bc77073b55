import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { overlap } from './overlap.ts';
import { sharedPart } from './sketch.ts';
import { TELLING, type Traits } from './traits.ts';
import { wordHashes } from './words.ts';

/**
 * Whether two articles are versions of one story. Words in common are not enough, since stories on one subject share their
 * background: unless the slug tells, headline or first paragraph must be alike too, the more so the less a marker tells. What a
 * news format calls by one name is one story, whatever it says, and so is what a desk gave one slug within a few days.
 */
export function areSameStory(a: Traits, b: Traits): boolean {
  if (!mayMeet(a, b) || !areNear(a, b)) return false;
  if (a.item !== null && a.item === b.item) return true;
  if (a.given !== null && a.given === b.given) return true;
  if (areOfTwoDays(a, b)) return false;
  if (a.slug !== '' && b.slug !== '') return a.slug === b.slug && isUnderOneSlug(a, b);
  return areAlike(a, b);
}

/** What bears one slug may be each day's report of its kind: sent on two days and not marked as one, it must be alike by far. */
function isUnderOneSlug(a: Traits, b: Traits): boolean {
  const body = sharedPart(a.sketch, b.sketch);
  const ofTwoDays = a.day !== null && b.day !== null && a.day !== b.day;
  if (ofTwoDays && !a.rung.marked && !b.rung.marked) return body >= 0.85;
  return body >= 0.15 || overlap(a.headline, b.headline) >= 0.3;
}

/** The same by their words alone. */
export function areAlike(a: Traits, b: Traits): boolean {
  const headline = overlap(a.headline, b.headline);
  // two reports of one form, on prices or matches, differ in their names alone
  if (areOfOthers(a, b, 'headlineNames', 'headline')) return false;
  // what is sent again under the very headline may put right who it is about
  const isOneHeadline = headline === 1 && a.headline.length === b.headline.length && isResent(a, b);
  if (!isOneHeadline && areOfOthers(a, b, 'names', 'top')) return false;
  const body = sharedPart(a.sketch, b.sketch);
  // archives lose headlines: then the first paragraph has to be the same
  if (a.headline.length === 0 || b.headline.length === 0) return body >= 0.7 && overlap(a.top, b.top) >= 0.8;
  if (headline < 0.25) return false;
  if (body >= 0.85) return true;
  if (a.rung.marked || b.rung.marked) return isOnLadder(a, b, body, headline);
  return body >= (a.day === null || b.day === null ? 0.7 : 0.5) && headline >= 0.6;
}

/** False where two agencies wrote them, or one is a brief or a correction that stands by itself. */
export const mayMeet = (a: Traits, b: Traits): boolean =>
  a.isCorrection === b.isCorrection && a.isBrief === b.isBrief && mayBeOfOneAgency(a.agency, b.agency);

const YEAR = 366;

/** A story is re-sent within so many days. */
export const DAYS = 3;

/** True where both were sent within a few days, as far as their days are known; who has none is near nobody who has one. */
function areNear(a: Traits, b: Traits): boolean {
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day) <= DAYS;
  if (a.dayOfYear === null || b.dayOfYear === null) return a.dayOfYear === b.dayOfYear;
  const apart = Math.abs(a.dayOfYear - b.dayOfYear);
  return Math.min(apart, YEAR - apart) <= DAYS;
}

/**
 * True for two whose datelines or headlines tell two days, of one rung or the later of them a flash: what is sent again keeps its day,
 * each day's weather or market has the words of the day before, and an urgent on what was yesterday's story opens another.
 */
const areOfTwoDays = (a: Traits, b: Traits): boolean =>
  (areTwo(a.datelined, b.datelined) || areTwo(a.headlineDay, b.headlineDay)) &&
  (a.rung.height === b.rung.height || opensAnew(a, b) || opensAnew(b, a)) &&
  !a.rung.again &&
  !b.rung.again;

/** True for days that are both known, and not the same. */
const areTwo = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** True for a flash on a later day than a version above it. */
const opensAnew = (flash: Traits, { day, rung }: Traits): boolean =>
  flash.rung.height < 0 && flash.rung.height < rung.height && day !== null && (flash.day ?? day) > day;

/**
 * True where both name somebody or something in a part, and mostly others: what the other has as plain words there is no other, nor is
 * what one of them puts right in the name of the other.
 */
function areOfOthers(a: Traits, b: Traits, names: 'headlineNames' | 'names', part: 'headline' | 'top'): boolean {
  const putRight = [...a.putRight, ...b.putRight];
  const again = (a.rung.again || b.rung.again) && a.agency !== null && a.agency === b.agency;
  const known = (one: Traits, other: Traits): number =>
    one[names].filter(
      (name) =>
        standsIn(name, [...other[part], ...putRight]) ||
        other[names].some((its) => its === name || (again && isMisspelt(its, name))),
    ).length / one[names].length;
  return a[names].length > 0 && b[names].length > 0 && known(a, b) < 0.5 && known(b, a) < 0.5;
}

/** The word that opens a headline may be taken for a name in one, and not in the next. */
function standsIn(name: string, words: readonly number[]): boolean {
  const named = wordHashes(name, TELLING);
  return named.length > 0 && named.every((word) => words.includes(word));
}

/** True for two spellings of one name: they begin and end alike, and hardly differ between. */
function isMisspelt(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let [from, to] = [0, 0];
  while (from < most && a[from] === b[from]) from++;
  while (to < most - from && a.at(-1 - to) === b.at(-1 - to)) to++;
  return from + to >= TELLING && Math.max(a.length, b.length) - from - to <= MISSPELT;
}

/** So many letters of a name may be wrong. */
const MISSPELT = 2;

/**
 * Two versions of which a marker says that one replaces another. Two of one rung are two stories, unless sent again; and what comes days later
 * must keep most of its words.
 */
function isOnLadder(a: Traits, b: Traits, body: number, headline: number): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > 1 && body < 0.5) return false;
  const top = overlap(a.top, b.top);
  const apart = a.rung.height !== b.rung.height || a.rung.again || b.rung.again;
  if (!apart) return body >= 0.7 && headline >= 0.5;
  // what is put right is a figure, in headline and first paragraph at once
  if (headline === 1 && isResent(a, b)) return body >= 0.4 || top >= 0.6;
  if (isFlash(a) || isFlash(b)) return headline >= 0.6 || (headline >= 0.4 && top >= 0.6);
  return (body >= 0.3 && headline >= 0.3 && top >= 0.5) || (headline >= 0.7 && top >= 0.6);
}

/** True where one was sent again on the day of the other by its agency, under a headline of words enough. */
const isResent = (a: Traits, b: Traits): boolean =>
  (a.rung.again || b.rung.again) &&
  a.agency !== null &&
  a.agency === b.agency &&
  a.day !== null &&
  a.day === b.day &&
  a.headline.length >= 3;

/** An alert or an urgent: a line or two, of which the story that follows may keep no sentence. */
const isFlash = ({ rung, paragraphs }: Traits): boolean => rung.height < 0 && paragraphs <= 2;
