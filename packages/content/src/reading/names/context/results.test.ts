import { expect, test } from 'vitest';
import { namesTold } from '../../../testing/names-told.ts';
import { read } from '../../read.ts';

test.each([
  ['Internazionale Quillone (ITA) v Velmen FF (SWE)', ['other Internazionale Quillone', 'other Velmen FF']],
  [
    'Atletico Quill (POR) 2 (Velm 14, Tarn 77-pen) FC Quillburg (GER) 1 (Vessa 51)',
    ['organisation Atletico Quill', 'other Velm', 'other Tarn', 'organisation FC Quillburg', 'other Vessa'],
  ],
  [
    'Ann Quillon (USA) 3:42.852 beat Vela Tarnum (ITA) 3:44',
    ['person Ann Quillon', 'place USA', 'person Vela Tarnum', 'organisation ITA'],
  ],
  [
    '69 - Vela Tarnum (ITA) 35 34, Bo Velmor (IRL) 36 33',
    ['person Vela Tarnum', 'organisation ITA', 'person Bo Velmor', 'organisation IRL'],
  ],
  ['Ann Quillon (ITA) v Vela Tarnum (SWE)', ['person Ann Quillon', 'other Vela Tarnum']],
])('takes the land in brackets behind a side for no name: %s', (copy, names) => expect(namesTold(copy)).toEqual(names));

test('takes it for no abbreviation either', () => {
  const shorts = (copy: string) =>
    read(`Sea\n\n${copy}\n`, { id: 'a' }).article?.abbreviations.map(({ shortText }) => shortText);
  expect(shorts('Internazionale Quillone (ITA) v Velmen FF (SWE)')).toEqual([]);
  expect(shorts('The Velm Tide Board (VTB) said so.')).toEqual(['VTB']);
});
