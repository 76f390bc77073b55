import { excerpt } from '../article/excerpt.ts';
import { dayKnown } from '../article/known.ts';
import type { Story } from '../paper.ts';
import { slogan } from '../slogan.ts';
import { agencyTold } from '../text/agency-told.ts';
import { dayTold } from '../text/day.ts';
import type { Card } from './card.ts';

/** As many letters as have room on a card, and a few more. */
const longest = 320;

/** What the type of cards has letters for: words of any other script would be rows of boxes. */
const SETTABLE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** What stands on a story's card: its headline, its day and its agency, where they are known. */
export function cardOf({
  title,
  entry,
}: Pick<Story, 'title'> & { readonly entry: Pick<Story['entry'], 'article'> }): Card {
  const { source } = entry.article;
  const day = dayKnown(entry.article);
  const agency = source.agency && agencyTold(source.agency);
  const headline = excerpt(title, longest);
  return {
    headline: SETTABLE.test(headline) ? headline : slogan,
    under: [day && dayTold(day), agency].filter(Boolean).join(' · '),
  };
}
