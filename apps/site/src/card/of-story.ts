import type { PublicArticle } from '@dateline/content';
import { agencyName } from '@dateline/content/archive';
import { excerpt } from '../article/excerpt.ts';
import { titleOf } from '../front/listed.ts';
import { dayTold } from '../text/day.ts';
import type { Card } from './card.ts';

/** As many letters as have room on a card, and a few more. */
const longest = 320;

/** What stands on a story's card: its headline, its day and its agency, where they are known. */
export function cardOf(article: PublicArticle): Card {
  const { published, source } = article;
  const day = published.value && dayTold(published.value);
  const agency = source.agency && (agencyName(source.agency) ?? source.agency);
  return { headline: excerpt(titleOf(article), longest), under: [day, agency].filter(Boolean).join(' · ') };
}
