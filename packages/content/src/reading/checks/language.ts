import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Check } from './check.ts';

/** Whether passes that know English only have left the copy alone. */
export const language: Check = ({ language }) =>
  language === 'en' || language === 'und' ? [] : [diagnose('other-language', null, { language })];
