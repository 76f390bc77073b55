import type { Archive, EntityKind } from '@dateline/content/archive';
import type { Fault } from '../problem/fault.ts';
import { entityListAddress, entityLists, entityName } from './address.ts';

/** So many are named. */
const few = 3;

/**
 * What to say of a name that is nobody's: where all names are, and whose begin as the longest word of it does. By what stories
 * tell that may be shown, so that who is held back answers as who never was.
 */
export async function nobodyCalled(
  archive: Archive,
  { parameter, kind, name }: { readonly parameter: string; readonly kind: EntityKind; readonly name: string },
  now: Date,
): Promise<Fault> {
  const words = name.replace(/^\w+:/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  const q = [...longest].slice(0, 4).join('');
  const { items } = q === '' ? { items: [] } : await archive.entities(kind, { now, limit: few, q });
  const [first] = items;
  const detail = `None of the ${entityLists[kind]} that stories name is called so; ${entityListAddress(kind)} lists them.`;
  return first
    ? {
        parameter,
        detail: `${detail} Near: ${items.map((one) => one.name).join(', ')}.`,
        // a speaker is taken for a person unless the whole id says otherwise
        example: parameter === 'speaker' && kind !== 'person' ? first.id : entityName(kind, first.id),
      }
    : { parameter, detail };
}
