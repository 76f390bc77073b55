import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['Wet PSRA crews left.', ['organisation Wet PSRA']],
  ['It told Orrin Association Sport.', ['organisation Orrin Association Sport']],
  ['Broker Kurshol Orrin agreed.', ['person Kurshol Orrin']],
  ['It told Ann Banks Orrin.', ['person Ann Banks Orrin']],
])('guesses from the first word, or the last but one: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['Microsoft Quillik is out.', ['other Microsoft Quillik']],
  ['Microsoft Quillik was sold.', ['other Microsoft Quillik']],
  ['A Boeing Quillik crashed.', ['other Boeing Quillik']],
  ['Samsung Heavy said it won an order.', ['organisation Samsung Heavy']],
  ['Arsenal Women won.', ['organisation Arsenal Women']],
  ['Toyota Quillik agreed.', ['organisation Toyota Quillik']],
  ['Samsung Quillik rose.', ['organisation Samsung Quillik']],
  ['Samsung Quillik shares are dear.', ['organisation Samsung Quillik']],
])(
  'takes what stands behind a firm for a product, and for a firm or a side where it does something or is owned: %s',
  (copy, names) => expect(told(copy)).toEqual(names),
);
