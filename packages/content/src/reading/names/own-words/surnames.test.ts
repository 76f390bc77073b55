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
