import { type Check, end } from './checks/end.ts';
import type { Pass } from './draft.ts';

const checks: readonly Check[] = [end];

/** Looks at what was read for signs that the copy, or the reading, is not as it should be. */
export const check: Pass = (draft) => ({
  ...draft,
  diagnostics: [...draft.diagnostics, ...checks.flatMap((one) => one(draft))],
});
