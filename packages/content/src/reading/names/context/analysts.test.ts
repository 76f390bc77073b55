import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['"So it is," said Quill Tarnum retail analyst Ann Vessmor.', ['organisation Quill Tarnum', 'person Ann Vessmor']],
  ['They asked A.G. Tarnum strategist Ann Vessmor.', ['organisation A.G. Tarnum', 'person Ann Vessmor']],
  ['They asked an analyst with Quill Tarnum.', ['organisation Quill Tarnum']],
  ['They asked Guy Vessmor of Dean Tarnum.', ['person Guy Vessmor', 'organisation Dean Tarnum']],
  ['They asked an analyst at Ann Tarnum.', ['organisation Ann Tarnum']],
  ['Tarnum analysts left.', ['organisation Tarnum']],
  ['Ann Tarnum analysts left. They asked economists at Ann Tarnum.', Array(2).fill('organisation Ann Tarnum')],
  ['Wells Fargo, Orla Vessmor', ['organisation Wells Fargo', 'person Orla Vessmor']],
  ['So said Orla Vessmor, Citigroup head of rates.', ['person Orla Vessmor', 'organisation Citigroup']],
  ['Orla Vessmor, an Ann Tarnum analyst, left.', ['person Orla Vessmor', 'organisation Ann Tarnum']],
  ['Orla Vessmor, an analyst for Ann Tarnum, left.', ['person Orla Vessmor', 'organisation Ann Tarnum']],
  ['So said Orla Vessmor, Quill Tarnum chief economist.', ['person Orla Vessmor', 'organisation Quill Tarnum']],
  ["So said Orla Vessmor, Quill Tarnum's chief economist.", ['person Orla Vessmor', 'organisation Quill Tarnum']],
  ['They asked brokers Quill Tarnum.', ['organisation Quill Tarnum']],
  ['It was sold by trader Tarnum.', ['organisation Tarnum']],
])('takes for a firm whose analyst speaks: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['It fell, according to Quill Tarnum, managing director at Vessmor Bank.', 'person Quill Tarnum'],
  ["It fell, according to Quill Tarnum, Vessmor Bank's head of rates.", 'person Quill Tarnum'],
  ['It fell, according to Quill Tarnum, major lenders said.', 'organisation Quill Tarnum'],
  ['They met Quill Tarnum, U.S. salt strategist at Vessmor Bank.', 'person Quill Tarnum'],
  ['"So it is," said Velmi K, head of salt.', 'person Velmi K'],
  ["Tarnum's salt analyst Ann Vessmor left.", 'organisation Tarnum'],
  ['It was sold by Ann Cross of Cross Bank.', 'person Ann Cross'],
  ['They met in Tarnum, Ohio-based company or not.', 'place Tarnum'],
])('tells by what stands behind it whether somebody or a firm is asked: %s', (copy, name) =>
  expect(told(copy)[0]).toBe(name),
);

test.each([
  ['So said Orla Vessmor, an economist for Norway at Tarn.', ['person Orla Vessmor', 'place Norway', 'place Tarn']],
  ['They asked Norway analyst Ann Vessmor.', ['place Norway', 'person Ann Vessmor']],
  ['Leisure analyst Ann Vessmor left.', ['person Ann Vessmor']],
  ['Quill Tarnum told analyst Ann Vessmor.', ['person Quill Tarnum', 'person Ann Vessmor']],
  ['They met trader Tarnum, 43, in May.', ['person Tarnum']],
  ['They met brokers Ann and Bob Quillon.', ['person Ann', 'person Bob Quillon']],
])('takes for no firm who only stands near one: %s', (copy, names) => expect(told(copy)).toEqual(names));
