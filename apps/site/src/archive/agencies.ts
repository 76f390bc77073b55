import type { Listed } from '../front/listed.ts';
import { agencyTold } from '../text/agency-told.ts';

/** The stories that an agency sent. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly Listed[];
}

/** Where the page of an agency stands. */
export const agencyAddress = (id: string): string => `/agencies/${id}/`;

/** Every agency that sent a story, those that sent most first. */
export function agenciesOf(stories: readonly Listed[]): Agency[] {
  const sent = Map.groupBy(stories, ({ agency }) => agency);
  return [...sent]
    .flatMap(([id, stories]) => (id === null ? [] : [{ id, name: agencyTold(id), stories }]))
    .sort((a, b) => b.stories.length - a.stories.length || (a.id < b.id ? -1 : 1));
}
