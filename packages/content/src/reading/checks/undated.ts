import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Check } from './check.ts';

/** Whether nothing tells when the copy was written, not even a dateline. */
export const undated: Check = ({ dateline, published, status }) =>
  dateline === null && published.value === null && status === 'usable' ? [diagnose('undated', null)] : [];
