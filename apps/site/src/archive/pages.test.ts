import { expect, it } from 'vitest';
import { storyOf } from '../../test/story.ts';
import { archivePages } from './pages.ts';

const copy = 'Ferry line reopens\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry line of Karsund reopened.\n';
const ledFrom = (address: string, published?: string) =>
  archivePages({ stories: [{ ...storyOf(copy, published), address }] }).flatMap(({ path, movedTo, title }) =>
    movedTo === undefined ? [] : [[path, movedTo, title]],
  );

it('leads from the day, month and year that an address keeps to the day that the story stands under', () => {
  const [own, title] = ['/2027/01/01/', 'Friday, 1 January 2027'];
  expect(ledFrom('/2026/12/31/ferry/', '2027-01-01')).toEqual([
    ['/2026/', own, title],
    ['/2026/12/', own, title],
    ['/2026/12/31/', own, title],
  ]);
  expect(ledFrom('/2027/01/31/ferry/', '2027-01-01')).toEqual([['/2027/01/31/', own, title]]);
  expect(ledFrom('/undated/ferry/', '2027-01-01')).toEqual([['/undated/', own, title]]);
});

it('leads nowhere from a day that has stories', () => {
  expect(ledFrom('/2027/01/01/ferry/', '2027-01-01')).toEqual([]);
  expect(ledFrom('/undated/ferry/')).toEqual([]);
});
