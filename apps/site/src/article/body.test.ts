import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { countWork } from '../../../../packages/content/src/testing/work.ts';
import { bodyOf } from './body.ts';
import type { Piece } from './nest.ts';

const source = `Nordavia reopens ports

"The talks were frank," President Nadia Tressel said on Oct. 12, 2027.

Tressel met the Coastal Trade Organization (CTO) in 2026.
`;
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('');

function articleOf(text: string) {
  const { article } = read(text, { id: 'ports', published: '2027-10-12' });
  if (!article) throw new Error('no article');
  return article;
}
const set = (text: string) => bodyOf(articleOf(text), text);

it('sets every word of the body, once', () => {
  const { blocks } = set(source);
  expect(blocks.flatMap(({ lines }) => lines.map(wordsOf))).toEqual(source.trim().split('\n\n').slice(1));
});

it('has an anchor for each quotation and date that it marks', () => {
  const { anchors } = set(source);
  expect([...anchors]).toEqual(expect.arrayContaining(['p1', 'p2', 'said-1', 'date-1', 'date-2']));
});

it('takes the signs from the items of a list', () => {
  const text = `Nordavia reopens ports\n\nThe ports are these.\n\n* Karsund\n* Quilmar\n`;
  const { article } = read(text, { id: 'ports' });
  if (!article) throw new Error('no article');
  const at = text.indexOf('* Karsund');
  const list = {
    kind: 'list' as const,
    text: '',
    sentences: [],
    span: [at, text.length - 1] as [number, number],
    rule: 'test',
  };
  const { blocks } = bodyOf({ ...article, body: [list] }, text);
  expect(blocks[0]?.lines).toEqual([['Karsund'], ['Quilmar']]);
});

it('sets a long and crowded body with no more work than in proportion to its length', () => {
  const { workOf, close } = countWork();
  const [once = 0, twice = 0] = [1000, 2000].map((times) => {
    const text = `Nordavia reopens ports\n\n${'"Yes," Nadia Tressel said in 2027.\n\n'.repeat(times)}`;
    const article = articleOf(text);
    return workOf(() => bodyOf(article, text));
  });
  close();
  expect(twice / once).toBeLessThan(2.5);
});
