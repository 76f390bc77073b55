import { expect, it } from 'vitest';
import { askedIn, asksNothing, queryOf } from './asked.ts';

it('keeps a search in an address, and finds it there', () => {
  const search = { q: 'harbour "old wall"', filters: { year: '2031', person: 'Ada Brook' } };
  expect(askedIn(new URLSearchParams(queryOf(search)))).toEqual(search);
});

it('passes over what it knows nothing of, and what is empty', () => {
  const search = askedIn(new URLSearchParams('?q=+&colour=red&year=&place=Eastmere'));
  expect(search).toEqual({ q: '', filters: { place: 'Eastmere' } });
  expect([asksNothing(search), asksNothing(askedIn(new URLSearchParams()))]).toEqual([false, true]);
  expect(queryOf(askedIn(new URLSearchParams()))).toBe('');
});
