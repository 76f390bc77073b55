import { publicArticle, read } from '@dateline/content';
import { expect, test } from 'vitest';
import { daysOf } from './days.ts';

function daysIn(...paragraphs: string[]): string[] {
  const text = ['Ferry line reopens', ...paragraphs].join('\n\n');
  const { article } = read(text, { id: 'ferry', published: '2031-05-06' });
  if (!article) throw new Error('no article');
  return daysOf(publicArticle(article), text).map((day) => day.text);
}

test('the days of a story stand in the order of the calendar', () => {
  expect(daysIn('It sails on May 9.', 'It was built in 1987.')).toEqual(['1987', '9 May 2031']);
});

test('a day that a correction takes back is none of them', () => {
  expect(daysIn('The ferry was built in 1987, not 1978.')).toEqual(['1987']);
});

test('an hour and its day are one', () => {
  expect(daysIn('It sails at 9 a.m. on May 9.')).toEqual(['9 May 2031, 09:00']);
});

test('an hour on two clocks is one', () => {
  expect(daysIn('It sank at 9 a.m. (2300 GMT Monday).')).toEqual(['6 May 2031, 09:00']);
});

test('a sentence that names one day twice stands below it once', () => {
  const text = 'Ferry line reopens\n\nIt sailed on Thursday, which was Thanksgiving. It rained on Thursday.\n';
  const { article } = read(text, { id: 'ferry', published: '2026-11-26' });
  if (!article) throw new Error('no article');
  const says = daysOf(publicArticle(article), text).flatMap((day) => day.says.map(({ words }) => words));
  expect(says).toEqual(['It sailed on Thursday, which was Thanksgiving.', 'It rained on Thursday.']);
});

test('an item of a list stands without its sign', () => {
  const text = 'Ferry line reopens\n\nWhat comes next:\n\n* It sails on May 9.\n* Trains follow in 2033.\n';
  const { article } = read(text, { id: 'ferry', published: '2031-05-06' });
  if (!article) throw new Error('no article');
  const says = daysOf(publicArticle(article), text).flatMap((day) => day.says.map(({ words }) => words));
  expect(says).toEqual(['It sails on May 9.', 'Trains follow in 2033.']);
});
