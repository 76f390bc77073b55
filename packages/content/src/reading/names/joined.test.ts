import { expect, test } from 'vitest';
import { read } from '../read.ts';

const namesIn = (...paragraphs: string[]) =>
  read(['What the tide brought', ...paragraphs].join('\n\n'), { id: 'a' }).article?.names ?? [];
const told = (...paragraphs: string[]) => namesIn(...paragraphs).map(({ text, kind }) => `${kind} ${text}`);

test('joins a family name to the full name before it', () => {
  const ids = namesIn('Prime Minister Ada Quillon met sailors.', 'Quillon said the sea was calm.').map((n) => n.entity);
  expect(ids).toEqual(['person:ada-quillon', 'person:ada-quillon']);
});

test('joins a family name that comes first', () => {
  const [, later] = namesIn('President Kim Bo-reum met sailors.', 'Kim said the sea was calm.');
  expect(later).toMatchObject({ text: 'Kim', kind: 'person', entity: 'person:kim-bo-reum', full: 'Kim Bo-reum' });
});

test('leaves a family name alone that two people share', () => {
  const names = namesIn('Ada Quillon and Boris Quillon met.', 'Quillon said the sea was calm.');
  expect(names.at(-1)?.entity).toBe('person:quillon');
});

test('takes an abbreviation and its long form for one thing', () => {
  const names = namesIn('The World Salt Organization (WSO) met.', 'WSO said the sea was calm.');
  expect(new Set(names.map((n) => n.entity))).toEqual(new Set(['organisation:world-salt-organization']));
});

test('calls a body with the ending that its full name has', () => {
  const names = namesIn("Tarnor's Inc. grew.", "It hit Tarnor's shares, and Tarnor's said so.");
  expect(names.map(({ text }) => text)).toEqual(["Tarnor's Inc.", "Tarnor's", "Tarnor's"]);
  expect(new Set(names.map(({ entity }) => entity)).size).toBe(1);
});

test('calls a storm by its own name later on, and after another rank', () => {
  const names = namesIn('Hurricane Orrin hit. Orrin weakened.', 'Tropical Storm Orrin passed.');
  expect(new Set(names.map(({ kind, entity }) => `${kind} ${entity}`)).size).toBe(1);
  expect(names.map(({ text }) => text)).toEqual(['Hurricane Orrin', 'Orrin', 'Tropical Storm Orrin']);
});

test('calls a side by its name without its town', () => {
  const sides = namesIn('The Utah Larks beat the Boston Red Sox.', 'Larks fans sang. The Red Sox left.');
  expect(sides.map(({ entity }) => entity)).toEqual(
    ['utah-larks', 'boston-red-sox', 'utah-larks', 'boston-red-sox'].map((name) => `organisation:${name}`),
  );
});

test('knows a newspaper with its article and without, in quotation marks, and without its town', () => {
  const names = namesIn('The Boston Journal wrote so.', 'She reads “The Boston Journal” and told the Journal so.');
  expect(names.map(({ entity }) => entity)).toEqual(Array(3).fill('organisation:boston-journal'));
});

test('does not guess what a lone name is that nothing tells of', () => {
  expect(told('They painted Orrinmoor blue.', 'They painted it for Ada Quillon.')).toEqual([
    'other Orrinmoor',
    'person Ada Quillon',
  ]);
});

test('tells what a lone name is once the copy says it anywhere', () => {
  expect(told('They painted Orrin blue.', 'Orrin, who is a sailor, laughed.')).toEqual([
    'person Orrin',
    'person Orrin',
  ]);
});

test.each([
  ['ADA QUILLON', 'Ada Quillon'],
  ["ODO P. O'QUILL-MCORRIN", "Odo P. O'Quill-McOrrin"],
  ['Ada QUILLON', 'Ada QUILLON'],
])('spells the writer %s of a byline as running copy would', (printed, full) => {
  const [writer] = namesIn(`By ${printed}\nAssociated Press\n\nOSLO (AP) _ The tide fell.`);
  expect(writer).toMatchObject({ text: printed, full });
});

test.each([
  ['The Norwegian Salt and Kelp Commission met.', ['organisation Norwegian Salt and Kelp Commission']],
  ['It is owned by Velm Oil and Gas Company.', ['organisation Velm Oil and Gas Company']],
  [
    'The Velm Immigration and Naturalization Service met.',
    ['organisation Velm Immigration and Naturalization Service'],
  ],
  ['The Velm Forum for Salt met.', ['organisation Velm Forum for Salt']],
  ['The Velm Chambers of Commerce and Industry met.', ['organisation Velm Chambers of Commerce and Industry']],
  ['They met Dwain Chambers of Norway.', ['person Dwain Chambers', 'place Norway']],
  ['Velmora and Development Bank met.', ['organisation Velmora', 'organisation Development Bank']],
  ['They left Ann Quillon and Education Committee.', ['person Ann Quillon', 'organisation Education Committee']],
  ['They left the Kremlin and Energy Department.', ['organisation Kremlin', 'organisation Energy Department']],
  ['Norwegian Oil Minister Ann Quillon left.', ['person Ann Quillon']],
  ['They met Salt Planning Committee Li Velm today.', ['organisation Salt Planning Committee', 'person Li Velm']],
])('joins two fields of work that one body is for, and parts who stands behind a body: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  [
    'Quilloc International met. Quilloc said so. Quilloc wrote that. Quilloc said it.',
    'organisation:quilloc-international',
  ],
  ['Mr. Quilloc left. Quilloc International met. Quilloc said so. Quilloc said it.', 'person:quilloc'],
])('calls a body by its first word however often it speaks, unless somebody has the name: %s', (copy, entity) =>
  expect(namesIn(copy).at(-1)?.entity).toBe(entity),
);
