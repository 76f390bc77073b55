import type { Article } from '../model/article.ts';

/**
 * What usage terms say that bar copy from a site which all the world reads: that it is for no public, that it is not for the
 * internet, or that it is not for some country. Terms that a reader can keep, such as `NO RESALE`, `EDITORIAL USE ONLY` and
 * `MANDATORY CREDIT`, bar nothing: they are shown.
 */
const BARRING =
  /\bnot for (?:publication|web|internet|use in)|\b(?:internal|print|domestic) use only|\bno (?:internet|online|web|use in (?!adv|com))/i;

/** `JAPAN OUT`: not for clients in that country. */
const TERRITORY = /[A-Z]{3} OUT\b/;

/** Whether its usage terms bar an article from being published here; so does a line that leaves nothing of it to publish. */
export const isRestricted = ({ usageTerms, notes, body }: Pick<Article, 'usageTerms' | 'notes' | 'body'>): boolean =>
  [...notes, { reason: 'usage terms', text: '', ...usageTerms }].some(({ reason, text }) =>
    reason === 'usage terms'
      ? BARRING.test(text) || TERRITORY.test(text)
      : reason === 'not for publication' && !body[0],
  );
