import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { openingOf } from './opening.ts';

function openingFrom(paragraphs: readonly string[], words: number): string[] {
  const source = `Wall holds\n\n${paragraphs.join('\n\n')}\n`;
  const { article } = read(source, { id: 'wall' });
  return article ? openingOf({ article, source }, words) : [];
}

const paragraph = 'The wall held through the night. Nobody was hurt, the mayor said.';

it('takes whole paragraphs until there are words enough', () => {
  expect(openingFrom([paragraph, paragraph, paragraph], 15)).toEqual([paragraph, paragraph]);
});

it('breaks a very long one off behind a sentence, and goes on in it where it has words to spare', () => {
  const long = Array.from({ length: 40 }, () => paragraph).join(' ');
  expect(openingFrom([long, paragraph], 16)).toEqual([`${paragraph} The wall held through the night.`]);
  expect(openingFrom([long, paragraph], 500)).toEqual([long, paragraph]);
});
