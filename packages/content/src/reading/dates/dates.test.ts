import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const datesOf = (sentence: string, published: string | undefined = '2019-06-12') => {
  const { article } = read(`Port of Vessa reopens\n\n${sentence}\n\nIt is a port.`, {
    id: 'copy',
    ...(published && { published }),
  });
  return (article?.dates ?? []).map(({ text, type, value }) => [text, type, value]);
};

describe('dates', () => {
  it.each([
    ['The port closed on June 3.', 'June 3', 'DATE', '2019-06-03'],
    ['The port closed on 3 June 2018.', '3 June 2018', 'DATE', '2018-06-03'],
    ['The port closed on Sunday, June 3, 2018, she said.', 'Sunday, June 3, 2018', 'DATE', '2018-06-03'],
    ['The port closed on 2018-06-03.', '2018-06-03', 'DATE', '2018-06-03'],
    ['The port closed in Oct. 2018.', 'Oct. 2018', 'DATE', '2018-10'],
    ['The port closed in October.', 'October', 'DATE', '2018-10'],
    ['The port closed last April.', 'last April', 'DATE', '2019-04'],
    ['The port closed in June last year.', 'June last year', 'DATE', '2018-06'],
    ['The port closed in 1996.', '1996', 'DATE', '1996'],
    ['The port closed in the 1990s.', 'the 1990s', 'DATE', '199'],
    ['The port was built in the 19th century.', 'the 19th century', 'DATE', '18'],
    ['The port closed on Tuesday.', 'Tuesday', 'DATE', '2019-06-11'],
    ['The port closed on Wednesday.', 'Wednesday', 'DATE', '2019-06-12'],
    ['The port closed last Wednesday.', 'last Wednesday', 'DATE', '2019-06-05'],
    ['The port will close on Friday.', 'Friday', 'DATE', '2019-06-14'],
    ['The port is to close on Friday, he said.', 'Friday', 'DATE', '2019-06-14'],
    ['The port closed early Tuesday.', 'early Tuesday', 'DATE', '2019-06-11'],
    ['The port closed Tuesday night.', 'Tuesday night', 'TIME', '2019-06-11TNI'],
    ['The port closed yesterday.', 'yesterday', 'DATE', '2019-06-11'],
    ['The port closed this morning.', 'this morning', 'TIME', '2019-06-12TMO'],
    ['The port closed last week.', 'last week', 'DATE', '2019-W23'],
    ['The port closed earlier this month.', 'earlier this month', 'DATE', '2019-06'],
    ['The port opens early next year.', 'early next year', 'DATE', '2020'],
    ['The port closed two years ago.', 'two years ago', 'DATE', '2017'],
    ['The port closed six weeks ago.', 'six weeks ago', 'DATE', '2019-W18'],
    ['The port closed last fall.', 'last fall', 'DATE', '2018-FA'],
    ['The port was closed for nearly two years.', 'nearly two years', 'DURATION', 'P2Y'],
    ['The port was closed for 2 1/2 years.', '2 1/2 years', 'DURATION', 'P2Y6M'],
    ['Trade grew in the first nine months.', 'the first nine months', 'DURATION', 'P9M'],
    ['The port handles 40 ships every day.', 'every day', 'SET', 'P1D'],
    ['The port handles 40 ships a week.', 'a week', 'SET', 'P1W'],
    ['The port closes on Mondays.', 'Mondays', 'SET', 'XXXX-WXX-1'],
    ['Trade fell in the first quarter.', 'the first quarter', 'DATE', '2019-Q1'],
    ["Trade fell in fiscal 2018's second quarter.", "fiscal 2018's second quarter", 'DATE', '2018-Q2'],
    ['Trade fell in the fourth quarter of last year.', 'the fourth quarter of last year', 'DATE', '2018-Q4'],
    ['The port is now closed.', 'now', 'DATE', 'PRESENT_REF'],
    ['The port closed at 10:35 p.m. EST Tuesday.', '10:35 p.m. EST Tuesday', 'TIME', '2019-06-11T22:35-05:00'],
    ['The port closed at 0100 GMT.', '0100 GMT', 'TIME', '2019-06-12T01:00Z'],
  ])('%s', (sentence, ...date) => {
    expect(datesOf(sentence)).toEqual([date]);
  });

  it('leaves open what hangs on a day of publication that nobody knows', () => {
    const text = 'Port reopens\n\nThe port reopened on Tuesday, a year after it closed last week.\n\nIt is a port.';
    const dates = read(text, { id: 'copy' }).article?.dates ?? [];
    expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
      ['XXXX-WXX-2', 'open'],
      ['P1Y', 'stated'],
      ['XXXX-WXX', 'open'],
    ]);
  });

  it('counts `a year earlier` from the date before it', () => {
    expect(datesOf('Trade fell in the first quarter from a year earlier.')).toEqual([
      ['the first quarter', 'DATE', '2019-Q1'],
      ['a year earlier', 'DATE', '2018-Q1'],
    ]);
  });

  it.each([
    'He may sign, and they march on.',
    'He paid $1996 for 1996 tons.',
    'June Marrow spoke to the Sunday Telegraph.',
  ])('reads no date in: %s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });
});
