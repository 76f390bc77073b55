import { expect, it } from 'vitest';
import { changed, laid, taken } from './pieces.ts';

const piece = (name: string) => ({ name, text: name, published: null });
const desk = { all: [piece('a')], inHand: 0 };

it('takes the first of what is brought in hand, and leaves the rest where it lies', () => {
  expect(laid(desk, [piece('b'), piece('c')])).toEqual({ all: [piece('a'), piece('b'), piece('c')], inHand: 1 });
});

it('changes the piece in hand alone', () => {
  const two = laid(desk, [piece('b')]);
  expect(changed(two, piece('x')).all).toEqual([piece('a'), piece('x')]);
});

it('takes another in hand, where there is one', () => {
  const two = laid(desk, [piece('b')]);
  expect([taken(two, 0).inHand, taken(two, 9).inHand]).toEqual([0, 1]);
});
