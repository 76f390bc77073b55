import { expect, test } from 'vitest';
import { read } from '../read.ts';

const namesIn = (...paragraphs: string[]) =>
  read(['What the tide brought', ...paragraphs].join('\n\n'), { id: 'a' }).article?.names ?? [];
const told = (...paragraphs: string[]) => namesIn(...paragraphs).map(({ text, kind }) => `${kind} ${text}`);

test.each([
  ['Fishermen said the wall held.', []],
  ['Engineers warned of a storm.', []],
  ['Villagers fled.', []],
  ['Saunders said the wall held. Ada Saunders is a guard.', ['person Saunders', 'person Ada Saunders']],
])('takes the plural of a calling that opens a sentence for no name: %s', (sentence, found) =>
  expect(told(sentence)).toEqual(found),
);

test.each([
  ['Ebola killed 40 people. The Zika outbreak grew.', []],
  ['Q. Will it open?', []],
  ['She took part in a Q&A about the wall.', []],
  ['A. No. It will not.', []],
  ['A. Quillon said it would.', ['person A. Quillon']],
  ['P W D L F A Pts', []],
  [
    'It grew on Services. Banks fell. They met Ann Banks, and Banks left.',
    ['person Banks', 'person Ann Banks', 'person Banks'],
  ],
  ['It rose to $2.The Norwegian crown fell.', []],
  ['J R R Quillon said it would.', ['person J R R Quillon']],
  ['TARN STOCKS-Shares rise as oil falls.', []],
  ['Orrin News Summary was late.', []],
  ['Northway Trains said it would run.', ['organisation Northway Trains']],
  ['Trains were late, and roads were shut.', []],
  ['It met Ann Quillon, Regional Roads Director.', ['person Ann Quillon', 'organisation Regional Roads']],
  ['It met Ann Roads.', ['person Ann Roads']],
])('takes labels, headings and lines for nobody: %s', (sentence, found) => expect(told(sentence)).toEqual(found));

test.each([
  ['MPs met. A Bill that "starves the quay" was read.', []],
  ["Under the Bill, rents fall. It is a private member's Bill.", []],
  ['The Housing Bill fell.', ['other Housing Bill']],
  ['The Bill fell. It met Bill Marsh. Bill smiled.', ['person Bill Marsh', 'person Bill']],
  ['It met the Bill Marsh of old.', ['person Bill Marsh']],
  ['Jury members left.', []],
  ['It spends a lot on R&D. R&D helps.', []],
  ['It met Tarn & J. Quillon.', ['organisation Tarn & J. Quillon']],
])('takes a draft of a law and a jury for nobody: %s', (sentence, found) => expect(told(sentence)).toEqual(found));

test('finds no Bill in a headline about the draft of a law', () => {
  const copy = 'HARBOR BILL REVOLT\n\nMPs read a Bill that shuts the quay.\n\nIt rained.';
  expect(read(copy, { id: 'a' }).article?.names.map(({ text }) => text)).not.toContain('BILL');
});

test('takes the short form of what is no name for none', () => {
  expect(told('The consumer price index (CPI) rose. The salt workers union (SWU) met. The CPI rose.')).toEqual([
    'organisation SWU',
  ]);
});

test('takes no list for a name whose letters happen to fit', () => {
  const copy = 'He praised Paul Orrin, the tide and Ole Wick (PTOW) on Monday.';
  expect(told(copy).slice(0, 2)).toEqual(['person Paul Orrin', 'person Ole Wick']);
});

test('takes what heads the columns of a table for no names', () => {
  const table = 'Port        Ships   Sailors\nBergen         12       340\nOslo      14       221';
  expect(told(table).map((name) => name.split(' ')[1])).toEqual(['Bergen', 'Oslo']);
});

test('takes a subhead in capitals for no name', () => {
  expect(told('It rained in Bergen.', 'EMPTY HARBORS', 'It rained.')).toEqual(['place Bergen']);
});

test('takes for a name nothing that a measure holds', () => {
  expect(told('It cost Rp 3 trillion at 12 degrees Celsius.')).toEqual([]);
});

test.each([
  ['It met 3Com Corp and the Inc.', []],
  ['They fear Quillarism and Communism.', []],
  ['Many Czechs met Nationalist troops.', []],
  ['Major U.S. firms met.', ['place U.S.']],
  ['Predicted Ann Quillon: it falls.', ['person Ann Quillon']],
  ['They met the PLC of Norway.', ['organisation PLC', 'place Norway']],
])('takes no ending of a firm, doctrine or people for a name: %s', (sentence, found) =>
  expect(told(sentence)).toEqual(found),
);

test.each(['The court told Quillon to recall its cars.', 'The hall played songs by Quillon.'])(
  'takes for a person nobody that a firm or a band may be: %s',
  (sentence) => {
    expect(told(sentence)).not.toContain('person Quillon');
  },
);

test.each([
  ['Brilliant Quillon wins. They met Ann Quillon.', ['person Quillon', 'person Ann Quillon']],
  ['It was the last of the Ashes Tests, on Christmas Eve. They ate.', []],
  ['They spoke of Climate Rights and Velm Influenza.', ['other Climate Rights', 'other Velm Influenza']],
  ['They met Ann Brilliant and Troy Quillon.', ['person Ann Brilliant', 'person Troy Quillon']],
  ['Incumbent President Ann Quillon left.', ['person Ann Quillon']],
])('takes nobody for what only opens a headline, or for a matter: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);
