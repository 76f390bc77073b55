import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const long =
  'The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.';

it('sets aside what pages leave behind, with the reason', () => {
  const { residue, body } = articleOf(
    `Share\n\nWall holds\n\n${long}\n\nAdvertisement\n\n${long}\n\nRead more »\n\nscroll to top`,
  );
  expect(residue.map(({ text, reason }) => [text, reason])).toEqual(
    ['Share', 'Advertisement', 'Read more »', 'scroll to top'].map((text) => [text, 'page furniture']),
  );
  expect(body).toHaveLength(2);
});

it('keeps a word between paragraphs that only at an edge is furniture', () => {
  expect(articleOf(`Wall holds\n\n${long}\n\nBusiness\n\n${long}`).body[1]).toMatchObject({
    kind: 'heading',
    text: 'Business',
  });
});
