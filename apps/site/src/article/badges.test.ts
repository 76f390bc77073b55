import { expect, it } from 'vitest';
import { badgesOf } from './badges.ts';

const marker = (kind: string, number?: number) => ({
  kind,
  text: kind,
  span: [0, 1] as [number, number],
  rule: 'test',
  ...(number === undefined ? {} : { number }),
});

it('says which version it is', () => {
  expect(badgesOf([marker('lead', 1)])).toEqual([{ text: 'Updated: lead 1', tone: 'version' }]);
  expect(badgesOf([marker('update')])).toEqual([{ text: 'Updated: update', tone: 'version' }]);
});

it('sets a correction apart', () => {
  expect(badgesOf([marker('correction'), marker('update', 2)])).toEqual([
    { text: 'Corrected', tone: 'correction' },
    { text: 'Updated: update 2', tone: 'version' },
  ]);
});

it('names any other marker as it is', () => {
  expect(badgesOf([marker('interview')])).toEqual([{ text: 'Interview', tone: 'kind' }]);
});
