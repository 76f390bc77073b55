import { type EntityKind, entityKinds, type Facets, type Page } from '@dateline/content/archive';
import { entityName } from '../entities/address.ts';
import { type Link, linkHeader } from '../http/link.ts';
import type { Made } from '../http/shelf.ts';
import type { Fault } from '../problem/fault.ts';
import { cursorOf } from './cursor.ts';

/** Addresses that are longer would have clients refuse the header, with one for each feed in it. */
const longest = 500;

/** What an archive has found. */
export type Found<Item, Position> = Page<Item, Position> & { readonly facets?: Facets };

/** A page of a list as an answer: its items written already, what is told of it, and how to go on. */
export function pageOf(
  items: readonly string[],
  { total, next, facets }: Found<unknown, unknown>,
  notes: readonly Fault[],
  at: {
    readonly self: string;
    readonly first: string;
    readonly next: (cursor: string) => string;
    readonly feeds: readonly Link[];
  },
): Made {
  const cursor = next === undefined ? undefined : cursorOf(next);
  const following = cursor === undefined ? {} : { next: at.next(cursor) };
  const links: Link[] = [{ href: at.first, rel: 'first' }];
  if (following.next) links.push({ href: following.next, rel: 'next' });
  const [feed] = at.feeds;
  if (feed && feed.href.length <= longest) links.push(...at.feeds);
  const counted = facets && Object.keys(facets).length > 0 ? { facets: facetsOf(facets) } : {};
  const about = {
    total,
    ...(cursor === undefined ? {} : { next: cursor }),
    links: { self: at.self, first: at.first, ...following, ...(feed && { feed: feed.href }) },
    ...counted,
    ...(notes.length > 0 && { notes }),
  };
  const body = `{"items":[${items.join(',')}],${JSON.stringify(about).slice(1)}\n`;
  return { body, headers: { link: linkHeader(links) } };
}

/** Facets with values as the parameters take them. */
const facetsOf = (facets: Facets) =>
  Object.fromEntries(
    Object.entries(facets).map(([name, all]) => [
      name,
      isKind(name) ? all.map((facet) => ({ ...facet, value: entityName(name, facet.value) })) : all,
    ]),
  );

const isKind = (name: string): name is EntityKind => entityKinds.some((kind) => kind === name);
