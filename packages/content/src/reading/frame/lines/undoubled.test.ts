import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const story = `Town to raise sea wall

By Anna Holm

KARSUND (AP) -- The town will raise its sea wall by two meters after
a storm killed four people in the lower town, the harbor office
said Tuesday.

"Nobody slept," Mayor Jon Eik told the people who had come to the quay to
see what was left of the wall.
`;
const bodyOf = (text: string) => articleOf(text).body.map(({ text, kind }) => [kind, text]);

it.each(['\n\n', '\r\n\r\n', '\r\r\n'])('reads copy that came with every line end twice: %j', (end) => {
  const twice = articleOf(story.replaceAll('\n', end));
  expect(bodyOf(story.replaceAll('\n', end))).toEqual(bodyOf(story));
  expect([twice.headline?.text, twice.byline?.names]).toEqual(['Town to raise sea wall', ['Anna Holm']]);
});

it.each([
  // small letters below a heading, and lines of a list or a poem
  'Wall holds\n\n\nKARSUND (AP) -- The wall held.\n\nfour people died\n\nIt rained.\n',
  'Wall holds\n\n\nKARSUND (AP) -- The town had four needs.\n\nsand for the wall\n\nIt rained.\n\nbread for the town\n',
  'Wall holds\n\n\nKARSUND (AP) -- She read\n\nthe tide went out\n\nthe tide came in\n\nand nobody slept\n',
  'Wall holds\n\nKARSUND (AP) -- She read:\n\nthe tide went out\n\nthe tide came in\n\nand nobody slept\n',
])('leaves paragraphs apart: %j', (text) => {
  expect(articleOf(text).body).toHaveLength(text.trim().split(/\n\n+/).length - 1);
});
