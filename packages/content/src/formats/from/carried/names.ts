import { type NameKind, nameKindOf } from '../../../model/name-kinds.ts';
import type { ToldName } from './index.ts';

/**
 * A name that a source states, its kind as the source has it, else as an id of ours tells; null where neither does.
 *
 * @param id What the source calls the thing.
 * @example namedBy('Nadia Tressel', 'ninjs/people', 'person', 'person:nadia-tressel')
 */
export function namedBy(text: string, rule: string, kind: NameKind | undefined, id = ''): ToldName | null {
  const own = nameKindOf(id);
  const known = kind ?? own;
  if (known === undefined || text.trim() === '') return null;
  return { kind: known, text, rule, ...(own === known && { entity: id }) };
}
