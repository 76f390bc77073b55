import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['The envoy to the UN Robert Quillon left.', ['organisation UN', 'person Robert Quillon']],
  [
    'Speaker of the House of Representatives Ann Quillon left.',
    ['organisation House of Representatives', 'person Ann Quillon'],
  ],
  ['The envoy in Abidjan Ann Quillon left.', ['place Abidjan', 'person Ann Quillon']],
  ['The ambassador to Peru Quilla Orrin left.', ['place Peru', 'person Quilla Orrin']],
  ['The envoy to the UN Wang Orrin left.', ['organisation UN', 'person Wang Orrin']],
  ['The envoy in Syria Imad al-Orrin left.', ['place Syria', 'person Imad al-Orrin']],
  ['The ambassador to Peru Salt Industries left.', ['organisation Peru Salt Industries']],
  ['They saw Abidjan Ann Quillon.', ['organisation Abidjan Ann Quillon']],
])('parts a body or a place from who stands behind it: %s', (sentence, names) => expect(told(sentence)).toEqual(names));
