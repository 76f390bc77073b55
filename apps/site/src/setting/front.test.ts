import { expect, it } from 'vitest';
import { folio } from './front.ts';

const words = (...published: (string | null)[]): string =>
  String(folio(published.map((one) => ({ published: one })))).replace(/<[^>]+>/g, '');

it('says of which day the newest story is, and leads to those of none', () => {
  expect(words('2027-10-12', '2027-10-11')).toBe('Copy up to Tuesday, 12 October 2027');
  expect(words('2027-10-12', null, null)).toBe('Copy up to Tuesday, 12 October 2027, and 2 undated');
  expect(words(null)).toBe('Wire copy, read closely, and 1 undated');
  expect(String(folio([{ published: null }]))).toContain('href="/undated/"');
});
