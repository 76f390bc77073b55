import type { Facts } from '../facts.ts';
import type { Target } from './noticed.ts';

/** A headline of a story, as hashes of its words. */
export interface Headlined {
  readonly place: number;
  readonly version: Facts;
  readonly words: readonly number[];
}

/** The headlines of stories, by the word that they begin with. */
export interface Headlines {
  readonly all: readonly Headlined[];
  readonly beginning: (word: number | undefined) => readonly Headlined[];
  /** Those that stand whole in a text, and at which word, in its order. */
  readonly within: (said: readonly number[]) => readonly (readonly [headlined: Headlined, at: number])[];
}

export function headlinesOf(stories: readonly Target[]): Headlines {
  const all = stories.flatMap(({ versions }, place) =>
    versions.map((version): Headlined => ({ place, version, words: hashesIn(version.names.headline) })),
  );
  const byFirst = Map.groupBy(all, ({ words }) => words[0]);
  const beginning = (word: number | undefined): readonly Headlined[] => byFirst.get(word) ?? [];
  return {
    all,
    beginning,
    within: (said) =>
      said.flatMap((word, at) =>
        beginning(word).flatMap((one) =>
          one.words.length >= FEWEST.whole && standsAt(one.words, said, at) ? [[one, at] as const] : [],
        ),
      ),
  };
}

/** So many words of a headline, of which so many are telling, name one story; fewer name many. */
export const FEWEST = { named: 3, whole: 4, telling: 2 } as const;

/** Words of fewer letters tell little. */
export const TELLING = 4;

/** The words of a key. */
export const hashesIn = (key: string): number[] => (key === '' ? [] : key.split(' ').map(Number));

export const placesOf = (headlines: readonly Headlined[]): number[] => [
  ...new Set(headlines.map(({ place }) => place)),
];

export const standsAt = (words: readonly number[], within: readonly number[], at: number): boolean =>
  at + words.length <= within.length && words.every((word, i) => within[at + i] === word);
