import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const long =
  'The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.';

it('takes the label into the span and gives the bare name', () => {
  const text = `Wall holds\n\n${long}\n\nSource: Yonhap News Agency\n\nscroll to top`;
  const { credit, source } = articleOf(text);
  expect(credit?.text).toBe('Yonhap News Agency');
  expect(text.slice(...(credit?.span ?? [0, 0]))).toBe('Source: Yonhap News Agency');
  expect(source.agency).toBe('yonhap');
});

it('leaves the source of a table in the body', () => {
  expect(articleOf(`Wall holds\n\n${long}\n\nSource: harbour office\n\n${long}`).credit).toBeNull();
});

it('takes no sentence for whom the copy credits', () => {
  const { credit, body } = articleOf(`Wall holds\n\n${long}\n\nSource: The bell rings again. Photo by Jo Reid/AFP`);
  expect([credit, body.length]).toEqual([null, 2]);
  expect(articleOf(`Wall holds\n\n${long}\n\nSource: Marlow Corp. Eldwick`).credit?.text).toBe('Marlow Corp. Eldwick');
});

it('reads an agency’s name on a line of its own', () => {
  expect(articleOf(`Wall holds\n\n${long}\n\n-- Bernama --`).source.agency).toBe('bernama');
});

it.each(['Agence France Presse, Reuters', 'MCT, Reuters', 'AP, AFP and dpa'])(
  'credits several agencies, none of which is named as the writer: %s',
  (line) => {
    const { credit, byline, source, body } = articleOf(`Wall holds\n\n${long}\n\n${line}`);
    expect([credit?.text, byline, source.agency, body.length]).toEqual([line, null, undefined, 1]);
  },
);

it('reads whom a press release is from, in capitals without a colon', () => {
  const { credit, dateline } = articleOf(
    `Wall holds\n\nELDWICK, March 3, 2031 /PRNewswire/ -- ${long}\n\nSOURCE Marlow Walls Inc.`,
  );
  expect(credit?.text).toBe('Marlow Walls Inc.');
  expect(dateline?.agency).toBe('PRNewswire');
});

it('credits an agency in brackets on the last line', () => {
  const { credit, notes } = articleOf('Wall holds\n\nKARSUND – The wall held.\n\nIt rained.\n\n(PNA)');
  expect([credit?.text, notes]).toEqual(['PNA', []]);
});

it('credits whom a label names before a bar and the day', () => {
  const { credit, source } = articleOf(
    'Wall holds\n\nSource: Tanjug | Thursday, 12.11.2031 | 15:42\n\nKARSUND - The wall held.\n\nIt rained.',
  );
  expect([credit?.text, source.agency]).toEqual(['Tanjug', 'tanjug']);
});
