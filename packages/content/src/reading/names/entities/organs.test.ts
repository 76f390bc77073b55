import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const bodiesIn = (copy: string) =>
  (read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [])
    .filter(({ kind }) => kind === 'organisation')
    .map(({ entity }) => entity.replace('organisation:', ''));

test.each([
  [
    'The U.S. House of Representatives Salt Committee met. The House Salt Committee agreed. The Salt Committee left.',
    'u-s-house-of-representatives-salt-committee',
  ],
  ['The Senate met. It is the U.S. Senate.', 'u-s-senate'],
  ['The U.S. Senate met in Ohio. The Senate agreed.', 'u-s-senate'],
  ['The Peru Department of Salt met. The Department of Salt agreed.', 'peru-department-of-salt'],
  ['The Peru Salt Department met. The Salt Department agreed.', 'peru-salt-department'],
  ['The U.N. Security Council met. The Security Council agreed.', 'u-n-security-council'],
  ['The Salt Department met. The U.S. Department of Salt agreed. The Salt Department left.', 'u-s-department-of-salt'],
  ['The U.S. Salt Department met. The U.S. Department of Salt agreed.', 'u-s-department-of-salt'],
  [
    'The U.S. Department of the Tide met. The Tide Department left. The Department of the Tide agreed.',
    'u-s-department-of-the-tide',
  ],
  ['The U.S. House met. The House of Representatives agreed. The House left.', 'house-of-representatives'],
  ['The Salt Department met. The Department left.', 'salt-department'],
  ['The U.S. Department of Salt met. The Department left.', 'u-s-department-of-salt'],
  ['They beat Quillmoor Rovers. Rovers lost.', 'quillmoor-rovers'],
  [
    'The House of Representatives met. It is the U.S. House of Representatives. The U.S. House agreed.',
    'u-s-house-of-representatives',
  ],
])('joins an organ to itself without its land or its house: %s', (copy, body) =>
  expect(new Set(bodiesIn(copy))).toEqual(new Set([body])),
);

test.each([
  ['The House Salt Committee met the Senate Salt Committee. The Salt Committee agreed.', 3],
  ['The Senate Salt Committee met. The Senate agreed.', 2],
  ['The House of Representatives Salt Committee met. The House of Representatives agreed.', 2],
  ['The U.S. Senate met the Ghana Senate. The Senate agreed.', 3],
  ['The Ohio Senate met. The Senate agreed.', 2],
  ['The Department of Salt met. The Salt Ministry agreed.', 2],
  ['The U.S. House met the House of Lords.', 2],
  ['The U.S. Embassy met. The Embassy agreed.', 2],
  ['The Tide Department met the Salt Department. The Department left.', 3],
])('leaves apart what may be of another: %s', (copy, bodies) => expect(new Set(bodiesIn(copy)).size).toBe(bodies));
