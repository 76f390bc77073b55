import type { Block } from '@dateline/content';
import { listItems, withoutSigns } from '@dateline/content/archive';
import { badgesOf, corrected } from '../article/badges.ts';
import { datelineTold } from '../article/dateline-told.ts';
import { dayKnown } from '../article/known.ts';
import type { Story } from '../paper.ts';
import { agencyTold } from '../text/agency-told.ts';
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

/** What is kept of a story. */
type Recorded = Pick<Story, 'title' | 'markers' | 'isCorrected'> & { readonly entry: Pick<Story['entry'], 'article'> };

/** That it is a correction, or is corrected, where it is. */
function correctionIn({ markers, isCorrected }: Pick<Recorded, 'markers' | 'isCorrected'>): Record<string, string> {
  const badge = badgesOf(markers).find(({ tone }) => tone === 'correction') ?? (isCorrected && corrected);
  return badge ? { correction: badge.text } : {};
}

/** A story as the search keeps it: all its words, and what it can be narrowed to. */
export function recordOf(story: Recorded): SearchRecord {
  const { title, entry } = story;
  const { byline, dateline, body, published, names, source } = entry.article;
  const day = published.value?.slice(0, 10) ?? '';
  const known = dayKnown(entry.article);
  const above = [byline?.text, dateline && datelineTold(dateline)].filter((line) => typeof line === 'string');
  // a ruler has no words
  const words = [...above, ...body.filter(({ kind }) => kind !== 'break').map(wordsOf)];
  const named = (kind: string): string[] => [
    ...new Set(names.flatMap((name) => (name.kind === kind ? [visible(name.full.replace(/\s+/g, ' '))] : []))),
  ];
  const agency = source.agency === undefined ? [] : [agencyTold(source.agency)];
  return {
    content: [title, titleEnds, ...words.map((one) => typeset(visible(one)))].join('\n'),
    meta: { title, ...correctionIn(story), day: (known && dayTold(known)) || 'Undated', agency: agency.join() },
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

/** The words of a block as they run on in an excerpt: the items of a list parted by a point, without their signs. */
const wordsOf = ({ kind, text }: Block): string =>
  kind === 'list'
    ? listItems(text).items.join(' · ')
    : kind === 'table'
      ? withoutSigns(text, [[0, text.length]])
      : text;
