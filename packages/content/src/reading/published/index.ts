import type { Published } from '../../model/published.ts';
import type { Draft, Pass } from '../draft.ts';
import { byCaption } from './by-caption.ts';
import { byDateline } from './by-dateline.ts';
import { byOpening } from './by-opening.ts';
import { byReceipt } from './by-receipt.ts';
import { inferred } from './inferred.ts';
import { precisionOf } from './precision.ts';
import { stated } from './stated.ts';

/**
 * When the copy was published: as given beside it; else as a full date in the frame states; else by the dateline's month
 * and day, where the copy or, failing that, the day that it was received tells the year; else inferred from what the copy
 * says of the day. Null where it does not tell: a wrong day is far worse than none.
 */
export const published: Pass = (draft) => ({
  ...draft,
  published:
    given(draft) ??
    stated(draft) ??
    byDateline(draft) ??
    byReceipt(draft) ??
    byOpening(draft) ??
    byCaption(draft) ??
    inferred(draft) ??
    draft.published,
});

function given({ given: { published: value } }: Draft): Published | undefined {
  if (value === undefined) return undefined;
  return { value, precision: precisionOf(value), basis: 'given', evidence: [], rule: 'published/given' };
}
