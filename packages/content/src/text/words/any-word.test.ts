import { expect, test } from 'vitest';
import { anyWord } from './any-word.ts';

test('finds each of its words, and nothing else', () => {
  const words = ['eds', 'editors', 'editor', 'ed', 'sub-editors', 'a', 'take down'];
  const whole = new RegExp(`^${anyWord(words)}$`);
  expect(words.filter((word) => !whole.test(word))).toEqual([]);
  expect(['', 'edi', 'sub', 'editorss', 'take', 'xed'].filter((word) => whole.test(word))).toEqual([]);
  expect(anyWord(['alone'])).toBe('alone');
});
