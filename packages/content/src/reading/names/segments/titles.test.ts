import { expect, test } from 'vitest';
import { namesTold } from '../../../testing/names-told.ts';
import { read } from '../../read.ts';

const named = (sentence: string) =>
  (read(`What the tide brought\n\n${sentence}\n\nIt rained.`, { id: 'a' }).article?.names ?? []).map(
    ({ kind, role, text }) => [kind, role?.text, text],
  );

test.each([
  ['They met Lt Kol Azman Yusof.', 'Lt Kol', 'Azman Yusof'],
  ['They met Lt. Kol. Azman Yusof.', 'Lt. Kol.', 'Azman Yusof'],
  ['They met Asst Comm Azman Yusof.', 'Asst Comm', 'Azman Yusof'],
  ['The case went to SP Negolar.', 'SP', 'Negolar'],
  ['The case went to Deputy SP Negolar.', 'Deputy SP', 'Negolar'],
  ['They met SP (Rural) Anil Orrin.', 'SP (Rural)', 'Anil Orrin'],
  ['They met PM Anil Orrin.', 'PM', 'Anil Orrin'],
  ['They met former PM Anil Orrin.', 'former PM', 'Anil Orrin'],
  ['They met ACP Dr Meena Orrin.', 'ACP Dr', 'Meena Orrin'],
  ['They met IGP Tan Sri Omar Salleh.', 'IGP Tan Sri', 'Omar Salleh'],
  ['They met Menteri Besar Datuk Omar Salleh.', 'Menteri Besar Datuk', 'Omar Salleh'],
  ['They met Tan Sri Omar Salleh at noon.', 'Tan Sri', 'Omar Salleh'],
  ['They met Datuk Wira Hassan Osman.', 'Datuk Wira', 'Hassan Osman'],
  ["They met Dato' Sri Hassan Osman.", "Dato' Sri", 'Hassan Osman'],
  ['They met Datuk Seri Haji Omar Salleh at noon.', 'Datuk Seri Haji', 'Omar Salleh'],
  ['They met Health Minister Datuk Seri Dr Omar Salleh.', 'Health Minister Datuk Seri Dr', 'Omar Salleh'],
])('leaves a rank or an honour outside the name: %s', (sentence, role, name) =>
  expect(named(sentence)).toEqual([['person', role, name]]),
);

test.each([
  ['The SP said it would run.', [['organisation', undefined, 'SP']]],
  [
    'The town asked SP leader Ann Quillon.',
    [
      ['organisation', undefined, 'SP'],
      ['person', 'SP leader', 'Ann Quillon'],
    ],
  ],
  ['It sold DSP Group to rivals.', [['organisation', undefined, 'DSP Group']]],
  ['It sold SP Orrin Bhd to rivals.', [['organisation', undefined, 'SP Orrin Bhd']]],
  ['Norway PM left at noon.', [['place', undefined, 'Norway']]],
  ['At 5 PM Ann Quillon left.', [['person', undefined, 'Ann Quillon']]],
  ['At 5 pm Ann Quillon left.', [['person', undefined, 'Ann Quillon']]],
  ['They met Choe Son Hui.', [['person', undefined, 'Choe Son Hui']]],
  ['They met Pak Son Gil.', [['person', undefined, 'Pak Son Gil']]],
  ['They met his Son Hui-chul.', [['person', undefined, 'Son Hui-chul']]],
  ['They met Tan Boon Kiat.', [['person', undefined, 'Tan Boon Kiat']]],
  ['They left Tun Orrin Highway.', [['place', undefined, 'Tun Orrin Highway']]],
])('takes what only looks like a rank or an honour for none: %s', (sentence, found) =>
  expect(named(sentence)).toEqual(found),
);

test.each([
  ['Association President Keisha Quillon left.', [['person', 'Association President', 'Keisha Quillon']]],
  ['They met Company President Keisha Quillon.', [['person', 'Company President', 'Keisha Quillon']]],
  ['They met Cllr Tovi Quillon.', [['person', 'Cllr', 'Tovi Quillon']]],
  ['They met Ald. Tovi Quillon.', [['person', undefined, 'Tovi Quillon']]],
  ['Developer Quillar Living Ltd left.', [['organisation', undefined, 'Quillar Living Ltd']]],
  // what is a body by itself
  ['The Union said so.', [['organisation', undefined, 'Union']]],
  [
    'Treasury Secretary Ann Quillon left.',
    [
      ['organisation', undefined, 'Treasury'],
      ['person', 'Treasury Secretary', 'Ann Quillon'],
    ],
  ],
])('hears a body, a place or an office in what stands before a name: %s', (sentence, found) =>
  expect(named(sentence)).toEqual(found),
);

test.each([
  ['The Minister for Defence and Sport Ann Quillon left.', ['person Ann Quillon']],
  ['They met the chief of the General Staff Robert Quillon.', ['person Robert Quillon']],
  ['They met Vice Minister of Personnel Li Quill.', ['person Li Quill']],
  ['They heard Radio Jose Velm.', ['organisation Radio Jose Velm']],
  ['Singers Bryan Quillon and Ann Orrin left.', ['person Bryan Quillon', 'person Ann Orrin']],
  ['Chinese State Councilor Feng Quillon left.', ['person Feng Quillon']],
  ['They won the American League West.', ['organisation American League West']],
])('parts who holds an office from what it is for: %s', (copy, names) => expect(namesTold(copy)).toEqual(names));

test.each([
  ['Norwegian FM Ann Quillon left.', ['person Ann Quillon']],
  ['Iran FM leaves Oslo.', ['place Iran', 'place Oslo']],
  ['She sings on Capital FM.', ['organisation Capital FM']],
  ['They met Prime Minister Quill wa Orrin. Wa Orrin left.', ['person Quill wa Orrin', 'person Wa Orrin']],
  ['Miss Norway Vela Quillon won. Miss Peru left.', ['person Vela Quillon', 'person Peru']],
  ['Norwegian Health and Social Development Minister Quill Orrin left.', ['person Quill Orrin']],
])('hears a foreign minister by the letters, and a particle of the east of Africa: %s', (copy, names) =>
  expect(namesTold(copy)).toEqual(names),
);
