import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from './folded.ts';
import { plainOf } from './words.ts';

// a sigma that ends a word has a form of its own, which a letter alone cannot know
const letter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => one !== 'Σ');
const usual = fc.constantFrom('a', 'É', '“', '’', '—', 'ﬁ', '…', '𝐀', '\u0301', 'e\u0301', 'ß', 'İ');

it('finds each letter of the folded text where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(usual, letter), { maxLength: 12 }), (letters) => {
      const text = letters.join('');
      const { plain, offsetAt } = folded(text);
      for (let at = 0; at < plain.length; at++) {
        const [character = ''] = text.slice(offsetAt(at));
        expect(plainOf(character)).toContain(plain.slice(at, at + 1));
      }
    }),
  );
});
