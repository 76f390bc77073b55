import { diagnose } from '../../diagnostics/diagnose.ts';
import { isEnglish } from '../in-english.ts';
import type { Check } from './check.ts';

/** Whether passes that know English only have left the copy alone. */
export const language: Check = ({ language }) =>
  isEnglish(language) ? [] : [diagnose('other-language', null, { language })];
