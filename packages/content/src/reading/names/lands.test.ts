import { expect, test } from 'vitest';
import { namesTold as told } from '../../testing/names-told.ts';

test.each([
  ["Odo Velmora's central bank raised its rate.", ['person Odo Velmora']],
  ["Kim's central bank raised its rate.", ['person Kim']],
  ["Velmora's parliament passed the budget.", ['place Velmora']],
  ["They shelled Velmora's capital, Tarn.", ['place Velmora', 'place Tarn']],
  ["They lent Velmora's capital, as before.", ['other Velmora']],
  ['The embassy of Velmora was shut.', ['place Velmora']],
  ["They closed Velmora's bank.", ['other Velmora']],
  ["They cut Velmora's capital spending.", ['other Velmora']],
  ["Ann Velmora left. They closed Velmora's parliament.", ['person Ann Velmora', 'person Velmora']],
])('takes whose parliament or central bank it is for a land: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They shut San Pedro de Tarnos.', ['place San Pedro de Tarnos']],
  ["They left St Egwin's Middle School.", ["organisation St Egwin's Middle School"]],
  ['They met Luis de Tarnos.', ['person Luis de Tarnos']],
  ['They left the Universidad Nacional de Velmar.', ['organisation Universidad Nacional de Velmar']],
])('tells a town and a body from a person where a particle is in the name: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['They died on Interstate 270.', []],
  ['They left from Gate 12.', []],
  ['They read of Gate Holdings.', ['organisation Gate Holdings']],
])('takes what goes by its number for no name: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They met King Haakon V.', ['person Haakon V']],
  ['They sold Vitamin V.', ['other Vitamin V']],
  [
    'They met Metropolitan Police Commissioner Ann Quillon.',
    ['organisation Metropolitan Police', 'person Ann Quillon'],
  ],
  ['The UN High Commissioner for Refugees left.', ['organisation UN']],
  ['It was the UN High Commissioner for Human Rights, Ann Quillon.', ['organisation UN', 'person Ann Quillon']],
  ['He said so on Meet the Press.', []],
  ['He said so on "Meet the Press" again.', ['work Meet the Press']],
])('reads who holds an office, and what a programme is called: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['The Velmorian left. Velmorians said it was late. They met a Velmorian.', []],
  ['They left Velmoria. Velmorians said it was late.', ['place Velmoria']],
  [
    'Ann Velmorian left. Velmorian smiled. The Velmorians wept.',
    ['person Ann Velmorian', 'person Velmorian', 'person Velmorians'],
  ],
  ['Velmorian said profit rose. Velmorian shares rose.', ['organisation Velmorian', 'organisation Velmorian']],
])('takes one of a people, where the copy has its people or its land, for no name: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['They spoke of Franco-Norwegian ties and Christian-Democratic parties.', []],
  ['They met Franco Quillon and Christian-Olof Quill.', ['person Franco Quillon', 'person Christian-Olof Quill']],
])('takes two peoples for no person: %s', (copy, names) => expect(told(copy)).toEqual(names));
