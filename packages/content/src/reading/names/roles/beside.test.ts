import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const roles = (copy: string) =>
  (read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [])
    .filter(({ kind }) => kind === 'person')
    .map(({ role, text }) => [text, role?.text]);

test.each([
  [
    'It rose under the new Bank of Norland chief, Jin Sang-hoon, analysts said.',
    [['Jin Sang-hoon', 'Bank of Norland chief']],
  ],
  ['They met Mining Minister Rodrigo Quill.', [['Rodrigo Quill', 'Mining Minister']]],
  ['Shipping Minister Rodrigo Quill left.', [['Rodrigo Quill', 'Shipping Minister']]],
  ['The Culture Secretary, Deborah Quill, left.', [['Deborah Quill', 'Culture Secretary']]],
  ['Ruth Quillon, its chief executive, left.', [['Ruth Quillon', 'chief executive']]],
  [
    'Ruth Quillon and Bo Vessa, its owners, left.',
    [
      ['Ruth Quillon', undefined],
      ['Bo Vessa', undefined],
    ],
  ],
  [
    'They heard shots that killed Bo Quill, his lawyer, Ruth Quillon, told them.',
    [
      ['Bo Quill', undefined],
      ['Ruth Quillon', 'lawyer'],
    ],
  ],
  ['According to Ann Quill, her son had left.', [['Ann Quill', undefined]]],
  ['They met Bo Quill, his wife and his son.', [['Bo Quill', undefined]]],
  ['An apprentice from Japan, Daichi Quill, stacks wood.', [['Daichi Quill', 'apprentice from Japan']]],
  [
    'The head of the bathing company Berliner Quillfreunde, Ole Quill, says so.',
    [['Ole Quill', 'head of the bathing company Berliner Quillfreunde']],
  ],
  ['Prop Dafydd Quill left.', [['Dafydd Quill', 'Prop']]],
])('knows what stands beside a name for a role: %s', (copy, told) => expect(roles(copy)).toEqual(told));
