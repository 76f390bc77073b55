import type { Article, PublicArticle } from '@dateline/content';
import { amountOf } from '../article/amount.ts';
import { agencyTold } from '../text/agency-told.ts';
import { capital } from '../text/capital.ts';
import { timeTold } from '../text/time-told.ts';

/** What a part of an article is, in a few words: its name, and what it means where that is more than its words. */
export interface Meaning {
  /** `Quotation`, `Person`, `Date`. */
  readonly is: string;
  /** `Nadia Tressel`, `12 October 2027`; null where the words say all. */
  readonly means: string | null;
}

/**
 * What the part of an article at a place means.
 *
 * @param part What `publicSource` or `wholeSource` calls it.
 * @param at Where it stands in the article, as a JSON Pointer.
 * @example meaningOf('date', '/dates/0', article) // { is: 'Date', means: '12 October 2027' }
 */
export function meaningOf(part: string, at: string, article: Article | PublicArticle): Meaning {
  const [, list, place] = at.split('/');
  const index = Number(place);
  switch (list) {
    case 'quotes':
      return quoteMeaning(part, article.quotes[index]);
    case 'names':
      return nameMeaning(part, article.names[index]);
    case 'dates':
      return dateMeaning(article.dates[index]);
    case 'measures':
      return measureMeaning(article.measures[index]);
    case 'abbreviations': {
      const { shortText, longText } = article.abbreviations[index] ?? {};
      return { is: capital(part), means: (part === 'short form' ? longText : shortText) ?? null };
    }
    case 'notes':
      return { is: 'Set aside', means: article.notes[index]?.reason ?? null };
    case 'residue':
      return { is: 'Set aside', means: article.residue[index]?.reason ?? null };
    case 'markers': {
      const { kind, number } = article.markers[index] ?? {};
      return { is: 'Marker', means: number === undefined ? (kind ?? null) : `${kind} ${number}` };
    }
    case 'credits':
      return { is: 'Credit', means: article.credits[index]?.role ?? null };
    case 'published':
      return { is: 'Evidence of the day', means: article.published.evidence[index]?.says ?? null };
    case 'source': {
      const { agency } = article.source;
      return { is: 'Agency', means: agency === undefined ? null : agencyTold(agency) };
    }
    case 'embargoedUntil':
      return { is: 'Embargo', means: article.embargoedUntil?.value ?? null };
    case 'expires':
      return { is: 'Expiry', means: article.expires?.value ?? null };
    default:
      return { is: capital(part), means: null };
  }
}

function quoteMeaning(part: string, quote: Article['quotes'][number] | undefined): Meaning {
  if (part === 'speaker') return { is: 'Speaker', means: quote?.speaker?.name ?? null };
  if (part === 'cue') return { is: 'Attribution', means: null };
  const is = quote ? kindsOfQuote[quote.kind] : 'Quotation';
  return { is, means: quote?.speaker?.name ?? null };
}

/** What each kind of quotation is called. */
export const kindsOfQuote: Readonly<Record<Article['quotes'][number]['kind'], string>> = {
  direct: 'Quotation',
  partial: 'Partial quotation',
  indirect: 'Reported speech',
};

const nameMeaning = (part: string, name: Article['names'][number] | undefined): Meaning =>
  part === 'role'
    ? { is: 'Role', means: name?.full ?? null }
    : { is: name && name.kind !== 'other' ? capital(name.kind) : 'Name', means: name?.full ?? null };

const dateMeaning = (date: Article['dates'][number] | undefined): Meaning => ({
  is: date ? kindsOfDate[date.type] : 'Date',
  means: date ? timeTold(date) : null,
});

/** What each type of TIMEX3 is called. */
export const kindsOfDate: Readonly<Record<Article['dates'][number]['type'], string>> = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  SET: 'Recurring time',
};

const measureMeaning = (measure: Article['measures'][number] | undefined): Meaning => ({
  is: 'Measure',
  means: measure ? amountOf(measure) : null,
});
