import { expect, it } from 'vitest';
import { read } from './read.ts';

const copy = 'Ferries resume. Or not\n\nPORT ELLERY stood still. The U.S. consul left.\n\nNobody said why.\n';

it('cuts each block into sentences with their places', () => {
  const { article } = read(copy, { id: 'ferries' });
  expect(article?.body.map(({ sentences }) => sentences.map((span) => copy.slice(...span)))).toEqual([
    ['PORT ELLERY stood still.', 'The U.S. consul left.'],
    ['Nobody said why.'],
  ]);
});
