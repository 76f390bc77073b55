import { diagnose } from '../../diagnostics/diagnose.ts';
import { dateLines } from '../published/date-lines.ts';
import type { Check } from './check.ts';

/** Whether nothing tells when the copy was written, not even the month and day of a dateline. */
export const undated: Check = (draft) =>
  !draft.dateline?.date && draft.published.value === null && draft.status === 'usable' && !dateLines(draft).best
    ? [diagnose('undated', null)]
    : [];
