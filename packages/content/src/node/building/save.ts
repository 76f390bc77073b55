import type { Story } from '../../model/story.ts';
import { countsIn, waitingIn } from '../edition-counts.ts';
import type { Held } from './held.ts';
import type { Place } from './kept.ts';
import type { Known } from './known.ts';
import type { Making } from './make.ts';
import { type BuildRecord, saveRecord } from './record.ts';
import type { Recorded } from './recorded.ts';
import type { Sources, writeEdition } from './write-edition.ts';

interface Saving extends Making, Pick<BuildRecord, 'reader' | 'found'> {
  readonly known: readonly Known[];
  readonly sources: Sources;
}

/** Writes an edition, and its record. */
export function save(
  file: string,
  write: typeof writeEdition,
  { assembled, held, known, sources, reader, found }: Saving,
): Promise<BuildRecord> {
  const until = heldUntil(known);
  return write(file, assembled, sources, async ({ digest, runs, places }) => {
    const numbers = new Map(known.flatMap(({ pieces }) => pieces).map(({ id }, number) => [id, number]));
    const record: BuildRecord = {
      reader,
      made: { digest, ...countsIn(assembled, (id) => !Number.isNaN(until(id))), diagnostics: assembled.diagnostics },
      waiting: waitingIn(assembled.stories, until),
      withdrawn: withdrawnIn(assembled.stories),
      found,
      runs,
      order: assembled.entries.flatMap(({ id }) => numbers.get(id) ?? []),
      pairs: assembled.pairs,
      files: known.map((one) => recordedOf(one, held, places)),
    };
    await saveRecord(file, record);
    return record;
  });
}

/** Up to which moment an article is under embargo, in milliseconds; infinite where it is withheld by what it says itself, NaN where neither. */
function heldUntil(known: readonly Known[]): (id: string) => number {
  const held = new Map(
    known.flatMap(({ pieces }) =>
      pieces.flatMap(({ id, facts }): [string, number][] => {
        if (!facts || (facts.status === 'usable' && facts.embargoedUntil === undefined)) return [];
        const until = facts.status === 'usable' ? Date.parse(facts.embargoedUntil ?? '') : Number.NaN;
        return [[id, Number.isNaN(until) ? Number.POSITIVE_INFINITY : until]];
      }),
    ),
  );
  return (id) => held.get(id) ?? Number.NaN;
}

function recordedOf(
  { recorded, shown, stamp, id, digest, said, pieces }: Known,
  heldOf: ReadonlyMap<string, Held>,
  placeOf: ReadonlyMap<string, Place>,
): Recorded {
  const held = pieces.map((piece) => heldOf.get(piece.id) ?? null);
  const places = pieces.map((piece) => placeOf.get(piece.id));
  const isSame =
    recorded?.held.every((one, i) => one === held[i]) && recorded.placed.every((one, i) => liesAt(one, places[i]));
  return recorded && isSame
    ? recorded
    : { shown, stamp, id, digest, said, pieces, held, placed: places.map((place) => (place ? placedAt(place) : null)) };
}

const placedAt = ([from, to, head]: Place): NonNullable<Recorded['placed'][number]> => [to - from, head];

/** True where an entry is as long as it was and has the same head. */
const liesAt = (placed: Recorded['placed'][number], place: Place | undefined): boolean =>
  placed && place ? placed[0] === place[1] - place[0] && placed[1] === place[2] : !placed && !place;

const withdrawnIn = (stories: readonly Story[]): string[] =>
  stories.flatMap(({ status, versions }) => (status === 'canceled' ? versions.map(({ articleId }) => articleId) : []));
