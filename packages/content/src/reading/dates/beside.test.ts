import { expect, it } from 'vitest';
import { datesOf } from '../../testing/dates-of.ts';
import { read } from '../read.ts';

it('leaves open what hangs on a day of publication that nobody knows', () => {
  const text = 'Port reopens\n\nThe port reopened on Tuesday, a year after it closed last week.\n\nIt is a port.';
  const dates = read(text, { id: 'copy' }).article?.dates ?? [];
  expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
    ['XXXX-WXX-2', 'open'],
    ['P1Y', 'stated'],
    ['XXXX-WXX', 'open'],
  ]);
});

it.each([
  ['The port closed on Feb. 29.', '2016-02-29'],
  ['The port will close on Feb. 29.', '2020-02-29'],
  ['The port closed last Feb. 29.', '2016-02-29'],
  ['The port closed on Feb. 29, 2019.', '2019-02'],
])('gives no year a day that it does not have: %s', (sentence, value) => {
  expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
});

it('takes a year that ends on a month for a length of time', () => {
  expect(datesOf('Trade fell in the year to March 2019.')[0]).toEqual(['the year', 'DURATION', 'P1Y']);
});

it('counts `a year earlier` from what is compared, not from what it is compared with', () => {
  const found = datesOf('Output in May rose 3 percent from April and 5 percent from a year earlier.');
  expect(found.map(([, , value]) => value)).toEqual(['2019-05', '2019-04', '2018-05']);
});

it('counts `a year earlier` from the date before it', () => {
  expect(datesOf('Trade fell in the first quarter from a year earlier.')).toEqual([
    ['the first quarter', 'DATE', '2019-Q1'],
    ['a year earlier', 'DATE', '2018-Q1'],
  ]);
});

it('leaves a Greenwich time on the day that stands beside it in its brackets', () => {
  expect(datesOf('The ship sails at 9 a.m. on June 20 (2300 GMT on June 19).').map(([, , value]) => value)).toEqual([
    '2019-06-20T09:00',
    '2019-06-20',
    '2019-06-19T23:00Z',
    '2019-06-19',
  ]);
});

it('puts a Greenwich time on the day of the local time before it, and both on the day after them', () => {
  expect(datesOf('The port closed at 8 a.m. (2300 GMT) on Tuesday.')).toEqual([
    ['8 a.m.', 'TIME', '2019-06-11T08:00'],
    ['2300 GMT', 'TIME', '2019-06-10T23:00Z'],
    ['Tuesday', 'DATE', '2019-06-11'],
  ]);
});

it('puts a local time on the day that the Greenwich time in brackets tells', () => {
  expect(datesOf('The port closed at 0830 local time (2330 GMT Monday).')).toEqual([
    ['0830 local time', 'TIME', '2019-06-11T08:30'],
    ['2330 GMT Monday', 'TIME', '2019-06-10T23:30Z'],
  ]);
});

it.each([
  ['The ferry sank at 4:12 a.m. on Wednesday (1912 GMT Tuesday).', '2019-06-11T19:12Z'],
  ['The ferry sank at 4:12 a.m. on Monday (1912 GMT Sunday).', '2019-06-09T19:12Z'],
  ['The ferry sank at 9:12 p.m. on Sunday (0112 GMT Monday).', '2019-06-10T01:12Z'],
  ['The ferry sank at 10:12 a.m. on Monday (0912 GMT).', '2019-06-10T09:12Z'],
  ['The ferry sank on Monday (the tide turned at 0912 GMT).', '2019-06-10T09:12Z'],
])('keeps a Greenwich time on the weekday that it names, whatever local day stands before: %s', (sentence, value) => {
  expect(datesOf(sentence).at(-1)?.[2]).toBe(value);
});

it('reads each day of a list, and gives all of them its year', () => {
  expect(datesOf('Talks were held on April 24 and 25, 2017.')).toEqual([
    ['April 24', 'DATE', '2017-04-24'],
    ['25, 2017', 'DATE', '2017-04-25'],
  ]);
});

it.each(['Tarn said on Tuesday', 'Tarn said', 'Tarn said on Tuesday, 30 days after it closed,'])(
  'takes `the quarter` for the one before the day that is named: %s',
  (lead) => {
    const found = datesOf(`${lead} its profit rose in the quarter.`);
    expect(found.find(([text]) => text === 'the quarter')?.[2]).toBe('2019-Q1');
  },
);

it('takes `a year ago` from the quarter that is reported, and `the quarter` too', () => {
  expect(
    datesOf(
      'Net in the first quarter rose from a year ago. In the quarter, the port grew; in the year-earlier period it shrank.',
    ),
  ).toEqual([
    ['the first quarter', 'DATE', '2019-Q1'],
    ['a year ago', 'DATE', '2018-Q1'],
    ['the quarter', 'DATE', '2019-Q1'],
    ['the year-earlier period', 'DATE', '2018-Q1'],
  ]);
});

it('counts `the next day` from the day that the copy named', () => {
  expect(datesOf('It closed on May 3, 2017. The next day it reopened.')).toEqual([
    ['May 3, 2017', 'DATE', '2017-05-03'],
    ['The next day', 'DATE', '2017-05-04'],
  ]);
});

it.each([
  ['The summit on May 3 went on. The port closed the day after the summit.', 'the day', '2019-05-04'],
  ["Friday's vote was close. He had left the week before the vote.", 'the week', '2019-W22'],
  [
    'The summit on May 3 was short; the summit on May 9 was not. He left the day after the summit.',
    'the day',
    'XXXX-XX-XX',
  ],
  ['The port closed the year after the war.', 'the year', 'XXXX'],
  ['Salt is down 45% for the year after slipping again.', 'the year', '2019'],
  ['Salt fell to its lowest level of the year after Tarn closed.', 'the year', '2019'],
])('counts from an event only where the copy dates it: %s', (sentence, text, value) => {
  expect(datesOf(sentence).at(-1)).toEqual([text, 'DATE', value]);
});

it('compares with the quarter that is reported, named by its months', () => {
  expect(datesOf('In the October-December period trade rose from the same period of last year.')).toEqual([
    ['the October-December period', 'DATE', '2018-Q4'],
    ['the same period of last year', 'DATE', '2017-Q4'],
  ]);
});

it('reads the week that ended on a day as how long it was', () => {
  expect(datesOf('Trade fell in the week ended June 2.')[0]).toEqual(['the week', 'DURATION', 'P1W']);
  expect(datesOf('Trade fell in the week.')[0]).toEqual(['the week', 'DATE', '2019-W24']);
});

it('gives the article of `the days before it closed` to the clause', () => {
  expect(datesOf('He was seen in the days before it closed.')).toEqual([['days', 'DURATION', 'PXD']]);
});

it('takes the year in which the day is the weekday that stands with it', () => {
  expect(datesOf('A bank holiday on Monday, May 1, was cut short.', '2028-02-16')).toEqual([
    ['Monday, May 1', 'DATE', '2028-05-01'],
  ]);
});

it.each([
  ['Playing Friday: Vessa v Eldwick.', 'Friday', '2019-06-14'],
  ['The port is open May-October.', 'May', '2019-05'],
  ['The port opens on July 1 at 9 a.m. (2400 GMT Sunday).', '9 a.m.', '2019-07-01T09:00'],
  ['The port opens on July 1 at 9 a.m. (2400 GMT Sunday).', '2400 GMT Sunday', '2019-06-30T24:00Z'],
])('reads what hangs on a list, a stretch or a day before it: %s', (sentence, text, value) => {
  expect(datesOf(sentence)).toContainEqual([text, expect.any(String), value]);
});

it.each([
  ['It grew in 2015/16 and shrank a year earlier.', '2014/2015'],
  ['It grew last week. It will shrink in the following year.', '2032'],
])('counts years from seasons as seasons, and from a week as years: %s', (sentence, value) => {
  expect(datesOf(sentence, '2031-02-10').at(-1)?.[2]).toBe(value);
});

it('counts a year before `last year` from it, whatever quarter stood before, and in copy that nothing dates from no paragraph before', () => {
  const copy = 'Sales rose in the first quarter. Trade grew last year, and more than a year earlier.';
  expect(datesOf(copy).map(([, , value]) => value)).toEqual(['2019-Q1', '2018', '2017']);
  const undated = 'Port reopens\n\nIt shut in 2015.\n\nTrade grew last year, and more than a year earlier.';
  expect(read(undated, { id: 'copy' }).article?.dates.map(({ value }) => value)).toEqual(['2015', 'XXXX', 'XXXX']);
});

it('takes what goes through a month for over where figures are for it', () => {
  expect(datesOf('Sales fell in the 12 months through February.')[1]?.[2]).toBe('2019-02');
  expect(datesOf('The port will be shut for two months through August.')[1]?.[2]).toBe('2019-08');
  expect(datesOf('It fell. The port is shut through August.')[0]?.[2]).toBe('2019-08');
});
