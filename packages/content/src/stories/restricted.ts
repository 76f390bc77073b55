import type { Article } from '../model/article.ts';

/**
 * What usage terms say that bar copy from a site and an API: that it is for no public, or not for the internet. Terms that whoever
 * has it can keep bar nothing and are shown: `NO RESALE`, `EDITORIAL USE ONLY`, `JAPAN OUT`.
 */
const BARRING =
  /\b(?:not for (?:publication|web|internet|(?:public )?release)|do not publish|strictly confidential)|\b(?:internal|print) use only|\bno (?:internet|online|web)/i;

/** Whether its usage terms bar an article from being published here. */
export const isRestricted = ({ usageTerms, notes }: Pick<Article, 'usageTerms' | 'notes'>): boolean =>
  [...notes, { reason: 'usage terms', text: '', ...usageTerms }].some(
    ({ reason, text }) => reason === 'usage terms' && BARRING.test(text),
  );
