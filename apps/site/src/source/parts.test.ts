import { read } from '@dateline/content';
import { publicSource } from '@dateline/content/archive';
import { expect, it } from 'vitest';
import { colourFor, partsIn } from './parts.ts';

const source = `(LEAD) Nordavia reopens ports
(ATTN: ADDS quotation in para 2)

Nordavia reopened its ports.

"The talks were frank," President Nadia Tressel said.
`;

function parts() {
  const { article } = read(source, { id: 'ports' });
  if (!article) throw new Error('no article');
  return partsIn(publicSource({ source, article }));
}

it('lists each part of the model once, in the order of the source, with its words and its rule', () => {
  const all = parts();
  expect(all.map(({ part }) => part)).toEqual(expect.arrayContaining(['headline', 'paragraph', 'quote', 'speaker']));
  expect(all.find(({ part }) => part === 'quote')).toMatchObject({
    text: '"The talks were frank,"',
    rule: expect.stringMatching(/\S+\/\S+/),
  });
  expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
  expect(all.map(({ first }) => first)).toEqual(all.map(({ first }) => first).toSorted((a, b) => a - b));
});

it('tells nothing of what is for editors only', () => {
  expect(JSON.stringify(parts())).not.toContain('ADDS');
});

it('colours words by what they became', () => {
  expect(colourFor({ part: 'quote', at: '/quotes/0' })).toBe('said');
  expect(colourFor({ part: 'quote', at: '/body/3' })).toBe('text');
  expect(colourFor({ part: 'credit', at: '/credit' })).toBe('frame');
});
