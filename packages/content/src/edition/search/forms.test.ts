import { expect, it } from 'vitest';
import { formsOf } from './forms.ts';

it.each([
  ['bridge', 'bridges'],
  ['levy', 'levies'],
  ['box', 'boxes'],
  ['hero', 'heroes'],
  ['video', 'videos'],
  ['press', 'presses'],
  ['crash', 'crashes'],
  ['house', 'houses'],
  ['movie', 'movies'],
  ['day', 'days'],
  ['virus', 'viruses'],
  ['israeli', 'israelis'],
  ['menu', 'menus'],
  ['taxi', 'taxis'],
  ['analysis', 'analyses'],
])('knows %s and %s for one word', (one, many) => {
  expect(formsOf(one)).toContain(many);
  expect(formsOf(many)).toContain(one);
  expect([formsOf(one)[0], formsOf(many)[0]]).toEqual([one, many]);
});

it.each([
  ['harbour', 'harbor'],
  ['labours', 'labor'],
  ['organisation', 'organizations'],
  ['recognised', 'recognized'],
  ['defence', 'defense'],
  ['licences', 'license'],
  ['centre', 'centers'],
  ['kilometres', 'kilometer'],
  ['programme', 'program'],
])('knows %s and %s for one word, whoever spells it', (british, american) => {
  expect(formsOf(british)).toContain(american);
  expect(formsOf(american)).toContain(british);
});

it.each([
  ['four', 'for'],
  ['prize', 'prise'],
  ['minister', 'ministre'],
  ['hour', 'hor'],
])('makes of %s, which all spell alike, no %s', (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});

it.each(['news', 'new', 'goods', 'means', '2027', 'us', 'as', 'été'])('takes %s for itself alone', (word) => {
  expect(formsOf(word)).toEqual([word]);
});

it.each([
  ['press', 'pres'],
  ['his', 'hi'],
  ['los', 'loses'],
])('makes of %s no %s', (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});
