import { expect, it } from 'vitest';
import { articleOf } from '../../testing/article-of.ts';

const datesIn = (body: string, published?: string) =>
  Object.fromEntries(
    articleOf(`Port of Vessa reopens\n\nVESSA, March 1 (Reuters) - ${body}\n\nIt is a port.`, {
      ...(published && { published }),
    }).dates.map(({ text, value }) => [text, value]),
  );

it('counts days and months from a dateline that gives no year', () => {
  expect(
    datesIn('The port will close tomorrow at 0430 GMT. It closed last month, she said. A vote is due next year.'),
  ).toMatchObject({
    tomorrow: 'XXXX-03-02',
    '0430 GMT': 'XXXX-03-02T04:30Z',
    'last month': 'XXXX-02',
    'next year': 'XXXX',
  });
});

it('leaves open what hangs on the year: the day before March 1', () => {
  expect(datesIn('The port closed yesterday.')).toMatchObject({ yesterday: 'XXXX-XX-XX' });
});

it('hangs a time on the day that the copy named last, though nothing tells its year', () => {
  expect(datesIn('A leak was found on Feb. 3. It was found at 0430 GMT.')).toMatchObject({
    '0430 GMT': 'XXXX-02-03T04:30Z',
  });
});

it('leaves open a time on a weekday of which nothing tells the date', () => {
  expect(datesIn('A leak was found on Friday. It was found at 0430 GMT.')).toMatchObject({
    '0430 GMT': 'XXXX-XX-XXT04:30Z',
  });
});

it.each([
  'In a story Feb. 28 about the port, Reuters reported that a leak was found at 0430 GMT.',
  'The leak was found on Feb. 27.\n\n(This Feb. 28 story has been corrected to fix the time of the leak to 0430 GMT)',
])('hangs what a correction tells on no day of a story: %s', (body) => {
  expect(datesIn(body, '2027-03-01')).toMatchObject({ '0430 GMT': 'XXXX-XX-XXT04:30Z' });
});

it('counts on from the day of publication below a note', () => {
  const body = '(This story corrects the time of the leak to 0430 GMT)\n\nThe leak was found at 0530 GMT.';
  expect(datesIn(body, '2027-03-01')).toMatchObject({ '0530 GMT': '2027-03-01T05:30Z' });
});
