import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const peopleIn = (copy: string) =>
  (read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [])
    .filter(({ kind }) => kind === 'person')
    .map(({ text, entity }) => `${text} = ${entity.replace('person:', '')}`);

test('keeps a king and a prince of one name apart', () => {
  const people = peopleIn(
    'King Orrin and Crown Prince Hassan bin Orrin met. King Orrin left. Orrin, the prince, stayed.',
  );
  expect(people[2]).toBe(people[0]);
  expect(people[1]).not.toBe(people[0]);
});

test.each([
  ['a family name of a syllable', 'Wi Dong-min said so. Wi left.', ['Wi Dong-min', 'Wi']],
  [
    'what stands before bin',
    'They met Azhar Orrin bin Kassim. Azhar Orrin left.',
    ['Azhar Orrin bin Kassim', 'Azhar Orrin'],
  ],
  ['a name behind a style', 'They met Datuk Lim Chee Seng. Datuk Lim left.', ['Lim Chee Seng', 'Lim']],
  ['a given name alone', 'They met Sigrun Orrinsdottir. Sigrun, who is 44, left.', ['Sigrun Orrinsdottir', 'Sigrun']],
  [
    'a given name that opens a sentence',
    'They met Srettha Orrin. Srettha smiled at sailors.',
    ['Srettha Orrin', 'Srettha'],
  ],
  ['a name with an apostrophe, of either kind', "They met Ann O’Orrin. O'Orrin left.", ['Ann O’Orrin', "O'Orrin"]],
  [
    'several particles',
    'They met the minister, Pieter van der Orrin. He was told that Van der Orrin had left.',
    ['Pieter van der Orrin', 'Van der Orrin'],
  ],
  [
    'a particle with a capital',
    'They met the minister, Gian De Orrin-Hill. He was told that De Orrin-Hill had left.',
    ['Gian De Orrin-Hill', 'De Orrin-Hill'],
  ],
  ['two family names', 'They met Andres Lopez Orrin. Lopez Orrin left.', ['Andres Lopez Orrin', 'Lopez Orrin']],
])('joins %s', (_, copy, [full = '', short = '']) => {
  const id = full.toLowerCase().replace('’', '').replace(/\W+/g, '-');
  expect(peopleIn(copy)).toEqual([`${full} = ${id}`, `${short} = ${id}`]);
});

test('a family name is the first one’s until another of that name is named', () => {
  expect(peopleIn('Boris Marsh wrote. Marsh’s wife agreed. Ada Marsh laughed. Marsh said so.')).toEqual([
    'Boris Marsh = boris-marsh',
    'Marsh = boris-marsh',
    'Ada Marsh = ada-marsh',
    'Marsh = marsh',
  ]);
});

test.each([
  ['Lise Marsh left. Her daughter, Ada Marsh, wept. Marsh said so.', 'lise-marsh'],
  ['Lise Marsh left, her daughter Ada Marsh said. Born in Oslo, Marsh sang.', 'lise-marsh'],
  ["Lise Marsh left. They met Ada Marsh, her daughter, and Lise Marsh's son, Odo Marsh. Marsh sang.", 'lise-marsh'],
  ['Lise Marsh left. Ada Marsh wept. Marsh said so.', 'marsh'],
  ['Lise Marsh left. Her lawyer, Ada Marsh, agreed. Marsh said so.', 'marsh'],
])('a family name stays that of whom the copy is about where others are her kin: %s', (copy, id) => {
  const names = read(`Lise Marsh leaves\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [];
  expect(names.filter(({ text }) => text === 'Marsh').map(({ entity }) => entity)).toEqual([`person:${id}`]);
});

test('a family name is nobody’s where the copy comes to somebody’s son', () => {
  const people = peopleIn('Boris Marsh built it. His son, Odo Marsh, runs it now. Marsh said so.');
  expect(people.at(-1)).toBe('Marsh = marsh');
});

test('a title tells two of one name apart', () => {
  const copy = 'President Ada Marsh met Boris Marsh. President Marsh said so.';
  expect(peopleIn(copy).at(-1)).toBe('Marsh = ada-marsh');
});

test('Mr. somebody is no woman of that name, and neither is who is called so', () => {
  expect(peopleIn('Mr. Marsh met Anna Marsh. Marsh said so. Mrs. Marsh agreed.')).toEqual([
    'Marsh = marsh',
    'Anna Marsh = anna-marsh',
    'Marsh = anna-marsh',
    'Marsh = anna-marsh',
  ]);
  expect(peopleIn('President Marsh left. Anna Marsh met Mr. Marsh.')).toEqual([
    'Marsh = marsh',
    'Anna Marsh = anna-marsh',
    'Marsh = marsh',
  ]);
});

test.each([
  ['Paul Marsh met his wife, Ellen Marsh. Mrs. Marsh left. Mr. Marsh sang.', ['ellen-marsh', 'paul-marsh']],
  ['Paul Marsh met his wife, Odilia Marsh. Mrs. Marsh left. Mr. Marsh sang.', ['odilia-marsh', 'paul-marsh']],
  ['Paul Marsh left. Paul Marsh met his son, Odo Marsh. Mr. Marsh left.', ['paul-marsh']],
  ['Paul Marsh met John Marsh. Mr. Marsh left.', ['marsh']],
  ['Paul Marsh met Ellen Marsh and Anna Marsh. Mrs. Marsh left. Mr. Marsh sang.', ['marsh', 'paul-marsh']],
])('Mrs. tells a wife from her husband: %s', (copy, ids) => {
  const short = peopleIn(copy).filter((line) => line.startsWith('Marsh = '));
  expect(short).toEqual(ids.map((id) => `Marsh = ${id}`));
});

test('a pope or a king is himself without his number', () => {
  const copy = 'King Orrin left. They met King Orrin X and Pope Odo XIV. Pope Odo prayed.';
  expect(new Set(peopleIn(copy).map((line) => line.split(' = ')[1]))).toEqual(new Set(['orrin-x', 'odo-xiv']));
});

test('a pope is nobody of that given name', () => {
  expect(peopleIn('Paul Orrin met Pope Paul.')).toEqual(['Paul Orrin = paul-orrin', 'Paul = paul']);
});

test('who wrote the copy is not whom it tells of', () => {
  expect(peopleIn('By Ann Orrin\n\nThey hired Boris Orrin. Orrin said so.').at(-1)).toBe('Orrin = boris-orrin');
});

test.each([
  ['They met Theresa May on Monday.', 'Theresa May'],
  ['The striker Jan Orrin left in June.', 'Jan Orrin'],
  ['June Orrin said so in May.', 'June Orrin'],
  ['They met A.P. Orrin in March.', 'A.P. Orrin'],
  ['They met Boris Orrin Jr. on Monday.', 'Boris Orrin Jr.'],
])('reads the whole name in: %s', (copy, name) =>
  expect(peopleIn(copy).map((line) => line.split(' = ')[0])).toEqual([name]),
);

test.each([
  ['Aldo Merin, known as Commander Bero, led them. Bero left.', ['Aldo Merin', 'Bero', 'Bero'], 'aldo-merin'],
  ['Aldo Merin, alias Bero, led them. Bero, 40, left.', ['Aldo Merin', 'Bero', 'Bero'], 'aldo-merin'],
  ['Colonel Bero, whose real name is Ann Merin, left.', ['Bero', 'Ann Merin'], 'ann-merin'],
])('takes two names of one person for one: %s', (copy, names, id) => {
  expect(peopleIn(copy)).toEqual(names.map((name) => `${name} = ${id}`));
});

test('takes whom somebody knows for another', () => {
  expect(peopleIn('Aldo Merin has known Ann Bero. Bero left.').at(-1)).toBe('Bero = ann-bero');
});

test.each([
  ['Odo Marsh died. His son Odo Marsh Jr. wept.', ['Odo Marsh = odo-marsh', 'Odo Marsh Jr. = odo-marsh-jr']],
  ['Odo Marsh Jr. wept. Odo Marsh left.', ['Odo Marsh Jr. = odo-marsh-jr', 'Odo Marsh = odo-marsh-jr']],
])('tells father and son apart where the copy names both: %s', (copy, people) => {
  expect(peopleIn(copy)).toEqual(people);
});

test.each([
  ['Mahmud Orrin met sailors. Mahmoud Orrin left. Orrin sang.', 1],
  ['Omar al-Farouq met sailors. Omar al-Faruq left. Faruq sang.', 1],
  ['Stefan Orrin left. Stephan Orrin sang.', 1],
  ['Jon Orrin met sailors. John Orrin left.', 2],
  ['Maria Orrin met sailors. Mario Orrin left.', 2],
])('takes two spellings of one name for one person: %s', (copy, people) =>
  expect(new Set(peopleIn(copy).map((told) => told.replace(/.* = /, ''))).size).toBe(people),
);
