import { agencyOf } from '../../../agencies/index.ts';
import type { Name } from '../../../model/name.ts';
import { firstEndingAfter } from './known-names.ts';

/** How far back `he` may refer to who has done nothing yet, in names. */
const MEMORY = 100;

/**
 * Whom `he` and `it` may stand for, in the order of the copy: persons, and bodies that a sentence with another subject tells
 * of. Who wrote the copy is none, nor is whoever carried it.
 */
export const toldOf = (text: string, names: readonly Name[]): readonly Name[] =>
  names.filter(({ kind, rule, full, span: [start] }) =>
    kind === 'person'
      ? rule !== 'names/byline'
      : kind === 'organisation' && DOING.test(text.slice(Math.max(0, start - 8), start)) && !agencyOf(full),
  );

/** `condemned by the Salt Union`, `shares of Tarn Foods`; a petition may be handed to either. */
const DOING = /\b(?:by|of|and) (?:the )?$/;

/** Whom a pronoun stands for where nobody who fits has spoken or done anything: the one who fits of those named before an offset. */
export function aloneBefore(told: readonly Name[], offset: number, fits: (name: Name) => boolean): Name | null {
  const end = firstEndingAfter(told, offset);
  const fitting = told.slice(Math.max(0, end - MEMORY), end).filter(fits);
  return fitting.every(({ entity }) => entity === fitting[0]?.entity) ? (fitting[0] ?? null) : null;
}
