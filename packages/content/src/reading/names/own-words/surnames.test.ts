import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['They met Ngozi Baker. The baker left.', ['person Ngozi Baker']],
  ['Vessa Marsh left. The marsh was wet.', ['person Vessa Marsh']],
  ['Tovi Stone, 43, saw the stone.', ['person Tovi Stone']],
  ['Odo Parks said so.', ['person Odo Parks']],
  ['Ewan Temple left.', ['person Ewan Temple']],
  ['Suzan-Lori Parks agreed.', ['person Suzan-Lori Parks']],
])('takes two names for a person where the second is a common word or what a place ends on: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['They met Ian Masters in Tarn.', ['person Ian Masters', 'place Tarn']],
  ['"Yes," Greg Masters said.', ['person Greg Masters']],
  ['It beat Sara Cup on points.', ['person Sara Cup']],
  ['Adam Games left Peter Open and Ken Day.', ['person Adam Games', 'person Peter Open', 'person Ken Day']],
  ['The Britons Hugh Masters, 66, and Ann Bell, 60, left.', ['person Hugh Masters', 'person Ann Bell']],
  ['They won Davis Cup gold.', ['event Davis Cup']],
  ['They play in the Sara Cup.', ['event Sara Cup']],
  ['It was shut on Ken Day.', ['event Ken Day']],
  ['They sold Paris Masters seats.', ['event Paris Masters']],
  ["The local newspaper Ha'orrin reported it.", ["organisation Ha'orrin"]],
  ['Kobe Orrin won in Kobe.', ['person Kobe Orrin', 'place Kobe']],
])('takes a given name and what events end on for a person, where nothing tells of an event: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ['Ann Cork left. Cork was tired. Cork finished third.', ['person Ann Cork', 'person Cork', 'person Cork']],
  ['Ann Cork left. Cork police said so. It rained in Cork.', ['person Ann Cork', 'place Cork', 'place Cork']],
  ['Ann Berlin left. Berlin was tired.', ['person Ann Berlin', 'place Berlin']],
  ['It rained in Cork. Cork was tired.', ['place Cork', 'place Cork']],
])('takes a town of that name for whom the copy names in full where it does or is something: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  ["Attorney Ann E. O'Quill left.", ["person Ann E. O'Quill"]],
  ['Wages are too low in most states, Edgar Quill, head of a guild, said.', ['person Edgar Quill']],
  ['She left Velm A&M University.', ['organisation Velm A&M University']],
])('reads letters within a name, and people behind states: %s', (copy, names) => expect(told(copy)).toEqual(names));
