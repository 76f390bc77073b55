import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['It met Tarn Gold Corp. Quillmor rose.', ['organisation Tarn Gold Corp.']],
  ['It met Tarn Gold Corp. Sales rose.', ['organisation Tarn Gold Corp.']],
  ['It met Tarn Mills Co. Inc. there.', ['organisation Tarn Mills Co. Inc.']],
  ['It met Tarn Corp. International there.', ['organisation Tarn Corp. International']],
  [
    'It met Tarn Corp., Quill Business Inc. and Ford.',
    ['organisation Tarn Corp.', 'organisation Quill Business Inc.', 'organisation Ford'],
  ],
])('ends a company at the full stop of its ending: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['O&T said it would pay.', ['organisation O&T']],
  ['AT&T said it would pay.', ['organisation AT&T']],
  ['It met B.A.T Mills Plc and B.A.T itself.', ['organisation B.A.T Mills Plc', 'organisation B.A.T']],
  ["They met Ada O'Quill.", ["person Ada O'Quill"]],
  ["They dig at Orrin's Bay.", ["place Orrin's Bay"]],
  ["They dig at Oslo's Beach Road.", ['place Oslo', 'place Beach Road']],
  ["They sat in People's Square.", ["place People's Square"]],
  ['They met Tarn des Quilles of France.', ['organisation Tarn des Quilles', 'place France']],
  ['They met Quill Brothers Tarnum.', ['organisation Quill Brothers Tarnum']],
])('reads the whole of: %s', (copy, names) => expect(told(copy)).toEqual(names));
