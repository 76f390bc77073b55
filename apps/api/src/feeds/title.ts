import { type Archive, agencyName, entityKinds, type Filters } from '@dateline/content/archive';
import { entityNamed, type Named } from '../entities/named.ts';
import { filtersFrom } from '../list/filters.ts';

/** What a feed is narrowed to. */
type Narrowed = Filters & Named & { readonly q?: string | undefined };

/**
 * What a feed is called: by all that narrows it, so that whoever follows several can tell them apart. Names stand as stories
 * print them, and as they were asked for where none does.
 *
 * @example await titleOf(archive, { q: 'harbour', person: ['ada-brandt'], from: '2027' }, now) // Dateline: harbour, Ada Brandt, from 2027
 */
export async function titleOf(archive: Archive, { q, ...query }: Narrowed, now: Date): Promise<string> {
  const { agency, genre, language, status } = await filtersFrom(archive, query, now);
  const { from, to } = query;
  const named = entityKinds.flatMap((kind) => query[kind]?.map((name) => nameOf(archive, kind, name, now)) ?? []);
  const parts = [
    q,
    ...(await Promise.all(named)),
    agency && (agencyName(agency) ?? agency),
    ...[genre, language, status],
    from !== undefined && from === to ? from : [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? 'Dateline' : `Dateline: ${parts.join(', ')}`;
}

async function nameOf(archive: Archive, kind: (typeof entityKinds)[number], name: string, now: Date): Promise<string> {
  const id = await entityNamed(archive, kind, name, now);
  return (id !== null && (await archive.entity(id, now))?.name) || name;
}
