import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

it('keeps all that follows the line from readers, and the rule above it', () => {
  const { notes, body } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\n* * * *\nThe following information is not intended for publication\n\n## Editorial contacts\n- Reporting by: Anna Holm\n\ndpa ah tr',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes.every(({ audience }) => audience === 'editors')).toBe(true);
  expect(notes.map(({ text }) => text)).toContain('- Reporting by: Anna Holm');
});

it('takes the line with its asterisk for what it is, without a notebook above it', () => {
  const { body } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\n* The following information is not for publication\n\n- Editor: Tom Holm, +00 30 0000',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
});
