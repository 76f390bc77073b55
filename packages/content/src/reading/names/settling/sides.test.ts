import { expect, test } from 'vitest';
import { namesTold } from '../../../testing/names-told.ts';

const GAME = 'The New York Yankees beat the Angels.';
const told = (copy: string) => namesTold(copy).slice(copy.startsWith(GAME) ? 2 : 1);

test.each([
  [`${GAME} New York snapped a losing streak.`, ['organisation New York']],
  [`${GAME} Shortstop Ann Jones homered for New York.`, ['person Ann Jones', 'organisation New York']],
  [`${GAME} He lives in New York.`, ['place New York']],
  [`${GAME} New York voters left.`, ['place New York']],
  [`${GAME} He moved to New York.`, ['place New York']],
  ['The New York Yankees left. New York approved a tax.', ['place New York']],
])('takes a town for its side in copy of a game, where nothing else is said: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['They met defending champions Norway.', ['place Norway']],
  ['They met defending champions Velmora.', ['organisation Velmora']],
  ['The daily Norway said so.', ['organisation Norway']],
  ['They left the Norway Defence Forces. Norway withdrew.', ['organisation Norway Defence Forces', 'place Norway']],
])('keeps a land a land beside what sides and bodies are called by: %s', (copy, names) =>
  expect(namesTold(copy)).toEqual(names),
);
