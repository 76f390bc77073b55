import { type Filter, filters } from './filters.ts';

/** What somebody searches for. */
export interface Search {
  readonly q: string;
  /** Only what is asked for. */
  readonly filters: Partial<Record<Filter, string>>;
}

/** What the query of an address, or a form, asks for; what it knows nothing of is passed over. */
export function askedIn(query: URLSearchParams | FormData): Search {
  const value = (name: string): string => String(query.get(name) ?? '').trim();
  return {
    q: value('q'),
    filters: Object.fromEntries(filters.flatMap((name) => (value(name) ? [[name, value(name)]] : []))),
  };
}

/** The query of an address that asks for the same; empty where nothing is asked for. */
export function queryOf({ q, filters: chosen }: Search): string {
  const query = new URLSearchParams({ ...(q && { q }), ...chosen }).toString();
  return query && `?${query}`;
}

export const asksNothing = ({ q, filters: chosen }: Search): boolean => q === '' && Object.keys(chosen).length === 0;
