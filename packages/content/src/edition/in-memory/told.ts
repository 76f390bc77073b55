import type { Archive } from '../archive.ts';
import { placesIn } from '../listing/order.ts';
import { pageOf } from '../listing/page.ts';
import { marked } from '../listing/sorter.ts';
import { once } from '../once.ts';
import { createQuotations } from '../quotes/index.ts';
import { queryOf } from '../search/words.ts';
import { UNASKED } from '../shown/visible.ts';
import { isWithin, type TimelineEvent, timelineOf, timelineOrders } from '../timeline/index.ts';
import type { Held } from './held.ts';

/** What stories say of dates, and who said what in them. */
export function toldIn({
  entries,
  readable,
  visible,
  idOf,
  filter,
  positionAt,
  entriesAt,
}: Held): Pick<Archive, 'timeline' | 'quotes'> {
  const timeline = once(() => timelineOf(readable()));
  const quotations = once(() => createQuotations(readable()));
  return {
    async timeline({ now, from = '', to, entities: named = [], filters, sort = 'earliest', ...paging } = UNASKED) {
      const isOpen = marked(entries.length, filter(visible(now).current, filters));
      const events = timeline().filter(
        ({ date, who, place }) =>
          isOpen[place] === 1 && isWithin(date, from, to) && named.every((entity) => who.includes(idOf(entity))),
      );
      const placeOf = ({ date, span, place }: TimelineEvent) => ({ date, ...positionAt(place), start: span[0] });
      const inOrder = timelineOrders[sort];
      if (sort !== 'earliest') events.sort((a, b) => inOrder(placeOf(a), placeOf(b)));
      const { items, ...page } = pageOf(events, paging, placeOf, inOrder);
      return {
        ...page,
        items: items.flatMap((event) => entriesAt([event.place]).map((entry) => ({ ...event, entry }))),
      };
    },
    async quotes({ now, speaker, q = '', kind, filters, sort = 'newest', ...paging } = UNASKED) {
      const isSaid = quotations().saying(queryOf(q));
      const isOpen = marked(entries.length, filter(visible(now).current, filters));
      const said = quotations()
        .by(speaker === undefined ? undefined : idOf(speaker))
        .filter((one) => isOpen[one.place] === 1 && (kind === undefined || one.quote.kind === kind) && isSaid(one));
      const inOrder = placesIn(sort);
      if (sort !== 'newest') said.sort((a, b) => inOrder(a.position, b.position));
      const { items, ...page } = pageOf(said, paging, ({ position }) => position, inOrder);
      return {
        ...page,
        items: items.flatMap(({ quote, place }) => entriesAt([place]).map((entry) => ({ entry, quote }))),
      };
    },
  };
}
