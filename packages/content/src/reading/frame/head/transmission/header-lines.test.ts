import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const HEAD = '^BC-AL--Wall,12<\n^Wall holds<\n';

it('keeps from readers the summary that stands above the copy', () => {
  const { body, notes } = articleOf(
    `${HEAD}^The wall held through a third night.<\n   EASTMERE (AP) _ The wall held.\n`,
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes).toMatchObject([{ reason: 'summary', audience: 'editors' }]);
});

it('leaves in the copy what is set in the middle of the column', () => {
  const { body, byline } = articleOf(
    `${HEAD}^By The Associated Press=\n^WESTERN LEAGUE=\n   Karsund 31, Eastmere 12\n`,
  );
  expect(body.map(({ text }) => text)).toEqual(['WESTERN LEAGUE', 'Karsund 31, Eastmere 12']);
  expect(byline?.text).toBe('By The Associated Press');
});

it('leaves in the copy what is said to readers', () => {
  const { body } = articleOf(
    `${HEAD}^EDITOR'S NOTE _ This is part of a series on walls.<\n   EASTMERE (AP) _ The wall held.\n`,
  );
  expect(body.map(({ kind }) => kind)).toEqual(['note', 'paragraph']);
});
