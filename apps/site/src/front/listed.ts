import type { Marker, PublicArticle } from '@dateline/content';
import { correctionWord, type PublicEntry, type StoryView } from '@dateline/content/archive';
import { excerpt } from '../article/excerpt.ts';
import { dayKnown } from '../article/known.ts';
import { typeset } from '../text/typeset.ts';
import { visible } from '../text/visible.ts';
import type { Placed } from './arrange.ts';
import { asHeadline, type Opening, openingIn, restOf } from './brief.ts';

/** A story as lists show it. */
export interface Listed extends Placed {
  readonly address: string;
  readonly title: string;
  /** Set where it has no headline of its own. */
  readonly isBrief?: true;
  /** Its first sentence, or what follows where that is the title. */
  readonly lede: string;
  /** Of the copy; left out where it is English, as the site is. */
  readonly language?: string;
  readonly markers: readonly Pick<Marker, 'kind' | 'number' | 'text'>[];
  /** Set where another story corrects it; a version that does says so in its markers. */
  readonly isCorrected?: true;
  /** The id of the agency that sent it, where the copy tells. */
  readonly agency: string | null;
}

type Told = Pick<PublicEntry, 'address' | 'article' | 'source'> & Pick<StoryView, 'versions' | 'corrections'>;

/** What lists show of a story. */
export function listed({ address, article, source, versions, corrections }: Told): Listed {
  const opening = openingIn(article, source);
  const own = new Set(versions.map(({ articleId }) => articleId));
  const { id, published, urgency = 5, markers, language } = article;
  return {
    ...{ id, published: published.value, urgency, wordCount: wordsOfText(article), address },
    day: dayKnown(article),
    title: titleOf(article, opening),
    lede: ledeOf(article, opening),
    ...(article.headline === null && { isBrief: true }),
    markers: markers.map(({ kind, number, text }) => ({ kind, text, ...(number !== undefined && { number }) })),
    agency: article.source.agency ?? null,
    ...(corrections.some((id) => !own.has(id)) && { isCorrected: true }),
    ...(correctionWord(markers) === 'Correction' && { isCorrection: true }),
    ...(language !== 'en' && { language }),
  };
}

/** How many words its text has: tables and lists are long, and nothing to lead a page with. */
const wordsOfText = ({ body, headline }: PublicArticle): number =>
  [headline, ...body.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')]
    .map((one) => one?.text.match(/\S+/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);

/** The headline; where there is none, the sentence that the copy opens with. */
const titleOf = ({ headline }: PublicArticle, { first }: Opening): string =>
  set(headline?.text.replace(/\s+/g, ' ') ?? (asHeadline(first) || 'Untitled'));

/** The first sentence; where that stands in the place of a headline, what is cut off there, else the next. */
function ledeOf({ headline }: PublicArticle, { first, second }: Opening): string {
  const rest = headline ? first : restOf(first);
  return set(excerpt(rest || second, 240));
}

const set = (words: string): string => typeset(visible(words));
