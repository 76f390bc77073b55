import type { Visible } from '../shown/visible.ts';
import { countOf, type EntityCount, type entitiesOf } from './index.ts';
import type { EntityKind } from './kinds.ts';

/** Counts whom and what stories name, once for as long as the same stories may be shown. */
export function createCounts(entities: () => ReturnType<typeof entitiesOf>, visible: (now: Date) => Visible) {
  const kept = new WeakMap<Visible, Map<EntityKind, readonly EntityCount[]>>();
  return (kind: EntityKind, now: Date): readonly EntityCount[] => {
    const shown = visible(now);
    const kinds = kept.get(shown) ?? new Map<EntityKind, readonly EntityCount[]>();
    kept.set(shown, kinds);
    const counted =
      kinds.get(kind) ??
      [...entities().values()]
        .filter((entity) => entity.kind === kind)
        .flatMap((entity) => countOf(entity, shown.isCurrent) ?? []);
    kinds.set(kind, counted);
    return counted;
  };
}
