import { expect, test } from 'vitest';
import { momentEnd } from './moment-words.ts';

test.each([
  ['6 p.m. EST Friday', ' and the wall'],
  ['Tues. 3 March', ' in Karsund'],
  ['9 a.m. U.S. Eastern time', ', it said'],
  ['Friday', '. March 3 is a holiday'],
  ['noon', '. Tuesday follows'],
])('ends a moment where its words do, and no full stop of a short form is an end: %s', (moment, behind) => {
  expect((moment + behind).slice(0, momentEnd(moment + behind, 0))).toBe(moment);
});
