import type { FileDiagnostic } from '../../model/edition.ts';
import type { Looked } from './look.ts';
import type { FreshFile } from './read-file.ts';
import type { Recorded } from './recorded.ts';

/** A file with all that is known of it now. */
export interface Known extends Recorded {
  /** What is to be said of its id. */
  readonly sameId: readonly FileDiagnostic[];
  /** As it was recorded, where it is the same still. */
  readonly recorded: Recorded | null;
}

/** Each file with what was just read of it, else with what the build before knew. */
export function joined(looked: readonly Looked[], fresh: readonly FreshFile[]): Known[] {
  const freshBy = new Map(fresh.map((one) => [one.id, one]));
  return looked.flatMap(({ file, id, said: sameId, recorded = null }): Known[] => {
    const one = freshBy.get(id);
    if (one) return [{ ...one, shown: file.shown, held: [], placed: [], sameId, recorded: null }];
    return recorded ? [{ ...recorded, sameId, recorded }] : [];
  });
}

/** The ends of the entries that were just read, by the id of their article. */
export const entriesOf = (fresh: readonly FreshFile[]): Map<string, Uint8Array> =>
  new Map(
    fresh.flatMap(({ pieces, entries }) =>
      pieces.flatMap(({ id }, i) => {
        const entry = entries[i];
        return entry ? [[id, entry] as const] : [];
      }),
    ),
  );
