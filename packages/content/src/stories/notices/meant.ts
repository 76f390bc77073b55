import type { Notice } from '../../model/notice.ts';
import type { Facts } from '../facts.ts';
import { wordHashes } from '../fold/words.ts';
import { slugKey, wordsKey } from '../keys.ts';
import { createLikely, TELLING } from './likely-target.ts';

/** The copy of a story, as far as notices name it. */
export interface Target {
  readonly versions: readonly Facts[];
}

/** Copy that is a notice. */
export interface Noticed extends Facts {
  readonly notice: Notice;
}

/** A notice acts on what was sent within so many days before it. */
const DAYS = 10;
const DAY = 86_400_000;

/**
 * Finds what notices mean among stories. What a news format calls an item is its alone, whenever it was sent; a number names
 * one piece of copy, a headline one story; a slug may be used again every day, so it counts last.
 *
 * @returns A function that gives the places of the stories which a notice means, none where it finds none.
 */
function createTargets(stories: readonly Target[]): (notice: Notice, at: string | null) => number[] {
  const byItem = new Map<string, number[]>();
  const byNumber = new Map<string, number[]>();
  const byHeadline = new Map<string, number[]>();
  const bySlug = new Map<string, number[]>();
  stories.forEach(({ versions }, place) => {
    for (const { names, traits } of versions) {
      if (traits.item !== null) enter(byItem, traits.item, place);
      for (const number of names.numbers) enter(byNumber, number, place);
      if (names.headline) enter(byHeadline, names.headline, place);
      if (traits.slug) enter(bySlug, traits.slug, place);
    }
  });
  return ({ number, headline, slug }, at) => {
    const item = number && byItem.get(number.text.toLowerCase());
    if (item) return item;
    const numbered = number && byNumber.get(number.text.toLowerCase());
    const isAlone = number !== undefined && isBare(number.text);
    const found = [
      numbered,
      headline && byHeadline.get(wordsKey(headline.text)),
      slug && bySlug.get(slugKey(slug.text)),
      // desks that keep no slugs call the headline so
      slug && byHeadline.get(wordsKey(slug.text)),
    ];
    for (const places of found) {
      const sent = places?.filter((place) => stories[place]?.versions.some((version) => isNear(version.at, at)));
      const near = sent && (slug && places === bySlug.get(slugKey(slug.text)) ? lastSent(sent, stories) : sent);
      // every desk counts its items from one each day: the headline must be of the same
      const doubtful =
        isAlone && places === numbered && (near?.length !== 1 || !isTitled(stories[near[0] ?? -1], headline));
      if (near && near.length > 0 && !doubtful) return near;
    }
    return [];
  };
}

/** Of several stories under one slug the last ones: a kill may come a day late, and what has the slug each day is another story each day. */
function lastSent(places: readonly number[], stories: readonly Target[]): number[] {
  const days = places.map((place) =>
    Math.max(...(stories[place]?.versions.map(({ at }) => (at ? dayOf(at) : 0)) ?? [])),
  );
  const last = Math.max(...days);
  return places.filter((_, i) => (days[i] ?? 0) === 0 || (days[i] ?? 0) >= last - 1);
}

/** True for a number without the letters of its service. */
const isBare = (number: string): boolean => /^\d+$/.test(number);

/** True where a headline that is named has a telling word of one of the story's; true also where none is named. */
function isTitled(story: Target | undefined, headline: Notice['headline']): boolean {
  if (!headline) return true;
  const words = wordHashes(headline.text, TELLING).map(String);
  return story?.versions.some(({ names }) => names.headline.split(' ').some((word) => words.includes(word))) ?? false;
}

/** What a notice means. */
export interface Meant {
  readonly places: readonly number[];
  /** Where it means none for certain, the places of stories that it may mean. */
  readonly unclear: readonly number[];
}

/**
 * The same of what a notice names nothing of as it is: a kill or a hold acts on the story that it came with, or on what can only be
 * meant; a release lets nothing go that it does not name.
 *
 * @param meantBy The places of the stories that notices came with, by the notice's id.
 */
export function createMeant(
  stories: readonly Target[],
  meantBy: ReadonlyMap<string, number>,
): (noticed: Noticed) => Meant {
  const targets = createTargets(stories);
  let likely: ReturnType<typeof createLikely> | undefined;
  return (noticed) => {
    const { id, notice, at, holdsCopy } = noticed;
    const named = targets(notice, at);
    const cameWith = meantBy.get(id);
    const places = named.length === 0 && cameWith !== undefined ? [cameWith] : named;
    const isStrict = notice.act === 'release' || notice.act === 'advisory' || (holdsCopy && !notice.headline);
    if (places.length > 0 || isStrict) return { places, unclear: [] };
    likely ??= createLikely(stories);
    const { one, unclear } = likely(noticed, (version) => isNear(version.at, at));
    return { places: one === undefined ? [] : [one], unclear };
  };
}

function enter(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** True where a version that came after a hold says that the item may be used again. A notice in words takes one that lets go. */
export const isUsableAgain = ({ versions }: Target, { notice, traits }: Facts): boolean =>
  versions.some(
    ({ traits: { item, moment }, status }) =>
      status === 'usable' &&
      item !== null &&
      item === notice?.number?.text.toLowerCase() &&
      moment !== null &&
      traits.moment !== null &&
      moment > traits.moment,
  );

/** True where copy may be meant: it came before the notice and not long before, or either day is not known. */
export function isNear(sent: string | null, noticed: string | null): boolean {
  if (sent === null || noticed === null) return true;
  const days = dayOf(noticed) - dayOf(sent);
  return days >= 0 && days <= DAYS;
}

/** The same for any of several notices, however many. */
export function nearAny(noticed: readonly (string | null)[]): (sent: string | null) => boolean {
  const days = new Set(noticed.map((at) => at && dayOf(at)));
  if (days.has(null)) return () => true;
  return (sent) => {
    if (sent === null) return true;
    const day = dayOf(sent);
    for (let after = 0; after <= DAYS; after++) if (days.has(day + after)) return true;
    return false;
  };
}

/** Days since 1970 of a day or an instant. */
const dayOf = (at: string): number => Date.parse(at.slice(0, 10)) / DAY;
