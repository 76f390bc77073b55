import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { linesOf } from '../../../text/lines.ts';
import { settingOf } from './wrapping.ts';

const bodyOf = (source: string) => articleOf(source).body.map(({ kind, text }) => `${kind}: ${text}`);

const wrapped = [
  'Harbour wall holds through the night',
  '',
  '    MARLOW QUAY, March 3 - The wall held through the night, the',
  'harbour office said on Friday, and nobody in the lower town was',
  'asked to leave.',
  '    Crews had filled sandbags since noon.',
  '    The tide turned at four.',
  ' Reuter',
].join('\n');

it('joins hard-wrapped lines and parts paragraphs at their indents', () => {
  expect(bodyOf(wrapped)).toEqual([
    'paragraph: The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.',
    'paragraph: Crews had filled sandbags since noon.',
    'paragraph: The tide turned at four.',
  ]);
});

it('finds the column that lines were wrapped at, and none in copy that was not', () => {
  const { width } = settingOf(wrapped, linesOf(wrapped));
  expect(width).toBeGreaterThanOrEqual(63);
  expect(width).toBeLessThan(70);
  const flowing = `One line a paragraph, and this one is long enough to pass any column that a wire has wrapped its copy at, surely.\nA second.\nA third one, a little longer.\n`;
  expect(settingOf(flowing, linesOf(flowing)).width).toBe(0);
});

it('keeps lines of one paragraph each apart where nothing was wrapped', () => {
  const long =
    'The harbour office said that the wall had held through the night and that crews would go on filling sandbags until noon.';
  expect(bodyOf(`Wall holds\n\n${long}\nThe tide turned at four.\nNobody was hurt.`)).toHaveLength(3);
});

it('keeps the rows of a table together, with their columns', () => {
  const table = 'Port        Ships   Tonnes\nMarlow         12      340\nEastmere        3       85';
  const [, block] = articleOf(
    `Ships in port\n\nThese ships lay in port on Friday.\n\n${table}\n\nNo others came.`,
  ).body;
  expect(block).toMatchObject({ kind: 'table', text: table });
});

it('joins a line that goes on in lower case, whatever its length', () => {
  expect(
    articleOf('Marlow Quay council votes to keep\nthe old harbour wall\n\nThe vote was close.').headline?.text,
  ).toBe('Marlow Quay council votes to keep the old harbour wall');
});

it('joins a word that was broken at its hyphen', () => {
  const text = articleOf(
    'Talks open\n\nThe two sides met in Marlow Quay for a three-\nday meeting on the harbour wall and the dues to be\npaid for it, the council said in a statement on its\nsite.',
  ).body[0]?.text;
  expect(text).toContain('a three-day meeting');
});
