import type { Facts } from '../facts.ts';
import { type Headlines, headlinesOf } from './headlines.ts';
import { createLikely } from './likely-target.ts';
import { listedBy } from './listed.ts';
import { daysOf, isNear } from './near.ts';
import type { Noticed, Target } from './noticed.ts';
import { createTargets } from './targets.ts';
import { holdsCopyOf } from './with-copy.ts';

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
  let words: { readonly headlines: Headlines; readonly likely: ReturnType<typeof createLikely> } | undefined;
  return (noticed) => {
    const { id, notice, at, holdsCopy, names } = noticed;
    const named = targets(noticed);
    const isStrict = notice.act === 'release' || notice.act === 'advisory';
    const isNearIt = (version: Facts): boolean => isNear(version.at, at);
    const byWords = () => {
      const headlines = words?.headlines ?? headlinesOf(stories);
      words ??= { headlines, likely: createLikely(headlines) };
      return words;
    };
    const listed = names.several && !isStrict ? listedBy(noticed, byWords().headlines, isNearIt) : [];
    const cameWith = meantBy.get(id);
    // what came under the name that day may be another story
    const came =
      named.length > 1 ? (named.find((place) => holdsCopyOf(noticed, stories[place])) ?? cameWith) : cameWith;
    const all = [...new Set([...ofItsDays(named, came, stories), ...listed])];
    const places = all.length === 0 && cameWith !== undefined ? [cameWith] : all;
    if (places.length > 0 || isStrict || (holdsCopy && !notice.headline)) return { places, unclear: [] };
    const { one, unclear } = byWords().likely(noticed, isNearIt);
    return { places: one === undefined ? [] : [one], unclear };
  };
}

/** Where the copy that a notice came with tells which story of a name is meant, what has the name on other days is not. */
function ofItsDays(places: readonly number[], cameWith: number | undefined, stories: readonly Target[]) {
  if (cameWith === undefined || !places.includes(cameWith)) return places;
  const daysAt = (place: number): number[] => stories[place]?.versions.flatMap(({ at }) => daysOf(at)) ?? [];
  const days = new Set(daysAt(cameWith));
  return places.filter((place) => place === cameWith || daysAt(place).some((day) => days.has(day)));
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
