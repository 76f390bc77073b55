import type { Name } from '../../../model/name.ts';
import type { Speaker } from '../../../model/quote.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { firstEndingAfter } from './known-names.ts';

/**
 * True where whoever spoke before goes on behind words that quote nobody: they name nobody else, and tell of him, or stand right
 * behind what he said.
 */
export function isCarried(
  [from, to, near]: NonNullable<Attribution['across']>,
  { name, entity }: Speaker,
  text: string,
  names: readonly Name[],
): boolean {
  const named = names.slice(firstEndingAfter(names, from), firstEndingAfter(names, to));
  const between = text.slice(from, to);
  return (
    named.every((one) => one.kind !== 'person' || one.entity === entity) &&
    (near || REFERRING.test(between) || between.includes(name.replace(/.* /, '')))
  );
}

const REFERRING = /\b(?:[Hh](?:e|is|er)|[Ss]he)\b/;
