import { expect, it } from 'vitest';
import { documentFormats, feedFormats } from '../../../formats/index.ts';
import { formatCalled } from './format-called.ts';

it.each([
  ['jsonld', 'jsonld'],
  ['json-ld', 'jsonld'],
  ['JSON-LD', 'jsonld'],
  ['NewsML', 'newsml'],
  ['json', undefined],
  ['', undefined],
])('finds what is called %j', (called, name) => {
  expect(formatCalled(documentFormats, called)?.name).toBe(name);
});

it.each(['json-feed', 'jsonfeed'])('finds a feed that is called %j', (called) => {
  expect(formatCalled(feedFormats, called)?.name).toBe('jsonfeed');
});

it('finds each by its own name', () => {
  for (const format of documentFormats) expect(formatCalled(documentFormats, format.name)).toBe(format);
  for (const format of feedFormats) expect(formatCalled(feedFormats, format.name)).toBe(format);
});
