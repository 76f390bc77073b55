import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { createGazetteer } from './index.ts';

const gazetteer = createGazetteer();
const countriesIn = (sentence: string) =>
  read(`What the tide brought\n\n${sentence}\n`, { id: 'a', gazetteer }).article?.names.map((n) => [n.text, n.country]);

test('tells the country of a town that one country has', () => {
  expect(gazetteer('Itabuna')).toEqual(['BR']);
  expect(countriesIn('It rained in Itabuna on Monday.')).toEqual([['Itabuna', 'BR']]);
});

test('gives no country to a name that several countries have', () => {
  expect(gazetteer('Queenstown')).toEqual(expect.arrayContaining(['NZ', 'ZA']));
  expect(countriesIn('It rained in Queenstown on Monday.')).toEqual([['Queenstown', undefined]]);
});

test('knows a town in whatever case, with its accents or without', () => {
  expect(gazetteer('VITÓRIA')).toEqual(gazetteer('Vitoria'));
});

test('tells nothing of what is no town', () => {
  expect(gazetteer('Quilmar')).toEqual([]);
  expect(gazetteer('constructor')).toEqual([]);
});
