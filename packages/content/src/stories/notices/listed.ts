import type { Facts } from '../facts.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { type Headlined, type Headlines, hashesIn, placesOf } from './headlines.ts';
import type { Noticed } from './noticed.ts';

/**
 * The places of all stories whose headlines stand whole in what a notice says that speaks of several: `Please kill the stories
 * headlined …`. A headline within a longer one is not meant.
 */
export function listedBy(
  { names, traits }: Noticed,
  headlines: Headlines,
  isNear: (one: Facts) => boolean,
): readonly number[] {
  if (!names.several) return [];
  const within = headlines.within(hashesIn(names.opening ?? ''));
  const longest = new Map<number, number>();
  for (const [{ words }, at] of within) longest.set(at, Math.max(longest.get(at) ?? 0, words.length));
  let end = 0;
  const whole = new Set<number>();
  for (const [at, length] of longest) {
    if (at + length > end) whole.add(at);
    end = Math.max(end, at + length);
  }
  const listed = within.flatMap(([one, at]): Headlined[] =>
    whole.has(at) && one.words.length === longest.get(at) ? [one] : [],
  );
  return placesOf(
    listed.filter(({ version }) => isNear(version) && mayBeOfOneAgency(traits.agency, version.traits.agency)),
  );
}
