import { expect, it } from 'vitest';
import { bylineTold } from './byline-told.ts';

it.each([
  [
    'By DANA BRENN and ROBERT J. MARL, Associated Press',
    ['Dana Brenn', 'Robert J. Marl'],
    'By Dana Brenn and Robert J. Marl, Associated Press',
  ],
  ['by Nadia OSKARIN', ['Nadia Oskarin'], 'by Nadia Oskarin'],
  ['By Ada Brenn, PA Political Correspondent', ['Ada Brenn'], 'By Ada Brenn, PA Political Correspondent'],
  ['By ANN ANN and ANN', ['Ann Ann', 'Ann'], 'By Ann Ann and Ann'],
  ['By STRAß WEI', ['Straß Wei'], 'By STRAß WEI'],
  ['By dpa correspondents', [], 'By dpa correspondents'],
])('sets the names in %s as people write them', (text, names, told) => {
  expect(bylineTold({ text, names })).toBe(told);
});
