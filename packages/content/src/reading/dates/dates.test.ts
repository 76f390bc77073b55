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
    ['1996 year loss was halved.', '1996', 'DATE', '1996'],
    ['The port closed in 1996.', '1996', 'DATE', '1996'],
    ['The port closed in the 1990s.', 'the 1990s', 'DATE', '199'],
    ['The port was built in 1492, he said.', '1492', 'DATE', '1492'],
    ['The 17th-century master drew ports.', '17th-century', 'DATE', '16'],
    ['The port closed on the 5th.', 'the 5th', 'DATE', '2019-06-05'],
    ['The port closed on the 15th, he said.', 'the 15th', 'DATE', '2019-05-15'],
    ['The port will close on the 5th.', 'the 5th', 'DATE', '2019-07-05'],
    ['The port was built in the 19th century.', 'the 19th century', 'DATE', '18'],
    ['The port closed on Tuesday.', 'Tuesday', 'DATE', '2019-06-11'],
    ['The port closed on Wednesday.', 'Wednesday', 'DATE', '2019-06-12'],
    ['The talks, on Thursday in Vessa, are the first.', 'Thursday', 'DATE', '2019-06-13'],
    ['Thursday is a holiday.', 'Thursday', 'DATE', '2019-06-13'],
    ['The talks, on Thursday in Vessa, failed.', 'Thursday', 'DATE', '2019-06-06'],
    ['A strike that would have shut the port on Saturday has been called off.', 'Saturday', 'DATE', '2019-06-15'],
    ['A strike that would have shut the port on Saturday failed.', 'Saturday', 'DATE', '2019-06-08'],
    ['Schools reopen on Saturday.', 'Saturday', 'DATE', '2019-06-15'],
    ['The court hears the case on Saturday.', 'Saturday', 'DATE', '2019-06-15'],
    ['A decision is likely on Saturday.', 'Saturday', 'DATE', '2019-06-15'],
    ['The port, which lies in the bay, flooded on Saturday.', 'Saturday', 'DATE', '2019-06-08'],
    ['Profit rose in Q3 2018.', 'Q3 2018', 'DATE', '2018-Q3'],
    ['Profit rose in 3Q 2018.', '3Q 2018', 'DATE', '2018-Q3'],
    ['Profit rose in H1 of last year.', 'H1 of last year', 'DATE', '2018-H1'],
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
    ['The port was closed for 3-5 years.', '3-5 years', 'DURATION', 'P5Y'],
    ['The port was closed for 2-1/2 years.', '2-1/2 years', 'DURATION', 'P2Y6M'],
    ['The dock is open 24/7 and 365 days in all.', '365 days', 'DURATION', 'P365D'],
    ['The strike was to last two weeks.', 'two weeks', 'DURATION', 'P2W'],
    ['The port closed, just months ago.', 'months ago', 'DURATION', 'PXM'],
    ['The port closed in the early hours of Sunday.', 'Sunday', 'DATE', '2019-06-09'],
    ['The port closed the week before last.', 'the week before last', 'DATE', '2019-W22'],
    ['The port closes the day after tomorrow.', 'the day after tomorrow', 'DATE', '2019-06-14'],
    ['The port shook at 05:14:26 GMT.', '05:14:26 GMT', 'TIME', '2019-06-12T05:14Z'],
    ["Vessa will face Tarn in Saturday's final.", 'Saturday', 'DATE', '2019-06-15'],
    ["The wall gave way in Saturday's storm.", 'Saturday', 'DATE', '2019-06-08'],
    ['The wall held overnight, the office said.', 'overnight', 'TIME', '2019-06-11TNI'],
    ['The port will close a week from Friday.', 'a week from Friday', 'DATE', '2019-06-21'],
    ['The port opened two weeks from Monday.', 'two weeks from Monday', 'DATE', '2019-07-01'],
    ['In spring, the port closed.', 'spring', 'DATE', '2019-SP'],
    ['Trade grew in the first nine months.', 'the first nine months', 'DURATION', 'P9M'],
    ['The port handles 40 ships every day.', 'every day', 'SET', 'P1D'],
    ['The port handles 40 ships a week.', 'a week', 'SET', 'P1W'],
    ['The port handles three loads of salt a day.', 'a day', 'SET', 'P1D'],
    ['The port answers dozens of letters a day.', 'a day', 'SET', 'P1D'],
    ['The blast closed two ports a day after it opened.', 'a day', 'DURATION', 'P1D'],
    ['Cocoa for December delivery was up.', 'December', 'DATE', '2019-12'],
    ['They had agreed to free the crew before Friday.', 'Friday', 'DATE', '2019-06-14'],
    ['They had left the port by Friday.', 'Friday', 'DATE', '2019-06-07'],
    ['It struck at 00:36 a.m. Friday.', '00:36 a.m. Friday', 'TIME', '2019-06-07T00:36'],
    ['In her seventies, she left in 1996.', '1996', 'DATE', '1996'],
    ['He was in his late 50s in 1996.', '1996', 'DATE', '1996'],
    ['The mayor ordered a curfew from Friday.', 'Friday', 'DATE', '2019-06-14'],
    ["The mayor announced results from Friday's vote.", 'Friday', 'DATE', '2019-06-07'],
    ['The port was shut from Friday.', 'Friday', 'DATE', '2019-06-07'],
    ['The ship left at 6:40 in the morning.', '6:40 in the morning', 'TIME', '2019-06-12T06:40'],
    ['"The question is who is here in October," he added.', 'October', 'DATE', '2019-10'],
    ['"They left in October," he will say.', 'October', 'DATE', '2018-10'],
    ['The port opens at 4 in the morning.', '4 in the morning', 'TIME', '2019-06-12T04:00'],
    ['The port closed at seven in the evening.', 'seven in the evening', 'TIME', '2019-06-12T19:00'],
    ['The port closed at mid-afternoon Tuesday.', 'mid-afternoon Tuesday', 'TIME', '2019-06-11TAF'],
    ['The port closed at mid-morning yesterday.', 'mid-morning yesterday', 'TIME', '2019-06-11TMO'],
    ['Today, most of the ports close at night.', 'Today', 'DATE', 'PRESENT_REF'],
    ['Today, the port closed.', 'Today', 'DATE', '2019-06-12'],
    ['The port closes on Mondays.', 'Mondays', 'SET', 'XXXX-WXX-1'],
    ['Trade fell in the first quarter.', 'the first quarter', 'DATE', '2019-Q1'],
    ["Trade fell in fiscal 2018's second quarter.", "fiscal 2018's second quarter", 'DATE', '2018-Q2'],
    ['Trade fell in the fourth quarter of last year.', 'the fourth quarter of last year', 'DATE', '2018-Q4'],
    ['The port is as busy today as it was then.', 'today', 'DATE', 'PRESENT_REF'],
    ['The port is now closed.', 'now', 'DATE', 'PRESENT_REF'],
    ['The port closed at 10:35 p.m. EST Tuesday.', '10:35 p.m. EST Tuesday', 'TIME', '2019-06-11T22:35-05:00'],
    ['The port closed at 10:35 p.m. CST Tuesday.', '10:35 p.m. CST Tuesday', 'TIME', '2019-06-11T22:35'],
    ['The port closed at 14:30 IST.', '14:30 IST', 'TIME', '2019-06-12T14:30'],
    ['The port closed at 09:30 SGT.', '09:30 SGT', 'TIME', '2019-06-12T09:30+08:00'],
    ['The port closed on 2019-06-03 14:20 KST.', '2019-06-03 14:20 KST', 'TIME', '2019-06-03T14:20+09:00'],
    ['The port closed on 2019-06-03T14:20:05Z.', '2019-06-03T14:20:05Z', 'TIME', '2019-06-03T14:20:05Z'],
    ['The port closed at 0900 hours GMT.', '0900 hours GMT', 'TIME', '2019-06-12T09:00Z'],
    ['The port closed at 10 a.m. ET June 3.', '10 a.m. ET June 3', 'TIME', '2019-06-03T10:00'],
    ['The vote was on the first Tuesday of June 2018.', 'the first Tuesday of June 2018', 'DATE', '2018-06-05'],
    ['The vote was on the last Sunday in May.', 'the last Sunday in May', 'DATE', '2019-05-26'],
    ['The port closes on the second Tuesday of each month.', 'the second Tuesday of each month', 'SET', 'P1M'],
    ['The port closed in the last week of February.', 'the last week of February', 'DATE', '2019-02'],
    ['The hearing is set for Monday.', 'Monday', 'DATE', '2019-06-17'],
    ['The port closed at 17:12.', '17:12', 'TIME', '2019-06-12T17:12'],
    ['The port closed at 17:12 KST Tuesday.', '17:12 KST Tuesday', 'TIME', '2019-06-11T17:12+09:00'],
    ['The port closed on 14/03/2018.', '14/03/2018', 'DATE', '2018-03-14'],
    ['The port closed on 03/14/2018.', '03/14/2018', 'DATE', '2018-03-14'],
    ['The port closed on 14.3.2018.', '14.3.2018', 'DATE', '2018-03-14'],
    ['The port closed on 2018/3/14.', '2018/3/14', 'DATE', '2018-03-14'],
    ['It logged 5 Apr 2018 - 18:22.', '5 Apr 2018 - 18:22', 'TIME', '2018-04-05T18:22'],
    ['The port closed on 03/04/2018.', '03/04/2018', 'DATE', '2018'],
    ['Trade fell in the April-June quarter of 2018.', 'the April-June quarter of 2018', 'DATE', '2018-Q2'],
    ['Trade fell in the January-March quarter.', 'the January-March quarter', 'DATE', '2019-Q1'],
    ['Trade fell in the last quarter of 2018.', 'the last quarter of 2018', 'DATE', '2018-Q4'],
    ['Trade rose in FY2018/19.', 'FY2018/19', 'DATE', '2018/2019'],
    ['The port was mined in the 1914-18 war.', '1914-18', 'DATE', '1914/1918'],
    ['The port boomed in the 2000s.', 'the 2000s', 'DATE', '200'],
    ['It will open in two weeks’ time.', 'two weeks’ time', 'DATE', '2019-W26'],
    ['The port closes every other Thursday.', 'every other Thursday', 'SET', 'XXXX-WXX-4'],
    ['A ship sails every other day.', 'every other day', 'SET', 'P2D'],
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

  it.each([
    ['The port closed on Feb. 29.', '2016-02-29'],
    ['The port will close on Feb. 29.', '2020-02-29'],
    ['The port closed last Feb. 29.', '2016-02-29'],
    ['The port closed on Feb. 29, 2019.', '2019-02'],
  ])('gives no year a day that it does not have: %s', (sentence, value) => {
    expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
  });

  it('puts both days of a choice on the side of their verb', () => {
    expect(datesOf('The storm is expected late Friday or early Saturday.').map(([, , value]) => value)).toEqual([
      '2019-06-14',
      '2019-06-15',
    ]);
  });

  it('takes a year that ends on a month for a length of time', () => {
    expect(datesOf('Trade fell in the year to March 2019.')[0]).toEqual(['the year', 'DURATION', 'P1Y']);
  });

  it('counts `a year earlier` from the date before it', () => {
    expect(datesOf('Trade fell in the first quarter from a year earlier.')).toEqual([
      ['the first quarter', 'DATE', '2019-Q1'],
      ['a year earlier', 'DATE', '2018-Q1'],
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

  it('reads each day of a list, and gives all of them its year', () => {
    expect(datesOf('Talks were held on April 24 and 25, 2017.')).toEqual([
      ['April 24', 'DATE', '2017-04-24'],
      ['25, 2017', 'DATE', '2017-04-25'],
    ]);
  });

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
  ])('counts from an event only where the copy dates it: %s', (sentence, text, value) => {
    expect(datesOf(sentence).at(-1)).toEqual([text, 'DATE', value]);
  });

  it('takes figures with a colon for a time only where the words say so', () => {
    expect(datesOf('She ran from 09:00 to 17:00, won 21:15 and was timed in 12:34.').map(([text]) => text)).toEqual([
      '09:00',
      '17:00',
    ]);
  });

  it('compares with the quarter that is reported, named by its months', () => {
    expect(datesOf('In the October-December period trade rose from the same period of last year.')).toEqual([
      ['the October-December period', 'DATE', '2018-Q4'],
      ['the same period of last year', 'DATE', '2017-Q4'],
    ]);
  });

  it('gives the article of `the days before it closed` to the clause', () => {
    expect(datesOf('He was seen in the days before it closed.')).toEqual([['days', 'DURATION', 'PXD']]);
  });

  it.each([
    ['The port will close on Dec. 1.', '2019-12-01'],
    ['The port, he said, is payable to holders of Dec. 1.', '2019-12-01'],
    ['The sale was extended to June 30.', '2019-06-30'],
    ['It had been due to expire on Friday.', '2019-06-07'],
    ["Tuesday's ruling closed the port.", '2019-06-11'],
    ['The ships, which could leave as early as Friday, are here.', '2019-06-14'],
    ['The ships were seen as early as Friday.', '2019-06-07'],
    ['It would pay on a still unspecified day, Friday.', '2019-06-14'],
    ['The port should succeed Vessa by Friday.', '2019-06-14'],
    ['The harbour master, who died Sunday, will be mourned.', '2019-06-09'],
    ['A storm expected to hit on Friday weakened.', '2019-06-14'],
    ['The port will cut its dues on Friday.', '2019-06-14'],
    ['It is said to have cut its dues on Friday.', '2019-06-07'],
    ['Loading resumes on Monday.', '2019-06-17'],
    ['The vote is on Monday.', '2019-06-17'],
    ['The vote was postponed to Monday.', '2019-06-17'],
    ["Both sides met ahead of Friday's vote.", '2019-06-14'],
  ])('finds the side of its verb: %s', (sentence, value) => {
    expect(datesOf(sentence).map(([, , found]) => found)).toEqual([value]);
  });

  it.each([
    'Mr. Friday met Sen. April May.',
    'He saw Joan Christmas, 52 years old, with her 6-year-old son.',
    'Easter said the port will not close.',
    'The overnight rate rose, and spring training went on.',
    'The port will not change overnight.',
    'Tarn lost in the last quarter-final.',
    'The port, open 24 hours a day, is about three-quarters full.',
    'He may sign, and they march on.',
    'The port fined 5 CAT owners.',
    'He paid $1996 for 1996 tons.',
    'June Marrow spoke to the Sunday Telegraph.',
    'Nearly 2000 boats sank, and at least 1800 sheep died.',
    'Its shares closed at 1998, down 12, and oil at 1900 a barrel.',
    'Call the harbour master at 555-2020.',
    'The log runs on version 10.0.1904 of 12.34.5678.',
  ])('reads no date in: %s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });
});

it('reads a clock of any number of figures without going deep', () => {
  expect(datesOf(`The port opened at ${'1:'.repeat(50_000)}1 GMT.`)).toHaveLength(1);
});

it('takes a forecast for no sign of what is to come', () => {
  expect(datesOf('Orrin Oil cut its profit forecast by a fifth on Wednesday.', '2028-02-10')).toEqual([
    ['Wednesday', 'DATE', '2028-02-09'],
  ]);
});

it('takes the year in which the day is the weekday that stands with it', () => {
  expect(datesOf('A bank holiday on Monday, May 1, was cut short.', '2028-02-16')).toEqual([
    ['Monday, May 1', 'DATE', '2028-05-01'],
  ]);
});

it('takes no year out of a dateline in another language for a date of its own', () => {
  const { article } = read(
    'Vessa, regge il muro\n\nVESSA, 12 MAG 2027 (ANSA) - Il muro della città di Vessa ha retto.',
    {
      id: 'copy',
    },
  );
  expect([article?.published.value, article?.dates]).toEqual(['2027-05-12', []]);
});

it.each([
  ['Playing Friday: Vessa v Eldwick.', 'Friday', '2019-06-14'],
  ['The port is open May-October.', 'May', '2019-05'],
  ['The port opens on July 1 at 9 a.m. (2400 GMT Sunday).', '9 a.m.', '2019-07-01T09:00'],
  ['The port opens on July 1 at 9 a.m. (2400 GMT Sunday).', '2400 GMT Sunday', '2019-06-30T24:00Z'],
])('reads what hangs on a list, a stretch or a day before it: %s', (sentence, text, value) => {
  expect(datesOf(sentence)).toContainEqual([text, expect.any(String), value]);
});

it('takes the hour of a game for no year', () => {
  expect(datesOf('Vessa v Eldwick (1700), Marlow v Quilmar (1930)')).toEqual([]);
});

it.each([
  ['The wall held overnight.\n\nThe water fell at noon.', '2019-06-12T12:00'],
  ['The wall held overnight. The water fell at 6 a.m.', '2019-06-12T06:00'],
  ['A robber shot him last night.\n\nPolice came at 10 p.m.', '2019-06-11T22:00'],
  ['The strike began late on Tuesday.\n\nThe mayor will speak at 3 p.m.', '2019-06-12T15:00'],
  ['She fell in at 6.45 p.m. yesterday. The guards found her at 1.10 a.m.', '2019-06-12T01:10'],
  ['She fell in at 6.45 a.m. yesterday. The guards found her at 7.10 a.m.', '2019-06-11T07:10'],
  ['The port opened on March 1.\n\nThe fire began at 3 p.m.', 'XXXX-XX-XXT15:00'],
  ['The port opened on March 1. The fire began at 3 p.m.', '2019-03-01T15:00'],
  ['The blast killed six on Monday.\n\nIt went off at 3 p.m. in the port.', '2019-06-10T15:00'],
])('puts a time of day on the day that its verb leaves for it: %s', (sentence, value) => {
  expect(datesOf(sentence).at(-1)?.[2]).toBe(value);
});

it('looks ahead from what is scheduled, also from afar', () => {
  const [, visit] = datesOf(
    "Bell, who came Monday, is scheduled to visit Orrin Ships Co.'s yard in Tarn, some 305 kilometers south of Vessa, on Friday.",
  );
  expect(visit).toEqual(['Friday', 'DATE', '2019-06-14']);
});

it.each([
  ['The pier will close on the 31st.', '2031-03-31'],
  ['The pier closed on the 31st.', '2031-01-31'],
  ['The talks end on the 30th.', '2031-03-30'],
])('gives a day by its number a month that has it: %s', (sentence, value) => {
  expect(datesOf(sentence, '2031-02-10')).toEqual([[expect.stringMatching(/^the 3/), 'DATE', value]]);
});

it('knows no month for a day that the month named before has not', () => {
  expect(datesOf('The port opened in April 2021. The ferry sank on the 31st.')).toContainEqual([
    'the 31st',
    'DATE',
    'XXXX-XX-31',
  ]);
});

it.each([
  'He was third in Q3 and first in H1.',
  'The H5N1 strain spread.',
  'She fell on the 5th and final hill.',
  'Lamps failed on the 4th and 5th floors.',
  'She fell on the 3rd, 4th and 5th attempts.',
  'They voted on the 1st and the 2nd amendments.',
  'By the 7th, the Gulls led.',
  'The boat leaves in 1100 and returns in 1300.',
  'The price rose since 1100.',
  'The bank sees two quarter-percentage-point cuts and two quarter point rises.',
  'She was back in 1030.',
])('finds no day or year in what only counts: %s', (sentence) => expect(datesOf(sentence)).toEqual([]));

const filedBy = (agency: string, sentence: string) =>
  (read(`Wall holds\n\nELDWICK, Nov. 5, 2026 (${agency}) - ${sentence}`, { id: 'copy' }).article?.dates ?? [])
    .slice(1)
    .map(({ text, value }) => [text, value]);

it.each([
  ['The next vote is on 03/12/2026.', [['03/12/2026', '2026-12-03']]],
  ['The vote was put off until 03/12, she said.', [['03/12', '2026-12-03']]],
  ['The vote was on 13/10.', [['13/10', '2026-10-13']]],
  ['It won the set 03/04 and the match by 12/100.', []],
  ['It lies on 03/04/05.', []],
])('reads the day first where the agency writes it so: %s', (sentence, found) =>
  expect(filedBy('Belga', sentence)).toEqual(found),
);

it('reads neither day nor month where others may mean either', () => {
  expect(filedBy('AP', 'The next vote is on 03/12/2026.')).toEqual([['03/12/2026', '2026']]);
  expect(filedBy('AP', 'The next vote is on 03/12.')).toEqual([]);
});
