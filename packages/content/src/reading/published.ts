import type { Published } from '../model/published.ts';
import type { Pass } from './draft.ts';

/** When the copy was published. */
export const published: Pass = (draft) => ({ ...draft, published: givenDate(draft.given.published) ?? draft.published });

function givenDate(given: string | undefined): Published | undefined {
  if (given === undefined) return undefined;
  return { value: given, precision: given.length > 10 ? 'minute' : 'day', basis: 'given', evidence: [], rule: 'published/given' };
}
