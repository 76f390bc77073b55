import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const titled = (line: string, opening: string) => {
  const { headline, notes, markers, body } = articleOf(`${line}\n\n${opening} The wall held.`);
  return [headline?.text, ...markers.map(({ kind }) => kind), ...notes.map(({ text }) => text), body.length];
};

const ANSA = '(ANSA) - KARSUND, MAY 5 -';
const AAP = 'KARSUND, May 5 AAP -';
const INTERFAX = 'KARSUND. May 5 (Interfax) -';

it.each([
  ['++ Wall holds ++', ANSA, ['Wall holds', 1]],
  ['+++ Wall holds +++', 'Karsund (dpa) -', ['Wall holds', 1]],
  ['URGENT ¤¤¤ Wall holds', 'KARSUND (AFP) -', ['Wall holds', 'urgent', 1]],
  ['URGENT ¤¤¤\n\nWall holds', 'KARSUND (AFP) -', ['Wall holds', 'urgent', 1]],
  ['BREAKING: Wall holds', 'KARSUND (AP) -', ['Wall holds', 'urgent', 1]],
  ['Correction: Wall-Karsund story', 'KARSUND (AP) -', ['Wall-Karsund story', 'correction', 1]],
  ['CORRECTION: wall holds', 'KARSUND (AP) -', ['wall holds', 'correction', 1]],
  ['ANSA/ Wall holds', ANSA, ['Wall holds', 'ANSA/', 1]],
  ['Wall holds (see previous)', ANSA, ['Wall holds', '(see previous)', 1]],
  [
    'Wall holds; nobody hurt: Officials. PTI RG',
    'Karsund, May 5 (PTI)',
    ['Wall holds; nobody hurt: Officials.', 'PTI RG', 1],
  ],
  ['VIC: Wall holds', AAP, ['Wall holds', 'VIC:', 1]],
  ['15:42 Wall holds', INTERFAX, ['Wall holds', '15:42', 1]],
  ['Wall holds\n\n(by Anna Holm).', ANSA, ['Wall holds', 1]],
  ['Wall holds\n\nEMBARGO LIFTED', 'KARSUND (AP) -', ['Wall holds', 'EMBARGO LIFTED', 1]],
  ['EMBARGO LIFTED\n\nWall holds', 'KARSUND (AP) -', ['Wall holds', 'EMBARGO LIFTED', 1]],
])('takes what its wire sets around it off %j', (line, opening, read) => {
  expect(titled(line, opening)).toEqual(read);
});

it.each([
  ['VIC: a life in song', 'KARSUND (AP) -'],
  ['15:42 Karsund sleeps', 'KARSUND (AP) -'],
  ['Town learns C++', 'KARSUND (AP) -'],
  ['Breaking: why dancers move to Karsund', 'KARSUND (AP) -'],
  ['Breaking | The surfers who ride at night', 'KARSUND, May 5 (Reuters) -'],
  ['breaking: the surfers who ride at night', 'KARSUND (AP) -'],
  ['Correction: markets fall by a tenth', 'KARSUND (AP) -'],
  ['10:04 to Karsund is late', INTERFAX],
  ['BREAKING THE BANK: how Karsund paid', 'KARSUND (AP) -'],
  ['Wall holds (again)', ANSA],
  ['Less is (more)', 'KARSUND (AP) -'],
  ['EMBARGO LIFTED', 'KARSUND (AP) -'],
  ['Kremlin calls wall "safe" - TASS', 'KARSUND, May 5. /TASS/.'],
  ['Karsund wins "the cup" AFP', 'KARSUND (AFP) -'],
  ['MINISTRY LAUNCHES "MY TAX" APP', 'KARSUND, May 5 (APP):'],
  ['MINISTER DEFENDS "MY TAX" PTI', 'Karsund, May 5 (PTI)'],
  ['Minister calls wall "safe" - PTI', 'Karsund, May 5 (PTI)'],
  ['Who runs the show? PTI', 'KARSUND (AP) -'],
  ['Who runs the show? AP', 'KARSUND (AP) -'],
])('leaves %j as it is', (line, opening) => {
  expect(titled(line, opening)).toEqual([line, 1]);
});
