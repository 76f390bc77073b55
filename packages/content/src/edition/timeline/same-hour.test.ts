import { expect, test } from 'vitest';
import { read } from '../../reading/read.ts';
import { isSameHour } from './same-hour.ts';

/** The dates of a sentence that tell of no hour again. */
function datesIn(sentence: string): string[] {
  const source = `Ferry sinks off Tarsay\n\nTARSAY, Nov 26, 2026 (AFP) - ${sentence}\n`;
  const dates = read(source, { id: 'ferry' }).article?.dates ?? [];
  return dates.filter((_, i) => !isSameHour(source, dates, i)).flatMap(({ text }, i) => (i > 0 ? [text] : []));
}

test.each([
  ['The ferry sank at 5:40 am (2140 GMT Wednesday), the port said.', ['5:40 am']],
  ['The ferry sank at 5:40 am on Thursday (2140 GMT), the port said.', ['5:40 am', 'Thursday']],
  ['The ferry sank at 2140 GMT (5:40 am), the port said.', ['2140 GMT']],
])('the hour on another clock is no other: %s', (sentence, left) => expect(datesIn(sentence)).toEqual(left));

test.each([
  ['It left at 5:40 am (and sank at 2140 GMT Wednesday), the port said.', ['5:40 am', '2140 GMT Wednesday']],
  ['It left at 5:40 am, and sank at 2140 GMT, the port said.', ['5:40 am', '2140 GMT']],
  ['It sank on Thursday (2140 GMT), the port said.', ['Thursday', '2140 GMT']],
  ['It left at 0340 GMT (0640 GMT in winter), the port said.', ['0340 GMT', '0640 GMT']],
])('another hour is: %s', (sentence, left) =>
  expect(datesIn(sentence).filter((text) => text !== 'winter')).toEqual(left),
);
