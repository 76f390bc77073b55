import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Draft, Pass } from '../draft.ts';
import { agency } from './agency.ts';
import { captions } from './captions.ts';
import type { Check } from './check.ts';
import { days } from './days.ts';
import { end } from './end.ts';
import { garbled } from './garbled.ts';
import { language } from './language.ts';
import { markup } from './markup.ts';
import { most } from './most.ts';
import { strayByline } from './stray-byline.ts';
import { strayDateline } from './stray-dateline.ts';
import { undated } from './undated.ts';
import { weekdays } from './weekdays.ts';
import { year } from './year.ts';

const checks: readonly Check[] = [
  garbled,
  markup,
  language,
  agency,
  undated,
  year,
  days,
  strayByline,
  strayDateline,
  captions,
  weekdays,
  end,
];

/** Looks at what was read for signs that the copy, or the reading, is not as it should be. */
export const check: Pass = (draft) => ({
  ...draft,
  diagnostics: most(lookedAt(draft)),
});

function lookedAt(draft: Draft): readonly Diagnostic[] {
  const found = [...draft.diagnostics];
  for (const one of checks) for (const diagnostic of one(draft)) found.push(diagnostic);
  return found;
}
