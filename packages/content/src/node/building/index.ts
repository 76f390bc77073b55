import { type Assembled, assemble, type Piece } from '../../edition/assemble.ts';
import type { Article } from '../../model/article.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import type { Traits } from '../../stories/fold/traits.ts';
import { countsIn } from '../edition-counts.ts';
import { isWhole, outputFile } from '../edition-place.ts';
import { MAX_BYTES } from '../folder/bytes.ts';
import { duplicatesOf } from '../folder/duplicates.ts';
import { find, missing } from '../folder/find.ts';
import { isFolder } from '../folder/walk.ts';
import { sweep } from '../write-whole.ts';
import { createHold, type Held } from './held.ts';
import { openKept, type Place } from './kept.ts';
import { isKept, isUnchanged, type Looked, lookAt } from './look.ts';
import { type PoolOptions, readAll } from './pool.ts';
import type { FreshFile, ReadFile } from './read-file.ts';
import {
  loadRecord,
  type Made,
  partsIn,
  placesIn,
  type Record,
  type Recorded,
  readerVersion,
  saveRecord,
} from './record.ts';
import { sweepParts } from './sweep-parts.ts';
import { endOf, type Sources, writeEdition } from './write-edition.ts';
import { writeParts } from './write-parts.ts';

export interface BuildOptions extends Partial<PoolOptions> {
  /** How the folder is called when speaking to people; as it was given, unless said. */
  readonly name?: string;
  /** Whether a folder that gives no story, or is not there, gives an edition without any: most likely something is wrong with it. */
  readonly allowEmpty?: boolean;
}

/** What a build did. */
export interface Built extends Made {
  /** How many files of copy there are. */
  readonly files: number;
  /** How many of them had to be read. */
  readonly read: number;
  /** False where nothing was written, since there is no story. */
  readonly written: boolean;
  /** The addresses of stories that were withdrawn in the edition before and are shown again, since nothing withdraws them any more. */
  readonly returned: readonly string[];
}

/**
 * Compiles a folder of copy into an edition, which is written whole or not at all. What was read the last time and has not
 * changed since is not read again; the result is byte for byte what a first build gives.
 *
 * @param folder The folder of copy.
 * @param out The edition. A name that ends in `.json` is one file; any other a folder, in which the edition lies in parts, and what has
 * not changed is not written again either. Beside what names it, at `….json.cache`, stands what the next build need not read.
 * @example await buildEdition('seeds', 'edition.json') // { stories: 1, articles: 1, files: 1, read: 1, written: true, … }
 */
export const buildEdition = (folder: string, out: string, options: BuildOptions = {}): Promise<Built> =>
  createBuilder(folder, out, options)();

/**
 * What builds an edition again and again, one build at a time. It remembers what it has built, and so is faster than
 * `buildEdition`; what it writes is the same.
 *
 * @example const build = createBuilder('seeds', 'edition.json');
 */
export function createBuilder(folder: string, out: string, options: BuildOptions = {}): () => Promise<Built> {
  const { maxBytes = MAX_BYTES, name = folder } = options;
  const file = outputFile(out);
  let remembered: Record | null = null;
  return async function build(): Promise<Built> {
    const { files, diagnostics: found } = (await isFolder(folder))
      ? await find(folder, (under) => under || name)
      : { files: [], diagnostics: missing(name) };
    if (files.length === 0 && !options.allowEmpty) return { ...NOTHING, diagnostics: found };
    await sweep(file);
    const reader = `${await readerVersion()} ${maxBytes} ${isWhole(out) ? 'whole' : 'parts'}`;
    const before = await loadRecord(file, reader, remembered);
    const looked = lookAt(files, before);
    if (before && isUnchanged(looked, found, before)) {
      remembered = before;
      return { ...before.made, files: files.length, read: 0, written: true, returned: [] };
    }
    const stale = looked.filter((one) => !isKept(one));
    const fresh = await readAll(
      stale.map(({ file, id }) => ({ file, id })),
      { ...options, maxBytes },
    );
    const kept = before && (await openKept(file, before.made.digest, partsIn(before)));
    // another build has replaced the edition since its record was read
    if (before && !kept) return build();
    try {
      const known = joined(looked, fresh);
      const sources = { kept, fresh: entriesOf(fresh), places: before ? placesIn(before) : new Map() };
      const made = make(known, found, sources, before);
      const { stories, diagnostics } = made.assembled;
      const counts = { files: files.length, read: fresh.length };
      if (stories.length === 0 && !options.allowEmpty) return { ...NOTHING, ...counts, diagnostics };
      const write = isWhole(out) ? writeEdition : writeParts;
      remembered = await save(file, write, { reader, found, known, sources, ...made });
      if (!isWhole(out)) await sweepParts(file, partsIn(remembered), before && partsIn(before));
      return { ...remembered.made, ...counts, written: true, returned: returnedSince(before, stories) };
    } finally {
      await kept?.close();
    }
  };
}

const NOTHING = {
  digest: '',
  ...countsIn({ stories: [], entries: [] }),
  files: 0,
  read: 0,
  written: false,
  returned: [],
} as const;

/** A file with all that is known of it now. */
interface Known extends Recorded {
  /** What is to be said of its id. */
  readonly sameId: readonly FileDiagnostic[];
  /** As it was recorded, where it is the same still. */
  readonly recorded: Recorded | null;
}

/** Each file with what was just read of it, else with what the build before knew. */
function joined(looked: readonly Looked[], fresh: readonly FreshFile[]): Known[] {
  const freshBy = new Map(fresh.map((one) => [one.id, one]));
  return looked.flatMap(({ file, id, said: sameId, recorded = null }): Known[] => {
    const one = freshBy.get(id);
    if (one) return [{ ...one, shown: file.shown, held: [], placed: [], sameId, recorded: null }];
    return recorded ? [{ ...recorded, sameId, recorded }] : [];
  });
}

interface Making {
  readonly assembled: Assembled;
  readonly held: ReadonlyMap<string, Held>;
}

/** Makes an edition of what is known of all files. */
function make(
  known: readonly Known[],
  found: readonly FileDiagnostic[],
  sources: Sources,
  before: Record | null,
): Making {
  const versions = versionsIn(known);
  const duplicates = duplicatesOf(known);
  const distinct = known.filter((one) => !duplicates.has(one));
  const pieces = piecesOf(distinct);
  const copyOf = (id: string) => copyIn(endOf(id, sources));
  const { hold, held } = createHold(
    (id) => versions.get(id),
    (id) => copyOf(id).article,
  );
  const assembled = assemble(
    pieces,
    copyOf,
    [
      ...found,
      ...known.flatMap((one) => [...one.said, ...(duplicates.get(one) ?? [])]),
      ...distinct.flatMap(({ pieces: { length }, sameId }) => (length > 0 ? sameId : [])),
    ],
    { hold, earlier: before ? { pairs: before.pairs, changed: changedBetween(before, pieces) } : undefined },
  );
  return { assembled, held };
}

/** What tells whether a piece is the same still as when its change note was held, by its id: of a list, which item it is counts too. */
function versionsIn(known: readonly Known[]): Map<string, { digest: string | null; held: Held | undefined }> {
  return new Map(
    known.flatMap(({ digest, pieces, held }) =>
      pieces.map(({ id }, i) => [id, { digest: digest && `${digest} ${id}`, held: held[i] ?? undefined }] as const),
    ),
  );
}

interface Saving extends Making, Pick<Record, 'reader' | 'found'> {
  readonly known: readonly Known[];
  readonly sources: Sources;
}

/** Writes an edition, and its record. */
function save(
  file: string,
  write: typeof writeEdition,
  { assembled, held, known, sources, reader, found }: Saving,
): Promise<Record> {
  return write(file, assembled, sources, async ({ digest, runs, places }) => {
    const numbers = new Map(known.flatMap(({ pieces }) => pieces).map(({ id }, number) => [id, number]));
    const record: Record = {
      reader,
      made: { digest, ...countsIn(assembled), diagnostics: assembled.diagnostics },
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

const piecesOf = (files: readonly ReadFile[]): Piece[] => files.flatMap(({ pieces }) => pieces);

/** What has come, changed or gone since a build, as it was and as it is. */
function changedBetween({ files }: Record, now: readonly Piece[]): Traits[] {
  const duplicates = duplicatesOf(files);
  const before = piecesOf(files.filter((one) => !duplicates.has(one)));
  const [past, present] = [new Set(before), new Set(now)];
  const changed = [...before.filter((piece) => !present.has(piece)), ...now.filter((piece) => !past.has(piece))];
  return changed.flatMap(({ facts }) => facts?.traits ?? []);
}

const withdrawnIn = (stories: readonly Story[]): string[] =>
  stories.flatMap(({ status, versions }) => (status === 'canceled' ? versions.map(({ articleId }) => articleId) : []));

/** The addresses of what was withdrawn before and is not now. */
function returnedSince(before: Record | null, stories: readonly Story[]): string[] {
  const withdrawn = new Set(before?.withdrawn);
  if (withdrawn.size === 0) return [];
  return stories.flatMap(({ status, versions, address }) =>
    status === 'usable' && versions.some(({ articleId }) => withdrawn.has(articleId)) ? [address] : [],
  );
}

const entriesOf = (fresh: readonly FreshFile[]): Map<string, Uint8Array> =>
  new Map(
    fresh.flatMap(({ pieces, entries }) =>
      pieces.flatMap(({ id }, i) => {
        const entry = entries[i];
        return entry ? [[id, entry] as const] : [];
      }),
    ),
  );

const decoder = new TextDecoder();

const copyIn = (entry: Uint8Array): { source: string; article: Article } => JSON.parse(`{${decoder.decode(entry)}`);
