import { expect, it } from 'vitest';
import { dayNumber } from './dates/calendar.ts';
import { isStamp, stampedDay } from './stamp.ts';

const day = (year: number, month: number, day: number): number => dayNumber({ year, month, day });

it.each([
  ['AP-WF-02-20-16 0337GMT', day(2016, 2, 20)],
  ['131137 GMT Nov 13', day(2013, 11, 13)],
  ['211259 Nov 18', day(2018, 11, 21)],
  ['071341 GMT Okt 15', day(2015, 10, 7)],
  ['091223 déc 18', day(2018, 12, 9)],
  ['27-NOV-26 11:02 NNNN', day(2026, 11, 27)],
  ['22-GEN-10 11:32 NNN', day(2010, 1, 22)],
  ['APA0123 2026-11-16/10:35', day(2026, 11, 16)],
  ['KWS-21:37-09-12-18', day(2018, 12, 9)],
  ['This report by The Canadian Press was first published Nov. 16, 2026.', day(2026, 11, 16)],
])('reads the day of %s', (text, expected) => {
  expect(stampedDay(text)).toBe(expected);
});

it('reads years before 2000', () => {
  expect(stampedDay('AP-NY-02-06-99 1451EST')).toBe(day(1999, 2, 6));
});

it.each([
  '311137 GMT Nov 13',
  '132537 GMT Nov 13',
  'AP-WF-20-02-16 0337GMT',
  '131137 dpa Nov',
  '061234 GMT Xyz 18',
  'This picture by Ada Holm was first published Nov. 16, 2026.',
  'This story was first published Nov. 16, 2026.',
])('takes %s for no day', (text) => {
  expect(stampedDay(text)).toBeUndefined();
});

it.each(['AP-WF-02-20-16 0337GMT', 'APA0123 2026-11-16/10:35', '27-NOV-26 11:02 NNNN', '071341 GMT Sept. 15'])(
  'knows %s for a stamp',
  (text) => expect(isStamp(text)).toBe(true),
);

it.each(['12-MAY-27', 'Nov 13', '40 boats and 27 crews'])('takes %s for none', (text) => {
  expect(isStamp(text)).toBe(false);
});
