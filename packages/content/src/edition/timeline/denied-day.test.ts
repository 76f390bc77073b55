import { expect, test } from 'vitest';
import { isDeniedDay } from './denied-day.ts';

test.each([
  ['The ferry was built in 1987, not 1978.', '1978'],
  ['The vote is in May, and not in June.', 'June'],
  ['They will meet on May 5 instead of May 6.', 'May 6'],
  ['They met on Monday rather than on Tuesday.', 'Tuesday'],
])('of %j it is denied', (source, day) => expect(isDeniedDay(source, source.indexOf(day))).toBe(true));

test.each([
  ['The ferry was built in 1987, not 1978.', '1987'],
  ['The port did not open in 1978.', '1978'],
  ['It was 1978, and not only there.', '1978'],
  ['1978 was a good year.', '1978'],
])('of %j it is not', (source, day) => expect(isDeniedDay(source, source.indexOf(day))).toBe(false));
