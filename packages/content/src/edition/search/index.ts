import { oneLine } from '../../text/one-line.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { all, less } from './combine.ts';
import { createConcordance } from './concordance.ts';
import { createHaving } from './having.ts';
import { type Highlights, marked, unmarked } from './highlight.ts';
import { createRoom } from './room.ts';
import { createTallies, type Shown } from './tallies.ts';
import type { Tally } from './tally.ts';
import type { Query } from './words.ts';

/** Finds articles by their words. */
export interface Search {
  /** The articles that have all that is asked for and none of what is barred, of those that may be shown. */
  find(query: Query, shown: Shown): Found;
}

/** Articles that were found; good until the next are looked for. */
export interface Found extends Tally {
  /** What an article has of it, in its headline and in the sentence that has most; that is empty where none has any. */
  readonly highlightsAt: (place: number) => Highlights;
}

/** Indexes the articles of an edition. */
export function createSearch(entries: readonly PublicEntry[]): Search {
  const concordance = createConcordance(entries);
  const room = createRoom(entries.length);
  const having = createHaving(concordance);
  const talliesIn = createTallies(entries.length, concordance, room);
  // by themselves, since a way through each article to them is a way through all memory
  const headlines = entries.map(({ article }) => article.headline?.text ?? '');
  const sources = entries.map(({ source }) => source);

  return {
    find({ without, ...query }, shown) {
      room.clear();
      const talliesFor = talliesIn(shown);
      const [asked, barred] = [talliesFor(query), talliesFor(without)];
      const { isInHeadline, sentenceAt } = having(asked.words);
      return {
        ...less(all(asked.tallies, room), barred.tallies, entries.length),
        highlightsAt(place) {
          const headline = headlines[place] ?? '';
          return {
            headline: isInHeadline(place) ? marked(headline, asked.sought) : unmarked(headline),
            sentence: marked(oneLine(sources[place] ?? '', ...sentenceAt(place)), asked.sought),
          };
        },
      };
    },
  };
}
