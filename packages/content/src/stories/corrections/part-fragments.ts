import type { Drafted } from '../drafted.ts';
import type { Facts } from '../facts.ts';

/** A correction of so many paragraphs at most may tell of nothing but what it puts right. */
const MOST = 2;

/** The story is so many times as long then, and no shorter than so many paragraphs. */
const TIMES = 3;

/**
 * A story, and apart from it the corrections at its end that are a paragraph of it or two: as its last version such a one would
 * take its place, and with that all it told.
 */
export function partFragments(draft: Drafted): readonly Drafted[] {
  const { versions, status, corrections } = draft;
  if (status !== 'usable') return [draft];
  const end = versions.findLastIndex((one, i) => !isFragment(one, versions.slice(0, i))) + 1;
  const fragments = versions.slice(end);
  if (fragments.length === 0) return [draft];
  return [
    { versions: versions.slice(0, end), status, corrections: [...corrections, ...fragments.map(({ id }) => id)] },
    ...fragments.map((one) => ({ versions: [one], status, corrections: [] })),
  ];
}

const isFragment = ({ corrects, traits: { paragraphs } }: Facts, before: readonly Facts[]): boolean =>
  corrects && paragraphs <= MOST && before.some(({ traits }) => traits.paragraphs >= TIMES * Math.max(1, paragraphs));
