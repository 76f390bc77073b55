import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const bodiesIn = (copy: string) =>
  (read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article?.names ?? [])
    .filter(({ kind }) => kind === 'organisation')
    .map(({ text, entity }) => [text, entity.replace('organisation:', '')]);

const one = (copy: string) => new Set(bodiesIn(copy).map(([, entity]) => entity));

test.each([
  ['its initials', 'The Salt Workers Union met. SWU left.', 'salt-workers-union'],
  ['its initials with its small words', 'The Bank of Vessa met. The BOV left.', 'bank-of-vessa'],
  ['its initials with full stops', 'The United Nations met. U.N. officials left. UN aid came.', 'united-nations'],
  ['the capitals behind it', 'The Salt Eradication Commission (KPG) met. KPG left.', 'salt-eradication-commission'],
  ['the initials that open on a small word', 'The Front for Old Salt (FOS) met. FOS left.', 'front-for-old-salt'],
])('joins a body and %s', (_, copy, entity) => expect(one(copy)).toEqual(new Set([entity])));

test.each([
  ['The East Velm Games met. They left the EVG.', 'event:east-velm-games'],
  ['The Strait of Velm Agreement held. They left the SVA.', 'other:strait-of-velm-agreement'],
  // a body goes before a land, and few letters are nobody's
  ['The East Velm Games met. The East Velm Group left. They left the EVG.', 'organisation:east-velm-group'],
  ['The Velm Games met. They left the VG.', 'organisation:vg'],
])('joins the letters of games, pacts and places, where no body has them: %s', (copy, entity) => {
  const { names } = read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article ?? {};
  expect(names?.at(-1)?.entity).toBe(entity);
});

test.each([
  ['They paid a firm, Kestrel Ridge LLC. Transfers to Kestrel Ridge stopped.', 'kestrel-ridge-llc'],
  ['Quill Orrin Inc. grew. The Quill Orrin Salt Fund lost. Quill Orrin agreed.', 'quill-orrin-inc'],
])('takes the name of a company without its ending for the company: %s', (copy, entity) =>
  expect(bodiesIn(copy).at(-1)?.[1]).toBe(entity),
);

test('knows a company by its first words where it does something, whatever they end on', () => {
  const copy = 'They met Quill Ridge Partners. Quill Ridge declined it. They walked in Quill Ridge.';
  expect(bodiesIn(copy).map(([text]) => text)).toEqual(['Quill Ridge Partners', 'Quill Ridge']);
});

test.each([
  ["They left Tarnum Quillon Inc. Quillon said it would pay. Quillon's shares fell.", 'tarnum-quillon-inc'],
  // what another company opens on, and what two go by
  ['They left Tarnum Quillon Inc. and Quillon International. They asked Quillon.', 'quillon'],
  ['They left Tarnum Quillon Inc. and Salt Quillon Inc. They asked Quillon.', 'quillon'],
])('knows a company by the last word of its name, where one has it: %s', (copy, entity) =>
  expect(bodiesIn(copy).at(-1)?.[1]).toBe(entity),
);

test('knows a company by its first word, where a town is called so and things are done at it and in it', () => {
  const copy =
    "They left Quillmoor Hathaway Inc. Cash is idle at Quillmoor. They sold a mill in Quillmoor. It rose at Quillmoor. Quillmoor's pile grew.";
  expect(bodiesIn(copy).map(([, entity]) => entity)).toEqual(Array(5).fill('quillmoor-hathaway-inc'));
});

test('knows a body that a common word names by its article, at the start of a sentence as well', () => {
  expect(bodiesIn('The Diet met. The diet was old. The Light shone.')).toEqual([['Diet', 'diet']]);
});

test.each([
  'Diet and exercise help.',
  'Hearts were broken.',
  'Liberation came in May.',
  'The Sun rose.',
  'They met Ana Santos. Santos said she was tired.',
  "St. Tarn's lawyer left. They met Ana St. Tarn.",
  'They met Keiko Suzuki. Suzuki won.',
  'They met Ann Ford. Ford said she was tired.',
  'The union called Ann Orrin a liar.',
  'The bank named Ann Orrin its head.',
])('takes for no body what sentences open on, nor whom the copy names in full: %s', (copy) =>
  expect(bodiesIn(copy)).toEqual([]),
);

test('does not take the country of a side for its initials', () => {
  expect(bodiesIn('Orrin United (NED) won. Vessa United (NED) lost.').map(([, entity]) => entity)).toEqual([
    'orrin-united',
    'ned',
    'vessa-united',
    'ned',
  ]);
});

test('takes for the company what the copy names before anybody of that name', () => {
  const copy = 'Quilmoor Marine Inc. grew. Quilmoor left. Its head is Odo Quilmoor. Quilmoor said so.';
  expect(bodiesIn(copy).map(([text]) => text)).toEqual(['Quilmoor Marine Inc.', 'Quilmoor', 'Quilmoor']);
});

test('does not take a company, nor a body within a longer name, for another that opens on it', () => {
  const ids = (copy: string) => bodiesIn(copy).map(([, entity]) => entity);
  expect(ids('Quilmoor Inc. met Quilmoor Salt Bank. Quilmoor left.')).toEqual([
    'quilmoor-inc',
    'quilmoor-salt-bank',
    'quilmoor-inc',
  ]);
  expect(ids('The Orrin University School of Law met the Orrin University.')).toEqual([
    'orrin-university-school-of-law',
    'orrin-university',
  ]);
});

test.each([
  ['Yonhap said so.', 'yonhap-news-agency'],
  ['Kyodo News said so. The Kyodo agency agreed. Kyodo left.', 'kyodo-news'],
  ['It told Xinhua. The Xinhua News Agency agreed.', 'xinhua-news-agency'],
  ['It told the Belga News Agency. The Belga agency agreed.', 'belga'],
  ['It told the Associated Press. The Associated Press agreed.', 'associated-press'],
  ['The PA agreed.', 'pa'],
  ['The Kyodo Salt Company agreed.', 'kyodo-salt-company'],
])('takes what an agency goes by for one body in all copy: %s', (copy, entity) =>
  expect(one(copy)).toEqual(new Set([entity])),
);

test('takes the letters that `&` joins for the company that they end, and not for another', () => {
  expect(one('O&T Corp. met O&T Salt Cards. O&T left.')).toEqual(new Set(['o-t-corp', 'o-t-salt-cards']));
});

test.each([
  ['Quillar Motors Corp. grew. QM left.', 'quillar-motors-corp'],
  ['Quill Ridge Corp. grew. Quill Ridge said so.', 'quill-ridge-corp'],
  ['Quillar Motor Company met the Quillar Group.', ['quillar-motor-company', 'quillar-group']],
  ['Quillar Motor Co. met Quillar Motor Company. Quillar left.', 'quillar-motor-company'],
  ['ORN Salt Inc. grew. ORN left.', 'orn-salt-inc'],
  ['Quil-X Salt Inc. grew. Quil-X said so. Quil-X said it twice.', 'quil-x-salt-inc'],
  ['They met Prince Automotive. General Cable gained.', ['prince-automotive', 'general-cable']],
  ['ORN grew. ORN Salt Inc. left.', ['orn', 'orn-salt-inc']],
  ['Quillar Salt Corp. met Quillar Road Service. Quillar left.', ['quillar-salt-corp', 'quillar-road-service']],
])('knows a company without its ending, and before other bodies of its first word: %s', (copy, entities) =>
  expect(one(copy)).toEqual(new Set([entities].flat())),
);

test('takes no town for the company that is called after it', () => {
  const copy = 'They live in Quill Ridge. Quill Ridge Corp. grew. It rained in Quill Ridge.';
  expect(bodiesIn(copy).map(([text]) => text)).toEqual(['Quill Ridge Corp.']);
});

test('keeps the plus of a body that is another without it', () => {
  expect(bodiesIn("OPEC+ met OPEC. OPEC left OPEC+'s hall. The price rose 2+ dollars.")).toEqual([
    ['OPEC+', 'opec-plus'],
    ['OPEC', 'opec'],
    ['OPEC', 'opec'],
    ['OPEC+', 'opec-plus'],
  ]);
});

test('knows the usual name of a body that copy seldom spells out', () => {
  expect(bodiesIn('The EU met UN officials.')).toEqual([
    ['EU', 'european-union'],
    ['UN', 'united-nations'],
  ]);
});

test.each([
  ['It asked the European Court of Salt.', 'European Court of Salt'],
  ['It asked the Norwegian Republican Army.', 'Norwegian Republican Army'],
  ['World Salt Organization Director-General Ada Quillon left.', 'World Salt Organization'],
  ['The WHO left.', 'WHO'],
])('reads the whole name in: %s', (copy, name) => expect(bodiesIn(copy).map(([text]) => text)).toEqual([name]));

test.each([
  ['The energy drink maker Red Tarn said on Monday it would appeal. Red Tarn has 200 employees.', 'red-tarn'],
  ['The carmaker Salt Heron said sales rose.', 'salt-heron'],
  ['Zora Vessa daily said so.', 'zora-vessa'],
])('takes for a body what the copy calls one: %s', (copy, entity) => expect(one(copy)).toEqual(new Set([entity])));

test('knows the United Nations by its letters where the copy names but one body of it', () => {
  const { article } = read('What the tide brought\n\nThe UN Tide Council met. The UN agreed.\n\nIt rained.', {
    id: 'a',
  });
  expect(article?.names.map(({ entity }) => entity)).toEqual([
    'organisation:un-tide-council',
    'organisation:united-nations',
  ]);
});
