import type { Article } from '../model/article.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Facts } from './facts.ts';
import { wordHashes } from './fold/words.ts';
import { slugKey } from './keys.ts';
import { isNear, type Target } from './notices.ts';

/** Copy that corrects other copy and is none itself. */
export interface Correction extends Facts {
  readonly corrected: Phrase;
}

/**
 * What a correction names that stands by itself, as AP sends them: `Correction: Karsund-Harbor story`. Null for any other copy.
 */
export function correctedIn({ headline, markers }: Pick<Article, 'headline' | 'markers'>): Phrase | null {
  const [, words] = NAMED.exec(headline?.text ?? '') ?? [];
  if (!headline || !words || !markers.some(({ kind }) => kind === 'correction')) return null;
  const [start] = headline.span;
  return { text: words, span: [start, start + words.length], rule: 'corrected/story' };
}

const NAMED = /^(\S.{2,120}?)\s+(?:story|stories)$/i;

/** Words of fewer letters tell little; so many that tell name one story. */
const TELLING = 4;
const FEWEST = 2;

/**
 * Finds the stories that corrections mean: those of the slug, else those that have all its words in the headline, else in headline
 * and first paragraph.
 *
 * @returns A function that gives their places: it is clear what is meant where it gives one.
 */
export function createCorrected(stories: readonly Target[]): (correction: Correction) => readonly number[] {
  const placesOf = (correction: Correction, has: (version: Facts) => boolean): number[] =>
    stories.flatMap(({ versions }, place) =>
      versions.some((version) => mayBe(version, correction) && has(version)) ? [place] : [],
    );
  return (correction) => {
    const key = slugKey(correction.corrected.text);
    const words = wordHashes(correction.corrected.text, TELLING);
    const bySlug = placesOf(correction, ({ traits: { slug } }) => slug === key || slug.replace(STATE, '') === key);
    if (bySlug.length > 0 || words.length < FEWEST) return bySlug;
    const within = (part: 'headline' | 'top') =>
      placesOf(correction, ({ traits }) => words.every((word) => traits[part].includes(word)));
    const byHeadline = within('headline');
    return byHeadline.length > 0 ? byHeadline : within('top');
  };
}

/** AP's slugs begin with the state or the country. */
const STATE = /^[a-z]{2}-/;

const mayBe = (version: Facts, { id, at, traits }: Correction): boolean =>
  version.id !== id &&
  version.corrected === undefined &&
  isNear(version.at, at) &&
  (version.traits.agency === null || traits.agency === null || version.traits.agency === traits.agency);
