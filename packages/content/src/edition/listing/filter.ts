import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/edition.ts';
import type { Entity } from '../entities/index.ts';

/** What a list is narrowed to; all of it must hold. */
export interface Filters {
  /** The first and the last day of publication; a month or a year will do. The undated fall out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whose days these are: the agency's own, as its copy counts them, or those of UTC. What has a day and no hour keeps it. */
  readonly days?: 'agency' | 'utc' | undefined;
  /** The agency's id. */
  readonly agency?: string | undefined;
  readonly genre?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Nothing but what is usable may be shown, so that any other finds nothing. */
  readonly status?: Article['status'] | undefined;
  /** Entities that must be named, by id. */
  readonly entities?: readonly string[] | undefined;
}

/** Makes what tells which places in an edition filters let through; null where that is all. */
export function createFilter(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (filters?: Filters) => ((place: number) => boolean) | null {
  const dayAt = { agency: kept(entries, dayOf), utc: kept(entries, utcDayOf) };
  return ({ from, to, days = 'agency', entities: named = [], ...rest } = {}) => {
    const { agency, genre, language, status } = rest;
    const naming = named.map((id) => new Set(entities().get(id)?.entries));
    const tests: ((place: number, article: Article | undefined) => boolean)[] = [];
    if (from !== undefined || to !== undefined) tests.push((place) => isWithin(dayAt[days](place), from, to));
    if (agency !== undefined) tests.push((_, article) => article?.source.agency === agency);
    if (genre !== undefined) tests.push((_, article) => article?.genre?.value === genre);
    if (language !== undefined) tests.push((_, article) => article?.language === language);
    if (status !== undefined) tests.push((_, article) => article?.status === status);
    if (naming.length > 0) tests.push((place) => naming.every((articles) => articles.has(place)));
    return tests.length === 0 ? null : (place) => tests.every((test) => test(place, entries[place]?.article));
  };
}

const dayOf = ({ published }: Article): string | undefined => published.value?.slice(0, 10);

function utcDayOf({ published: { value } }: Article): string | undefined {
  const time = value !== null && value.length > 10 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value?.slice(0, 10) : new Date(time).toISOString().slice(0, 10);
}

/** Looks something up in every article once, when it is first asked for. */
function kept(
  entries: readonly Entry[],
  find: (article: Article) => string | undefined,
): (place: number) => string | undefined {
  let found: readonly (string | undefined)[] | undefined;
  return (place) => {
    found ??= entries.map(({ article }) => find(article));
    return found[place];
  };
}

const isWithin = (day: string | undefined, from: string | undefined, to: string | undefined): boolean =>
  day !== undefined && (from === undefined || day >= from) && (to === undefined || day.slice(0, to.length) <= to);
