import { expect, it } from 'vitest';
import { shortForms } from './short-forms.ts';

const source = 'The Northern Fisheries\nCommission (NFC) met. The NFC, or NFC-led talks; NFCX no. Signed, NFC.';
const abbreviation = {
  short: [35, 38] as [number, number],
  long: [4, 33] as [number, number],
  shortText: 'NFC',
  longText: 'Northern Fisheries\nCommission',
  rule: 'test',
};

it('finds every mention of a short form, and no longer word that holds it', () => {
  const marks = shortForms(source, [0, source.length], [abbreviation]);
  expect(marks.map(({ span }) => source.slice(span[0], span[1]))).toEqual(['NFC', 'NFC', 'NFC']);
  expect(marks.map(({ span }) => span[0])).toEqual([35, 49, source.length - 4]);
});

it('gives the long form on one line', () => {
  const [mark] = shortForms(source, [0, source.length], [abbreviation]);
  expect(mark).toMatchObject({ long: 'Northern Fisheries Commission' });
});

it('looks only at the stretch it is given', () => {
  expect(shortForms(source, [0, 30], [abbreviation])).toEqual([]);
});
