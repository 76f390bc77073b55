import { agency } from './checks/agency.ts';
import { captions } from './checks/captions.ts';
import type { Check } from './checks/check.ts';
import { end } from './checks/end.ts';
import { garbled } from './checks/garbled.ts';
import { most } from './checks/most.ts';
import { strayByline } from './checks/stray-byline.ts';
import { weekdays } from './checks/weekdays.ts';
import { year } from './checks/year.ts';
import type { Pass } from './draft.ts';

const checks: readonly Check[] = [garbled, agency, year, strayByline, captions, weekdays, end];

/** Looks at what was read for signs that the copy, or the reading, is not as it should be. */
export const check: Pass = (draft) => ({
  ...draft,
  diagnostics: most([...draft.diagnostics, ...checks.flatMap((one) => one(draft))]),
});
