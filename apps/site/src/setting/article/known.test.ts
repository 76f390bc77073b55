import { expect, it } from 'vitest';
import { known } from './known.ts';

it('tells the time of day where the copy gives one', () => {
  const published = { basis: 'stated' as const, evidence: [], rule: null };
  expect(String(known({ ...published, value: '2027-10-12T16:05+09:00', precision: 'minute' }))).toContain(
    '<time datetime="2027-10-12T16:05+09:00">Tuesday, 12 October 2027, 16:05 UTC+9</time>',
  );
  expect(String(known({ ...published, value: '2027-10-12', precision: 'day' }))).toContain(
    '>Tuesday, 12 October 2027<',
  );
});
