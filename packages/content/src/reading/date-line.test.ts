import { expect, it } from 'vitest';
import { dateLineAt } from './date-line.ts';

const lineOf = (text: string) => dateLineAt(text, [0, text.length]);

it.each(['Friday, March 3, 2023', 'Published: 3 March 2023', 'OSLO 2023-03-03', '2023-03-03 14:20 KST', 'March 3'])(
  'reads the day of %s',
  (line) => {
    expect(lineOf(line)?.meaning).toMatchObject({ month: 3, day: 3 });
  },
);

it.each([
  ['March 9, 2031 10:12 AM UTC', '10:12Z'],
  ['Mar 9, 2031 10:12 PM UTC', '22:12Z'],
  ['March 9, 2031 12:05 AM UTC · Updated 3 hours ago', '00:05Z'],
  ['Published: March 9, 2031 10:12 AM EST', '10:12-05:00'],
  ['9 March 2031 10:12 AM', '10:12'],
  ['March 9, 2031 / 10:12 AM EST / CBS News', undefined],
])('reads the day of %s, and its half', (line, clock) => {
  expect(lineOf(line)?.meaning).toMatchObject({ month: 3, day: 9, year: { number: 2031 }, ...(clock && { clock }) });
});

it('reads a day in figures that hyphens join', () => {
  expect(lineOf('Published: 30-08-2031')?.meaning).toMatchObject({ month: 8, day: 30, year: { number: 2031 } });
  expect(lineOf('12-05-2027')?.meaning).toEqual({ kind: 'calendar', year: { number: 2027 } });
});

it.each(['March 9, 2031 / 10:12 AM EST / Good News', 'March 9, 2031 10:12 AM Meeting', '55-05-2027', '12-05-7027'])(
  'finds more than a day, or none, in %s',
  (line) => {
    expect(lineOf(line)).toBeNull();
  },
);

it('takes no time over what is too long for a date line', () => {
  expect(lineOf(`By Anna Holm ${' '.repeat(40_000)}3 May 2031`)).toBeNull();
});

it.each([
  'March was wet',
  '40 ships wait',
  'In May 2024',
  'AP Wins Prize March 3, 2023',
  'Karsund | Marlow, March 3, 2023',
  '9:05 was the hour on March 3, 2023',
  'Ada Brenn, 3 March 2023',
  'Karsund March 3, 2023, 18:22',
  'March 3, 2023 PM',
  'March 3, 2023 / The wall in 5 years',
  'Hearing on March 3, 2023',
  'March 3, 2023, to May 4, 2023, and then June 5',
])('finds more than a day in %s', (line) => {
  expect(lineOf(line)).toBeNull();
});

it('tells a line that says what the day is of', () => {
  expect(['Updated March 3, 2023', 'March 3, 2023'].map((line) => lineOf(line)?.labelled)).toEqual([true, false]);
});

it.each([
  ['Source: Xinhua| 2027-03-03 18:22:31|Editor: huaxia', 'Xinhua'],
  ['Xinhua | Updated: 2027-03-03 18:22', 'Xinhua'],
  ['KYODO NEWS - Mar 3, 2027 - 18:22 | All, World', 'KYODO NEWS'],
  ['PTI | Karsund | Updated: 3 March 2027 18:22 IST', 'PTI'],
  ['Press Trust of India | Karsund | March 3, 2027', 'Press Trust of India'],
  ['09:05 March 3, 2027', undefined],
  ['March 3, 2027 6:22 PM UTC Updated 2 hours ago', undefined],
  ['09:05, March 3, 2027', undefined],
  ['March 3, 2027 / 6:22 PM / in 5 years', undefined],
  ['March 3, 2027 / 6:22 PM / a month ago', undefined],
  ['Mar 3, 2027  •  8 minutes ago  •  < 1 minute read', undefined],
  ['PTI | Nordkarsund | Updated: 3 March 2027 13:40 IST | Created: 3 March 2027 13:40 IST', 'PTI'],
  ['March 3, 2027 18:22 PM', undefined],
  ['Karsund, 3 March 2027, 18:22', undefined],
])('reads the day and the agency of %s', (line, agency) => {
  const found = lineOf(line);
  expect(found?.meaning).toMatchObject({ month: 3, day: 3, year: { number: 2027 } });
  expect(found?.agency && line.slice(...found.agency)).toBe(agency);
});
