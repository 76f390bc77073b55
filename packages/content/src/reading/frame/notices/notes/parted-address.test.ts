import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const said =
  'In the story headlined "Velm mayor to open bridge", paragraph 2, please read 4 million crowns, not 3 million crowns.';

it.each(['Editors:', 'Eds:', 'ATTENTION EDITORS:'])(
  'keeps what a correction says behind %s, and not whom it tells',
  (to) => {
    for (const line of [
      said,
      said.replace(', not ', ' ... instead of ... '),
      said.replace(/please.*/, 'the cost was wrong.'),
    ]) {
      const { headline, body, notes } = articleOf(`CORRECTION: Velm bridge\n\n${to} ${line}\n\n(END)\n`);
      expect([headline?.text, body.map(({ text }) => text)]).toEqual(['Velm bridge', [line]]);
      expect(notes[0]).toMatchObject({ text: to, audience: 'editors' });
    }
  },
);

it.each([
  `Velm mayor to open bridge\n\nEditors: ${said}`,
  `CORRECTED-Velm mayor to open bridge\n\nEditors: ${said}\n\nVELM, Oct. 16 (AFP) - The mayor of Velm, Jan Tressel, will open the bridge on Sunday in the rain.`,
])('leaves to editors what stands above copy, or in what is no correction: %j', (copy) => {
  expect(articleOf(copy).body.map(({ text }) => text)).not.toContain(said);
});

it('leaves news of what people say of stories as it is', () => {
  const line = 'Readers, in the story of the wall, the mayor was called a liar.';
  expect(articleOf(`Correction sought in Velm\n\n${line}\n\nIt rained.`).body[0]?.text).toBe(line);
});
