import type { Edition } from '../model/edition.ts';
import type { Archive, State } from './archive.ts';
import { byName } from './in-memory/by-name.ts';
import { hold } from './in-memory/held.ts';
import { listsOf } from './in-memory/lists.ts';
import { namedIn } from './in-memory/named.ts';
import { toldIn } from './in-memory/told.ts';

/**
 * An archive that holds its edition in memory.
 *
 * @param modified When the edition was made, where that is known.
 * @throws TypeError where it is asked for no moment, as what has no types may ask it; of its methods each gives a promise that is rejected.
 * @example const { items } = await createArchive(edition).stories({ now: new Date(), limit: 10 })
 */
export function createArchive(compiled: Edition, modified?: Date): Archive {
  const held = hold(compiled);
  const { digest, visible } = held;
  let state: (State & { readonly from: number }) | undefined;
  const stateFrom = (from: number) => ({
    from,
    id: `${digest} ${from}`,
    since: modified ? new Date(Math.max(from, modified.getTime())) : null,
  });
  return {
    digest,
    state(now) {
      const { from } = visible(now);
      if (from !== state?.from) state = stateFrom(from);
      return state;
    },
    ...listsOf(held),
    ...byName(held),
    ...namedIn(held),
    ...toldIn(held),
  };
}
