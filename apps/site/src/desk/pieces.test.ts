import { expect, it } from 'vitest';
import { changed, laid, parted, taken } from './pieces.ts';

const piece = (name: string) => ({ name, text: name, published: null });
const desk = { all: [piece('a')], inHand: 0 };

it('takes the first of what is brought in hand, and leaves the rest where it lies', () => {
  expect(laid(desk, [piece('b'), piece('c')])).toEqual({ all: [piece('a'), piece('b'), piece('c')], inHand: 1 });
});

it('changes the piece in hand alone', () => {
  const two = laid(desk, [piece('b')]);
  expect(changed(two, piece('x')).all).toEqual([piece('a'), piece('x')]);
});

it('puts pieces in the place of the one that holds them, with its day, and takes the first in hand', () => {
  const two = { all: [piece('a'), { ...piece('both'), published: '2027-10-12' }, piece('z')], inHand: 1 };
  const [a, ...others] = parted(two, [piece('b'), piece('c')]).all;
  expect([a?.name, ...others.map(({ name, published }) => `${name} ${published}`)]).toEqual([
    'a',
    'b 2027-10-12',
    'c 2027-10-12',
    'z null',
  ]);
  expect(parted(two, [piece('b'), piece('c')]).inHand).toBe(1);
});

it('takes another in hand, where there is one', () => {
  const two = laid(desk, [piece('b')]);
  expect([taken(two, 0).inHand, taken(two, 9).inHand]).toEqual([0, 1]);
});
