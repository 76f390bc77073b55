import type { Archive, EntityCount, EntityKind, EntityView, Mention } from '@dateline/content/archive';
import type * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { refOf } from '../articles/shown.ts';
import type { Refusal } from '../problem/problem.ts';
import { quotesAddress } from '../quotes/list.ts';
import { storiesAddress } from '../stories/address.ts';
import { timelineAddress } from '../timeline/list.ts';
import { entityAddress, entityName, entityPage } from './address.ts';
import { entityNamed } from './named.ts';
import { nobodyCalled } from './near.ts';
import type { entityMembers, mentionMembers } from './schemas.ts';

/** Somebody or something of a kind, by the last part of its address or by a name, as filters take it. */
export async function entityCalled(
  archive: Archive,
  kind: EntityKind,
  name: string,
  now: Date,
): Promise<EntityView | Refusal> {
  const id = await entityNamed(archive, kind, name, now);
  const entity = id === null ? null : await archive.entity(id, now);
  if (entity?.kind === kind) return entity;
  return { problem: 'not-found', errors: [await nobodyCalled(archive, { parameter: 'name', kind, name }, now)] };
}

/** Somebody or something as lists tell of it. */
export const entityOf = ({
  id,
  kind,
  name,
  forms,
  stories,
}: EntityCount): z.input<z.ZodObject<ReturnType<typeof entityMembers>>> => {
  const own = encodeURIComponent(entityName(kind, id));
  return {
    ...{ id, kind, name, forms: [...forms], stories },
    links: {
      self: entityAddress(kind, id),
      page: entityPage(kind, id),
      mentions: `${entityAddress(kind, id)}/mentions`,
      stories: `${storiesAddress}?${kind}=${own}`,
      quotes: `${quotesAddress}?speaker=${encodeURIComponent(id)}`,
      timeline: `${timelineAddress}?${kind}=${own}`,
    },
  };
};

/** A place where a story names somebody or something. */
export const mentionOf = ({
  entry,
  text,
  span,
  role,
  sentence,
}: Mention): z.input<z.ZodObject<ReturnType<typeof mentionMembers>>> => ({
  ...{ text, span, sentence },
  ...(role && { role }),
  article: refOf(entry),
  links: { article: articleAddress(entry.article.id), page: entry.address },
});
