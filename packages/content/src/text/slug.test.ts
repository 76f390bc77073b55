import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ["S. Orrin's “pact” with Vessa", 's-orrins-pact-with-vessa'],
  ['Søren Ødegård of Łomża', 'soren-odegard-of-lomza'],
  ['Großer Æthelþing', 'grosser-aethelthing'],
  ['東京', ''],
])('writes %s as a part of an address', (words, slug) => expect(slugOf(words)).toBe(slug));
