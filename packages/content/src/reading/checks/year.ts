import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Check } from './check.ts';

/** Whether the day of a dateline cannot be used, since nothing tells its year. */
export const year: Check = ({ dateline, published }) =>
  dateline?.date && dateline.date.year === undefined && published.value === null
    ? [diagnose('year-missing', dateline.span)]
    : [];
