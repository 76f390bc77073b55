import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it.each([
  ['Karsund won 3-2.', 'Karsund won <span class="unbroken">3-2</span>.'],
  ['6-4, 7–6 & out', '<span class="unbroken">6-4</span>, <span class="unbroken">7–6</span> &amp; out'],
  ['(10-12 boats)', '(<span class="unbroken">10-12</span> boats)'],
])('keeps the numbers of %j on one line', (words, set) => {
  expect(String(unbroken(words))).toBe(set);
});

it.each(['a 2027-10-12 b', 'flight KA-32-1', 'up 1.5-2.5 points', 'https://paper.example/1-2/', '<b> well-known'])(
  'leaves %j as it is',
  (words) => {
    expect(unbroken(words)).toBe(words);
  },
);
