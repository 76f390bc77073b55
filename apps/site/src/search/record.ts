import type { PublicArticle } from '@dateline/content';
import { agencyName } from '@dateline/content/archive';
import { badgesOf } from '../article/badges.ts';
import { titleOf } from '../front/listed.ts';
import { dayTold } from '../text/day.ts';
import { typeset } from '../text/typeset.ts';
import { visible } from '../text/visible.ts';
import { titleEnds } from './excerpt.ts';
import type { Filter } from './filters.ts';

/** A story as the search keeps it. */
export interface SearchRecord {
  readonly content: string;
  readonly meta: Record<string, string>;
  /** What a search can be narrowed to. */
  readonly filters: Record<Filter, string[]>;
  readonly sort: Record<string, string>;
}

/** That it is a correction, or is corrected, where it is. */
function correctionIn({ markers }: PublicArticle): Record<string, string> {
  const badge = badgesOf(markers).find(({ tone }) => tone === 'correction');
  return badge ? { correction: badge.text } : {};
}

/** A story as the search keeps it: all its words, and what it can be narrowed to. */
export function recordOf(article: PublicArticle): SearchRecord {
  const { body, published, names, source } = article;
  const day = published.value?.slice(0, 10) ?? '';
  const named = (kind: string): string[] => [
    ...new Set(names.flatMap((name) => (name.kind === kind ? [visible(name.full.replace(/\s+/g, ' '))] : []))),
  ];
  const title = titleOf(article);
  const agency = source.agency === undefined ? [] : [agencyName(source.agency) ?? source.agency];
  return {
    content: [title, titleEnds, ...body.map(({ text }) => typeset(visible(text)))].join('\n'),
    meta: { title, ...correctionIn(article), day: (day && dayTold(day)) || 'Undated', agency: agency.join() },
    filters: {
      year: day ? [day.slice(0, 4)] : [],
      month: day ? [day.slice(0, 7)] : [],
      person: named('person'),
      place: named('place'),
      agency,
    },
    sort: { day: day || '0' },
  };
}
