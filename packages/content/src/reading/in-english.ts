import type { Pass } from './draft.ts';

/** True for the languages that passes which know English only read: `und` is copy too short to tell, most of it English. */
export const isEnglish = (language: string): boolean => language === 'en' || language === 'und';

/** A pass that knows English only, which leaves other copy alone: there its rules would invent things. */
export const inEnglish =
  (pass: Pass): Pass =>
  (draft) =>
    isEnglish(draft.language) ? pass(draft) : draft;
