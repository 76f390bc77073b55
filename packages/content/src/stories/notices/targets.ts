import type { Notice } from '../../model/notice.ts';
import { wordHashes } from '../fold/words.ts';
import { slugKey, wordsKey } from '../keys.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { FEWEST, hashesIn, TELLING } from './headlines.ts';
import { daysOf, isNear, isSentBefore } from './near.ts';
import type { Noticed, Target } from './noticed.ts';

/**
 * Finds what notices name among stories. What a news format calls an item is its alone, whenever it was sent; a number names
 * one piece of copy, a headline one story; a slug may be used again every day, so it counts last. Of two agencies that wrote under one
 * name, each takes back its own.
 *
 * @returns A function that gives the places of the stories which a notice names, none where it finds none.
 */
export function createTargets(stories: readonly Target[]): (noticed: Noticed) => readonly number[] {
  const byItem = new Map<string, number[]>();
  const byNumber = new Map<string, number[]>();
  const byHeadline = new Map<string, number[]>();
  const bySlug = new Map<string, number[]>();
  const byPlaced = new Map<string, number[]>();
  stories.forEach(({ versions }, place) => {
    for (const { names, traits } of versions) {
      if (traits.item !== null) enter(byItem, traits.item, place);
      for (const number of names.numbers) enter(byNumber, number, place);
      if (names.headline) enter(byHeadline, names.headline, place);
      if (traits.slug) enter(bySlug, traits.slug, place);
      if (PLACED.test(traits.slug)) enter(byPlaced, traits.slug.replace(PLACED, ''), place);
    }
  });
  const where = (places: readonly number[] | undefined, holds: (version: Target['versions'][number]) => boolean) =>
    (places ?? []).filter((place) => stories[place]?.versions.some(holds));

  return ({ notice: { act, number, headline, slug }, at, traits: { agency }, names }) => {
    const item = number && byItem.get(number.text.toLowerCase());
    if (item) return item;
    const near = (places: readonly number[] | undefined): readonly number[] => {
      const sent = where(places, (version) => isNear(version.at, at));
      const own = where(sent, ({ traits }) => mayBeOfOneAgency(agency, traits.agency));
      return own.length > 0 ? own : sent;
    };
    const numbered = near(number && byNumber.get(number.text.toLowerCase()));
    // every desk counts its items from one each day: the headline must be of the same
    const isSure =
      number === undefined ||
      !isBare(number.text) ||
      (numbered.length === 1 && isTitled(stories[numbered[0] ?? -1], headline));
    if (numbered.length > 0 && isSure) return numbered;
    const all = headline && byHeadline.get(wordsKey(headline.text));
    const headlined = near(all);
    if (headlined.length > 0) return headlined;
    const slugged = lastSent(near(slug && bySlug.get(slugKey(slug.text))), stories, at);
    if (slugged.length > 0) return slugged;
    const placed = near(slug && byPlaced.get(slugKey(slug.text)));
    if (placed.length === 1) return placed;
    // desks that keep no slugs call the headline so
    if (slug) return near(byHeadline.get(wordsKey(slug.text)));
    // `WITHDRAWN-` stands before the headline of what it means
    if (!headline && !number && act === 'kill' && hashesIn(names.headline).length >= FEWEST.whole)
      return lastSent(near(byHeadline.get(names.headline)), stories, at);
    if (!headline || !isTelling(headline.text)) return [];
    // a court may want a story gone long afterwards
    const long = where(all, (version) => isSentBefore(version.at, at));
    return long.length === 1 ? long : [];
  };
}

/** Of several stories under one slug the last ones: a kill may come a day late, and what has the slug each day is another story each day. */
function lastSent(places: readonly number[], stories: readonly Target[], at: string | null): readonly number[] {
  const dayOf = (place: number): number =>
    Math.max(0, ...(stories[place]?.versions ?? []).flatMap((one) => (isNear(one.at, at) ? daysOf(one.at) : [])));
  const last = Math.max(...places.map(dayOf));
  return places.filter((place) => dayOf(place) === 0 || dayOf(place) >= last - 1);
}

/** The state or the country that AP's slugs begin with, and are named without. */
const PLACED = /^[a-z]{2}-/;

/** True for a number without the letters of its service. */
const isBare = (number: string): boolean => /^\d+$/.test(number);

/** True for a headline that no other is likely to share. */
const isTelling = (headline: string): boolean =>
  wordHashes(headline).length >= FEWEST.whole && wordHashes(headline, TELLING).length >= FEWEST.telling;

/** True where a headline that is named has a telling word of one of the story's; true also where none is named. */
function isTitled(story: Target | undefined, headline: Notice['headline']): boolean {
  if (!headline) return true;
  const words = wordHashes(headline.text, TELLING).map(String);
  return story?.versions.some(({ names }) => names.headline.split(' ').some((word) => words.includes(word))) ?? false;
}

function enter(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}
