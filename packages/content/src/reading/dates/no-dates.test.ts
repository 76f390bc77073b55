import { expect, it } from 'vitest';
import { datesOf } from '../../testing/dates-of.ts';
import { read } from '../read.ts';

it('takes figures with a colon for a time only where the words say so', () => {
  expect(datesOf('She ran from 09:00 to 17:00, won 21:15 and was timed in 12:34.').map(([text]) => text)).toEqual([
    '09:00',
    '17:00',
  ]);
});

it.each([
  'Mr. Friday met Sen. April May.',
  "Minutes of the bank's meeting are out.",
  "Shares fell after minutes from the bank's meeting were out.",
  'He saw Joan Christmas, 52 years old, with her 6-year-old son.',
  'They sang at Midnight Mass.',
  'The Black Friday massacre ended the Good Friday agreement.',
  'Easter said the port will not close.',
  'The overnight rate rose, and spring training went on.',
  'The port will not change overnight.',
  'Tarn lost in the last quarter-final.',
  'The port, open 24 hours a day, is about three-quarters full.',
  'He may sign, and they march on.',
  'The port fined 5 CAT owners.',
  'It is bread of about 1500 BC, or of 1250 B.C. at the latest.',
  'He paid $1996 for 1996 tons.',
  'Such fears are a thing of the past, and it was a break with the past.',
  'She read Budget 2025, and it runs on Windows 2000.',
  'Mayor June Marrow left. It was cold, said June.',
  'June Marrow spoke to the Sunday Telegraph.',
  'Nearly 2000 boats sank, and at least 1800 sheep died.',
  'Its shares closed at 1998, down 12, and oil at 1900 a barrel.',
  'Call the harbour master at 555-2020.',
  'The log runs on version 10.0.1904 of 12.34.5678.',
])('reads no date in: %s', (sentence) => {
  expect(datesOf(sentence)).toEqual([]);
});

it('reads a clock of any number of figures without going deep', () => {
  expect(datesOf(`The port opened at ${'1:'.repeat(50_000)}1 GMT.`)).toHaveLength(1);
});

it('takes a forecast for no sign of what is to come', () => {
  expect(datesOf('Orrin Oil cut its profit forecast by a fifth on Wednesday.', '2028-02-10')).toEqual([
    ['Wednesday', 'DATE', '2028-02-09'],
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

it('takes the hour of a game for no year', () => {
  expect(datesOf('Vessa v Eldwick (1700), Marlow v Quilmar (1930)')).toEqual([]);
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

it('reads the year that a company of British Columbia stands behind', () => {
  expect(datesOf('In 2017 BC Harbors raised its fares.').map(([, , value]) => value)).toEqual(['2017']);
});
