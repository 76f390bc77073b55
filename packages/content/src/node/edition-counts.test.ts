import { expect, it } from 'vitest';
import { countsIn, saidOfCounts } from './edition-counts.ts';

const edition = (...statuses: ('usable' | 'withheld' | 'canceled')[]) => ({
  stories: statuses.map((status) => ({ status })),
  entries: { length: statuses.filter((status) => status === 'usable').length * 2 },
});

it.each([
  [[], '0 stories of 0 articles'],
  [['usable'], '1 story of 2 articles'],
  [['usable', 'usable', 'canceled', 'withheld', 'withheld'], '2 stories of 4 articles, 1 withdrawn, 2 held back'],
] as const)('of stories that are %j says %s', (statuses, said) => {
  expect(saidOfCounts(countsIn(edition(...statuses)))).toBe(said);
});
