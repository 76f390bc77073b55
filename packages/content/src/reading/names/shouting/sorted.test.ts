import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const told = (...paragraphs: string[]) =>
  (read(paragraphs.join('\n\n'), { id: 'a' }).article?.names ?? []).map(({ text, kind }) => `${kind} ${text}`);

const PROSE = 'The quay was shut, and it lost its lamps in the storm, as Quillmoor Inc. told them.';

test.each([
  ['Salt Angst', []],
  ['Key Insights', []],
  ['Commodities', []],
  ['Ann Quillon', ['person Ann Quillon']],
  ['QUILL POST', ['organisation QUILL POST']],
  ['Tarnum Bank, Vela Quill', ['organisation Tarnum Bank', 'person Vela Quill']],
  ['Quillmoor Cuts', ['organisation Quillmoor']],
  ['What Tarnum Says About Us', []],
  ['More: Can Quillmoor Cut Jobs Late', ['organisation Quillmoor']],
  ['Tide Traders Weigh Slow Quay Deal, Wary of Debt', []],
  ['Why Wet Quays Are Back', []],
])('takes the capitals of a line above a paragraph for no names, unless the copy has them: %s', (line, names) =>
  expect(told('What the tide brought', 'They met.', line, PROSE)).toEqual([...names, 'organisation Quillmoor Inc.']),
);

test.each([
  ['Vessmor Slides as Tides Turn', 'They told Vessmor Inc. so.', 'organisation Vessmor'],
  ['Amazon Slides as Tides Turn', 'They told Amazon.com Inc. so.', 'organisation Amazon'],
  ['Target Slides as Tides Turn', 'They told Target Corp. so.', 'organisation Target'],
  ['Oslo Slides as Tides Turn', 'They told Oslo Technology Inc. so.', 'place Oslo'],
])('knows a firm in a headline by what the copy has it in full for: %s', (headline, copy, name) =>
  expect(told(headline, copy)[0]).toBe(name),
);

test('takes the slug at the end of a story for nobody', () => {
  expect(told('What the tide brought', 'They met in Port Orrin.', 'Quake-Port Orrin')).toEqual([
    'place Port Orrin',
    'place Port Orrin',
  ]);
});

test('keeps the people of a list whose lines tell what each of them is', () => {
  const list = 'Velm Quillon\n\nFormer governor of Orrinia\n\nOdile Tarn\n\nMember for Tarn Quay';
  expect(told('What the tide brought', 'They met.', list)).toContain('person Odile Tarn');
});
