import { expect, it } from 'vitest';
import { tagless, visible } from './visible.ts';

it('shows an override of the writing direction by its name', () => {
  expect(visible('pay \u202eevil\u202c now')).toBe('pay [U+202E]evil[U+202C] now');
});

it('shows control characters, which HTML cannot hold', () => {
  expect(visible('a\u0000b\u001bc\u0085d')).toBe('a[U+0000]b[U+001B]c[U+0085]d');
});

it('leaves words, white space and joiners alone', () => {
  const words = "<b>Ça va</b>\tpas?\r\n“می\u200cخواهم” 👩\u200d🌾 S. Korea's";
  expect(visible(words)).toBe(words);
});

it('leaves nothing in an attribute that looks like a tag', () => {
  expect(tagless('a <script> & "b"')).toBe('a ‹script› & "b"');
});
