import type { Phrase } from '../../model/phrase.ts';
import { byKeys } from '../by-keys.ts';
import type { Facts } from '../facts.ts';
import { wordHashes } from '../fold/words.ts';
import { slugKey } from '../keys.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { isNear, nearAny } from '../notices/near.ts';
import type { Target } from '../notices/noticed.ts';

/** Copy that corrects other copy and is none itself. */
export interface Correction extends Facts {
  readonly corrected: Phrase;
}

/** Words of fewer letters tell little; so many that tell name one story. */
const TELLING = 4;
const FEWEST = 2;

/**
 * Finds the stories that corrections mean: those of the slug, else those that have all its words in the headline, else in headline
 * and first paragraph.
 *
 * @param corrections All that will be asked for.
 * @returns A function that gives their places: it is clear what is meant where it gives one.
 */
export function createCorrected(
  stories: readonly Target[],
  corrections: readonly Correction[],
): (correction: Correction) => readonly number[] {
  const held = stories.flatMap(({ versions }, place) =>
    versions.flatMap((version): Held[] => (version.corrected ? [] : [{ place, version }])),
  );
  const bySlug = byKeys(held, ({ version }) => slugsOf(version));
  // the words of what was sent at other times need not be looked at
  const isNearAny = nearAny(corrections.map(({ at }) => at));
  let byWord: Map<number, Held[]> | undefined;
  return (correction) => {
    const placesOf = (named: readonly Held[]): number[] => [
      ...new Set(named.flatMap(({ place, version }) => (mayBe(version, correction) ? [place] : []))),
    ];
    const words = wordHashes(correction.corrected.text, TELLING);
    const ofSlug = placesOf(bySlug.get(slugKey(correction.corrected.text)) ?? []);
    if (ofSlug.length > 0 || words.length < FEWEST) return ofSlug;
    byWord ??= byKeys(
      held.filter(({ version }) => isNearAny(version.at)),
      ({ version }) => version.traits.top,
    );
    const [rarest = []] = words.map((word) => byWord?.get(word) ?? []).sort((a, b) => a.length - b.length);
    const within = (part: 'headline' | 'top') =>
      placesOf(rarest.filter(({ version: { traits } }) => words.every((word) => traits[part].includes(word))));
    const byHeadline = within('headline');
    return byHeadline.length > 0 ? byHeadline : within('top');
  };
}

/** Its slug, with the state or the country that AP's begin with and without. */
const slugsOf = ({ traits: { slug } }: Facts): string[] => (slug === '' ? [] : [slug, slug.replace(/^[a-z]{2}-/, '')]);

/** A version of the story at a place. */
interface Held {
  readonly place: number;
  readonly version: Facts;
}

const mayBe = (version: Facts, { id, at, traits }: Correction): boolean =>
  version.id !== id && isNear(version.at, at) && mayBeOfOneAgency(version.traits.agency, traits.agency);
