import { expect, it } from 'vitest';
import { compile } from '../edition/compile.ts';
import { asOf, countsIn, countsOf, saidOfCounts } from './edition-counts.ts';

const edition = (...statuses: ('usable' | 'withheld' | 'canceled')[]) => ({
  stories: statuses.map((status, i) => ({ status, versions: [{ articleId: `${i}`, number: 1, at: '2027-10-12' }] })),
  entries: { length: statuses.filter((status) => status === 'usable').length * 2 },
});

it.each([
  [[], '0 stories of 0 articles'],
  [['usable'], '1 story of 2 articles'],
  [['usable', 'usable', 'canceled', 'withheld', 'withheld'], '2 stories of 4 articles, 1 withdrawn, 2 held back'],
] as const)('of stories that are %j says %s', (statuses, said) => {
  expect(saidOfCounts(countsIn(edition(...statuses), () => false))).toBe(said);
});

it('says how many stories hold themselves back, and counts none of them twice', () => {
  const counts = countsIn(edition('usable', 'usable', 'withheld'), (id) => id !== '0');
  expect(saidOfCounts(counts)).toBe('2 stories of 4 articles, 1 under embargo or held, 1 held back');
});

it('counts of what holds itself back what is open at the moment', () => {
  const noon = Date.parse('2027-10-12T12:00:00Z');
  const counts = countsIn(edition('usable', 'usable', 'usable'), () => true);
  const waiting = [
    { until: noon, undated: true },
    { until: null, undated: true },
    { until: noon + 1, undated: false },
  ];
  const at = (now: number) => saidOfCounts(asOf(counts, waiting, new Date(now)));
  expect(at(noon - 1)).toBe('3 stories of 6 articles, 3 under embargo or held');
  expect(at(noon)).toBe('3 stories of 6 articles, 2 under embargo or held, 1 undated');
});

it('counts no story among the undated that nobody sees', () => {
  const stories = ['a', 'b'].map((articleId) => ({
    status: 'usable' as const,
    versions: [{ articleId, number: 1, at: null }],
  }));
  expect(saidOfCounts(countsIn({ stories, entries: { length: 2 } }, (id) => id === 'a'))).toBe(
    '2 stories of 2 articles, 1 under embargo or held, 1 undated',
  );
});

it('says how many stories no version gives a day', () => {
  const undated = { articleId: 'a', number: 1, at: null };
  const dated = { articleId: 'b', number: 2, at: '2027-10-12' };
  const stories = [[undated], [undated, dated], [dated]].map((versions) => ({ status: 'usable' as const, versions }));
  const killed = { status: 'canceled' as const, versions: [undated] };
  expect(saidOfCounts(countsIn({ stories: [...stories, killed], entries: { length: 4 } }, () => false))).toBe(
    '3 stories of 4 articles, 1 withdrawn, 1 undated',
  );
});

it('sees in an edition what holds itself back, as whoever serves it tells', async () => {
  const paragraph = 'KARSUND, Oct. 12 (Yonhap) -- The harbour pact was restored on Tuesday.\n';
  const edition = await compile([
    { id: 'pact', name: 'pact.txt', source: `Pact restored\n\n${paragraph}` },
    {
      id: 'ferry',
      name: 'ferry.txt',
      source: `EMBARGOED UNTIL 0900 GMT, Oct. 14, 2027\n\nFerry line reopens\n\n${paragraph}`,
    },
  ]);
  expect(saidOfCounts(countsOf(edition))).toBe('2 stories of 2 articles, 1 under embargo or held, 1 undated');
  const from = (now: string) => saidOfCounts(countsOf(edition, new Date(now)));
  expect(from('2027-10-14T08:59:00Z')).toBe('2 stories of 2 articles, 1 under embargo or held, 1 undated');
  expect(from('2027-10-14T09:00:00Z')).toBe('2 stories of 2 articles, 1 undated');
});
