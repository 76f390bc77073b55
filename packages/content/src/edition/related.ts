import { agencyOf } from '../agencies/index.ts';
import type { Article } from '../model/article.ts';
import type { Entry } from '../model/edition.ts';
import type { Name } from '../model/name.ts';
import type { Entity } from './entities/index.ts';
import { shortForms } from './entities/short-forms.ts';
import { storyNames } from './entities/story-names.ts';
import type { Visible } from './shown/visible.ts';

/** What so many articles name tells nothing of what two have in common. */
const MOST = 500;

/** Three places are enough in common, two where the headline names one, or one of anything else: a place by itself is in the news for too much, and so are two lands. */
const ENOUGH = 3;
/** What is not told for a person or a body may be a place. */
const PLACES = /^(?:place|other):/;

/** What has not even a third in common of what the nearest has would be there for want of better. */
const LEAST = 1 / 3;

/** What the headline names tells so many times as much of what a story is about as what is named in passing. */
const HEADED = 3;

/** After so many days what two articles share tells three quarters of what it tells on one day, and in the end half. */
const WEEK = 7;

/** The day of publication, counted from 1970; NaN where it is not known. */
const dayOf = ({ article: { published } }: Entry): number =>
  Date.parse(published.value?.slice(0, 10) ?? '') / 86_400_000;

/**
 * Makes what finds the places of other articles that name the same as one, the nearest first: what few articles name brings two
 * together more than what many do, what the headline names more than what is named in passing, and what one week brought more than
 * what years lie between. A place or two in common are not enough. Who may be shown for each name is looked up once, so that an article
 * costs no more where there are many.
 */
export function createRelated(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (place: number, visible: Visible, limit: number) => number[] {
  let of: Visible | undefined;
  let namedBy = new Map<string, readonly number[]>();
  // by place; all is zero again when an answer is given
  const scores = new Float64Array(entries.length);
  const days = Float64Array.from(entries, dayOf);
  // how much both name, up to what is enough
  const shared = new Uint8Array(entries.length);
  return (place, visible, limit) => {
    if (visible !== of) [of, namedBy] = [visible, new Map()];
    // only what may be shown counts, so that nothing else shows in the order
    const shownFor = (id: string): readonly number[] => {
      const known = namedBy.get(id);
      if (known) return known;
      const shown =
        entities()
          .get(id)
          ?.entries.filter((other) => visible.isCurrent[other] === 1) ?? [];
      const telling = shown.length > MOST ? [] : shown;
      namedBy.set(id, telling);
      return telling;
    };
    const article = entries[place]?.article;
    const found: number[] = [];
    const headed = namedInHeadline(article);
    for (const id of new Set(
      article
        ? [...storyNames(article).filter(isNoSender(article)), ...shortForms(article)].map(({ entity }) => entity)
        : [],
    )) {
      const others = shownFor(id);
      const counts = !PLACES.test(id) ? ENOUGH : headed.has(id) ? 2 : 1;
      const weight = Math.log(1 + visible.current.length / others.length) * (headed.has(id) ? HEADED : 1);
      for (const other of others) {
        if (other === place) continue;
        const score = scores[other] ?? 0;
        if (score === 0) found.push(other);
        scores[other] = score + weight;
        shared[other] = Math.min(ENOUGH, (shared[other] ?? 0) + counts);
      }
    }
    for (const other of found) {
      const apart = Math.abs((days[other] ?? Number.NaN) - (days[place] ?? Number.NaN));
      if (!Number.isNaN(apart)) scores[other] = (scores[other] ?? 0) * (1 + WEEK / (WEEK + apart));
    }
    const least = found.reduce((most, other) => Math.max(most, scores[other] ?? 0), 0) * LEAST;
    const near = found.filter((other) => shared[other] === ENOUGH && (scores[other] ?? 0) >= least);
    const nearest = nearestOf(near, scores, limit);
    for (const other of found) scores[other] = shared[other] = 0;
    return nearest;
  };
}

/** The ids of what the headline names. */
function namedInHeadline(article: Pick<Article, 'headline' | 'names'> | undefined): ReadonlySet<string> {
  const [, end] = article?.headline?.span ?? [0, 0];
  return new Set(article?.names.flatMap(({ span, entity }) => (span[1] <= end ? entity : [])));
}

/** Tells the names of an article from that of the agency that sends it, whom people tell things: `she told AFP`. */
const isNoSender =
  ({ source: { agency } }: Pick<Article, 'source'>) =>
  ({ kind, full }: Name): boolean =>
    agency === undefined || kind !== 'organisation' || agencyOf(full)?.id !== agency;

/** The places of the highest scores, of the same ones the first, without sorting all: an article has something in common with many. */
function nearestOf(places: readonly number[], scores: Float64Array, limit: number): number[] {
  const isNearer = (a: number, b: number): boolean => {
    const [m, n] = [scores[a] ?? 0, scores[b] ?? 0];
    return m > n || (m === n && a < b);
  };
  const nearest: number[] = [];
  for (const place of places) {
    const last = nearest.at(-1);
    if (nearest.length >= limit && (last === undefined || !isNearer(place, last))) continue;
    const rank = nearest.findLastIndex((other) => isNearer(other, place)) + 1;
    nearest.splice(rank, 0, place);
    if (nearest.length > limit) nearest.pop();
  }
  return nearest;
}
