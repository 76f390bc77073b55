import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { Story } from '../model/story.ts';
import { slugKey, wordsKey } from './keys.ts';

/** The copy of a story, as far as notices name it. */
export interface Target {
  readonly articles: readonly Article[];
}

/** A notice acts on what was sent within so many days before it. */
const DAYS = 10;
const DAY = 86_400_000;

/**
 * Finds what notices mean among stories. A number names one piece of copy, a headline one story; a slug may be used again
 * every day, so it counts last.
 *
 * @returns A function that gives the places of the stories which a notice means, none where it finds none.
 */
export function createTargets(stories: readonly Target[]): (notice: Notice, by: Article) => number[] {
  const byNumber = new Map<string, number[]>();
  const byHeadline = new Map<string, number[]>();
  const bySlug = new Map<string, number[]>();
  stories.forEach(({ articles }, place) => {
    for (const article of articles) {
      for (const number of numbersOf(article)) enter(byNumber, number, place);
      if (article.headline) enter(byHeadline, wordsKey(article.headline.text), place);
      if (article.slugline) enter(bySlug, slugKey(article.slugline.text), place);
    }
  });
  return ({ number, headline, slug }, by) => {
    const found = [
      number && byNumber.get(number.text.toLowerCase()),
      headline && byHeadline.get(wordsKey(headline.text)),
      slug && bySlug.get(slugKey(slug.text)),
    ];
    for (const places of found) {
      const near = places?.filter((place) => stories[place]?.articles.some((article) => isNear(article, by)));
      if (near && near.length > 0) return near;
    }
    return [];
  };
}

function enter(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** The numbers that the transmission header of a piece of copy gives it. */
const numbersOf = ({ notes }: Article): string[] =>
  notes
    .filter(({ rule }) => rule.startsWith('transmission/'))
    .flatMap(({ text }) => text.toLowerCase().match(/\b(?:v\d{3,5}|[a-z]{3}\d{4})\b/g) ?? []);

/** True where copy may be meant: it came before the notice and not long before, or either day is not known. */
function isNear({ published: { value } }: Article, by: Article): boolean {
  const then = by.published.value;
  if (value === null || then === null) return true;
  const days = (Date.parse(then.slice(0, 10)) - Date.parse(value.slice(0, 10))) / DAY;
  return days >= 0 && days <= DAYS;
}

/** What a notice makes of the story that it means; null where it changes nothing. */
export const statusAfter = (act: Notice['act']): Story['status'] | null =>
  act === 'kill' ? 'canceled' : act === 'hold' ? 'withheld' : act === 'release' ? 'usable' : null;
