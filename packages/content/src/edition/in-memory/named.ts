import type { Archive } from '../archive.ts';
import { createCounts } from '../entities/counts.ts';
import { countOf, entityOrders, isCalled } from '../entities/index.ts';
import { mentionsIn } from '../entities/mentions.ts';
import { rolesIn } from '../entities/roles.ts';
import { placesIn, positionOf } from '../listing/order.ts';
import { pageOf } from '../listing/page.ts';
import { UNASKED } from '../shown/visible.ts';
import type { Held } from './held.ts';

/** Whom and what stories name. */
export function namedIn({
  entries,
  readable,
  entities,
  visible,
  idOf,
}: Held): Pick<Archive, 'entities' | 'entity' | 'mentions'> {
  const counted = createCounts(entities, visible);
  return {
    async entities(kind, { now, q = '', sort = 'stories', ...paging } = UNASKED) {
      const all = counted(kind, now);
      const called = q === '' ? [...all] : all.filter(isCalled(q));
      const inOrder = entityOrders[sort];
      return pageOf(called.sort(inOrder), paging, ({ id, name, stories }) => ({ id, name, stories }), inOrder);
    },
    async entity(asked, now) {
      const id = idOf(asked);
      const entity = entities().get(id);
      const { isCurrent } = visible(now);
      const count = entity && countOf(entity, isCurrent);
      if (!count) return null;
      const naming = entity.entries.flatMap((place) => (isCurrent[place] === 1 ? (readable()[place] ?? []) : []));
      return { ...count, roles: rolesIn(naming, id).map(({ text, stories }) => ({ text, stories })) };
    },
    async mentions(asked, { now, ...paging } = UNASKED) {
      const id = idOf(asked);
      const { isCurrent } = visible(now);
      const mentions = (entities().get(id)?.entries ?? []).flatMap((place) => {
        const [entry, shown] = [entries[place], readable()[place]];
        return entry && shown && isCurrent[place] === 1 ? mentionsIn(entry, shown, id) : [];
      });
      const placeOf = ({ entry, span }: (typeof mentions)[number]) => ({ ...positionOf(entry), start: span[0] });
      return pageOf(mentions, paging, placeOf, placesIn('newest'));
    },
  };
}
