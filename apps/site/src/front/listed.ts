import type { Marker, PublicArticle } from '@dateline/content';
import { type StoryView, withoutSigns } from '@dateline/content/archive';
import type { PublicEntry } from '@dateline/content/astro';
import { isCorrecting } from '../article/badges.ts';
import { excerpt } from '../article/excerpt.ts';
import { typeset } from '../text/typeset.ts';
import { visible } from '../text/visible.ts';
import type { Placed } from './arrange.ts';

/** A story as lists show it. */
export interface Listed extends Placed {
  readonly address: string;
  readonly title: string;
  /** Its first sentence. */
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
  const own = new Set(versions.map(({ articleId }) => articleId));
  const { id, published, urgency = 5, wordCount, markers, language } = article;
  return {
    ...{ id, published: published.value, urgency, wordCount, address },
    title: titleOf(article),
    lede: ledeOf(article, source),
    markers: markers.map(({ kind, number, text }) => ({ kind, text, ...(number !== undefined && { number }) })),
    agency: article.source.agency ?? null,
    ...(corrections.some((id) => !own.has(id)) && { isCorrected: true }),
    ...(markers.some(({ kind, text }) => kind.startsWith('correct') && isCorrecting(text)) && { isCorrection: true }),
    ...(language !== 'en' && { language }),
  };
}

/** The headline; where there is none, the words that the copy opens with. */
export const titleOf = ({ headline, body }: PublicArticle): string =>
  typeset(visible(headline?.text.replace(/\s+/g, ' ') ?? (excerpt(body[0]?.text ?? '', 70) || 'Untitled')));

/** The first sentence of the first paragraph. */
function ledeOf({ body }: PublicArticle, source: string): string {
  const first = body.find(({ kind }) => kind === 'paragraph');
  const sentence = first?.sentences[0];
  const words = first && sentence ? withoutSigns(source, [first.span]).slice(...sentence) : (first?.text ?? '');
  return typeset(visible(excerpt(words, 320)));
}
