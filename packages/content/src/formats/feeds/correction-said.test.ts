import { expect, it } from 'vitest';
import { feedOf, newsItem } from '../../testing/feed.ts';
import { toAtom } from './atom.ts';
import { correctionSaid } from './correction-said.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

const now = new Date('2031-06-01T00:00:00Z');
const correction = newsItem(
  'fix',
  'Correction: Harbor Toll story',
  'In a story May 6, AP misstated the toll.',
  '2031-05-07',
);
const again = newsItem('pact', '(LEAD) (CORRECTED) Pact holds', 'The pact held for 38 days.', '2031-05-07');
const plain = newsItem('wall', 'Wall holds', 'The wall held on Monday.', '2031-05-06');
const toll = newsItem('toll', 'Toll falls', 'The toll fell.', '2031-05-06');
const beside = { ...toll, ...(toll.story && { story: { ...toll.story, corrections: ['fix'] } }) };
const feed = feedOf([correction, again, plain, beside]);
const titles = ['Correction: Harbor Toll story', 'Corrected: Pact holds', 'Wall holds', 'Corrected: Toll falls'];

it('says in every feed of a correction that it is one, and what was corrected', () => {
  expect(toJsonFeed(feed, now).items.map(({ title }) => title)).toEqual(titles);
  for (const written of [toRss(feed, now), toAtom(feed, now)])
    expect([...written.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title).slice(1)).toEqual(titles);
});

it('puts its word before a title that only opens with such a word', () => {
  expect(correctionSaid('Corrected maps are out', beside)).toBe('Corrected: Corrected maps are out');
});
