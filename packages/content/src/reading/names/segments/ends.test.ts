import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['The envoy to the UN Robert Quillon left.', ['organisation UN', 'person Robert Quillon']],
  [
    'Speaker of the House of Representatives Ann Quillon left.',
    ['organisation House of Representatives', 'person Ann Quillon'],
  ],
  ['The envoy in Abidjan Ann Quillon left.', ['place Abidjan', 'person Ann Quillon']],
  ['They saw Abidjan Ann Quillon.', ['organisation Abidjan Ann Quillon']],
])('parts a body or a place from who stands behind it: %s', (sentence, names) => expect(told(sentence)).toEqual(names));
