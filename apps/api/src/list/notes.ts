import { type Archive, type EntityKind, entityKindOf, entityKinds, type FacetName } from '@dateline/content/archive';
import { entityNamed, type Named, speakerNamed } from '../entities/named.ts';
import { nobodyCalled } from '../entities/near.ts';
import type { Fault } from '../problem/fault.ts';
import { filtersFrom } from './filters.ts';

/** What stories are sorted by, so that there is a list to choose from. */
const sorts = ['agency', 'genre', 'language'] as const satisfies readonly FacetName[];

/** As much of what a list is narrowed to as may stand for nothing. */
export type Narrowed = Named & { readonly [name in (typeof sorts)[number] | 'speaker']?: string | undefined };

/**
 * Why a list is empty, where one of its filters would find nothing by itself. That is no fault, since copy which it finds may
 * come; but a name may be misspelt, so this says what there is: by what may be shown, as all else.
 *
 * @param query What a list is narrowed to; of more names that are nobody's, the first is told of, since to look for what is near
 *   takes its time.
 */
export async function notesOn(archive: Archive, query: Narrowed, now: Date): Promise<Fault[]> {
  const notes = await notesOnSorts(archive, query, now);
  const unknown = await firstUnknown(archive, query, now);
  return unknown ? [...notes, await nobodyCalled(archive, unknown, now)] : notes;
}

async function notesOnSorts(archive: Archive, query: Narrowed, now: Date): Promise<Fault[]> {
  const { agency, genre, language } = query;
  const asked = await filtersFrom(archive, { agency, genre, language }, now);
  const notes: Fault[] = [];
  for (const parameter of sorts) {
    if (asked[parameter] === undefined) continue;
    const { facets } = await archive.stories({ now, limit: 1, facets: [parameter] });
    const values = facets[parameter]?.map(({ value }) => value) ?? [];
    if (values.includes(asked[parameter])) continue;
    const [example] = values;
    const those = example === undefined ? '' : ` There are: ${values.slice(0, 20).join(', ')}.`;
    notes.push({ parameter, detail: `No story has it.${those}`, ...(example !== undefined && { example }) });
  }
  return notes;
}

interface Unknown {
  readonly parameter: EntityKind | 'speaker';
  readonly kind: EntityKind;
  readonly name: string;
}

/** The first name that stands for nobody whom stories name. */
async function firstUnknown(archive: Archive, query: Narrowed, now: Date): Promise<Unknown | null> {
  const { speaker } = query;
  if (speaker !== undefined) {
    const id = await speakerNamed(archive, speaker, now);
    if (!(await archive.entity(id, now))) return { parameter: 'speaker', kind: entityKindOf(id), name: speaker };
  }
  for (const kind of entityKinds)
    for (const name of query[kind] ?? []) {
      const id = await entityNamed(archive, kind, name, now);
      if (id === null || !(await archive.entity(id, now))) return { parameter: kind, kind, name };
    }
  return null;
}
