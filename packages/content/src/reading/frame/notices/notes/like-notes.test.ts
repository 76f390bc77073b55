import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const copy = (line: string) => `Wall holds\n\n${line}\n\nELDWICK, March 3 (AP) _ The wall held.\n\nNobody was hurt.`;

it.each([
  'Editors: Velm Times staff walk out',
  'Editors: Anna Holm, 54, of the Velm Times; Tom Brandt, 71, who ran the Marlow Herald.',
  'Trims budget, raises tax',
  'ADDS 400 JOBS, SAYS VELM MILL',
  'CHECK FRAUD RISES',
  'Correction officers strike',
  'End of optional service agreed',
  'All rights reserved: a history of ownership',
])('leaves a headline that opens alike: %s', (line) => {
  expect(articleOf(`${line}\n\nELDWICK (AP) _ The wall held.`).headline?.text).toBe(line);
});

it.each([
  'Attention turned to editors on Monday.',
  'Editors at the paper slept.',
  'Video: the boat moves at noon, and the pilot waves to the crowd.',
])('leaves copy: %s', (line) => {
  expect(articleOf(`${copy('It held.')}\n\n${line}`).notes).toEqual([]);
});

it.each([
  'Correcting paragraph 3 of the law took a year.',
  'Corrected proofs came back on Monday.',
  'Please replace the filter of each pump.',
  'Source text is in Latin.',
  'Ends 40 years of rule in the 3rd party poll.',
  'Headline corrected itself, he joked.',
])('leaves copy that has such words: %s', (line) => {
  const { body } = articleOf(`Wall holds\n\nELDWICK (AP) _ The wall held.\n\n${line}\n\nIt rained, Holm said.`);
  expect(body[1]?.text).toBe(line);
});

it.each(['ADDING NAMES TO WALL TAKES A YEAR', 'Leads 4th party talks', 'Adds second Para medal', 'Picture of Tarn'])(
  'leaves the headline %s',
  (line) => {
    expect(articleOf(`${line}\n\nELDWICK (AP) _ The wall held.`).headline?.text).toBe(line);
  },
);

it.each(['Desk: Tarn Oak, 200 euros.', 'Desk staff slept.'])('leaves copy that only opens alike: %s', (line) => {
  const { body } = articleOf(`Wall holds\n\nELDWICK (AP) _ The wall held.\n\n${line}\n\nIt rained, Holm said.`);
  expect(body[1]?.text).toBe(line);
});
