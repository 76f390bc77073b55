import { expect, it } from 'vitest';
import { dated } from './link.ts';

const words = (title: string): string =>
  String(dated({ address: '/undated/port/', title, day: null })).replace(/<[^>]+>/g, '');

it('sets no comma behind a headline that ends in a stop', () => {
  expect(words('Port opens')).toBe('Port opens, Undated');
  expect(words('Port opens in Mass.')).toBe('Port opens in Mass. Undated');
});
