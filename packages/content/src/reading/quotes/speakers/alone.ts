import { agencyOf } from '../../../agencies/index.ts';
import type { Name } from '../../../model/name.ts';
import { firstEndingAfter } from './known-names.ts';

/** How far back `he` may refer to who has done nothing yet, in names. */
const MEMORY = 100;

/** Whom `he` and `it` may stand for, in the order of the copy. Who wrote it is none, nor is whoever carried it. */
export const toldOf = (names: readonly Name[]): readonly Name[] =>
  names.filter(
    ({ kind, rule, full }) =>
      (kind === 'person' && rule !== 'names/byline') || (kind === 'organisation' && !agencyOf(full)),
  );

/** Whom a pronoun stands for where nobody who fits has spoken or done anything: the one who fits of those named before an offset. */
export function aloneBefore(told: readonly Name[], offset: number, fits: (name: Name) => boolean): Name | null {
  const end = firstEndingAfter(told, offset);
  const fitting = told.slice(Math.max(0, end - MEMORY), end).filter(fits);
  return fitting.every(({ entity }) => entity === fitting[0]?.entity) ? (fitting[0] ?? null) : null;
}
