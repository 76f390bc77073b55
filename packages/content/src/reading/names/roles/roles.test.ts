import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const rolesIn = (sentence: string) =>
  (read(`What the tide brought\n\n${sentence}\n\nIt rained.`, { id: 'a' }).article?.names ?? [])
    .filter(({ kind }) => kind === 'person')
    .map(({ text, role }) => [role?.text, text]);

test.each([
  ['On Monday Chief Cabinet Secretary Rei Mizuhata left.', 'Chief Cabinet Secretary', 'Rei Mizuhata'],
  [
    'Dr. Ada Quillon, head of the ward at St. Orrin Hospital, agreed.',
    'head of the ward at St. Orrin Hospital',
    'Ada Quillon',
  ],
  ['They asked Dr. Ada Quillon, a few days later.', 'Dr.', 'Ada Quillon'],
  ['They hired Chief Financial Officer Marit Sand-Haugen.', 'Chief Financial Officer', 'Marit Sand-Haugen'],
  ['It met First Vice Foreign Minister Odo Brandt.', 'First Vice Foreign Minister', 'Odo Brandt'],
  ['It met Salt Minister Odo Brandt.', 'Salt Minister', 'Odo Brandt'],
  [
    'It met Land, Infrastructure and Transport Minister Odo Brandt.',
    'Land, Infrastructure and Transport Minister',
    'Odo Brandt',
  ],
  [
    'It met Deputy Assistant Secretary of State for East Asian and Pacific Affairs Mark Tolliver.',
    'Deputy Assistant Secretary of State for East Asian and Pacific Affairs',
    'Mark Tolliver',
  ],
  ['It met Health and Child Care Minister Odo Brandt.', 'Health and Child Care Minister', 'Odo Brandt'],
  ['It met Land and Water Service Commissioner Odo Brandt.', 'Land and Water Service Commissioner', 'Odo Brandt'],
  ['The Salt Party of Orrinmoor leader Odo Brandt resigned.', 'Salt Party of Orrinmoor leader', 'Odo Brandt'],
  [
    'The Salt Committee on Science and Health Chairman Odo Brandt left.',
    'Salt Committee on Science and Health Chairman',
    'Odo Brandt',
  ],
  ['Former U.S. Secretary of State Odo Brandt died.', 'Former U.S. Secretary of State', 'Odo Brandt'],
  ['Envoys met alongside union chief Odo Brandt.', 'union chief', 'Odo Brandt'],
  ['The prime minister, Sir Odo Brandt, left.', 'prime minister', 'Odo Brandt'],
  ['They met then-President Odo Brandt.', 'then-President', 'Odo Brandt'],
  ['They met the outgoing minister Odo Brandt.', 'outgoing minister', 'Odo Brandt'],
  ['They met salt board chief Gen. Odo Brandt.', 'salt board chief Gen.', 'Odo Brandt'],
  ['They met Chief Financial Officer (CFO) Odo Brandt.', 'Chief Financial Officer (CFO)', 'Odo Brandt'],
  ['They met Deputy Superintendent of Police (DSP) Odo Brandt.', 'Deputy Superintendent of Police (DSP)', 'Odo Brandt'],
  ['They met Minister of Tides W.D.J. Brandt.', 'Minister of Tides', 'W.D.J. Brandt'],
  [
    'They met Odo Brandt, Executive Director of the Coastal Rights Forum, in Tarn.',
    'Executive Director of the Coastal Rights Forum',
    'Odo Brandt',
  ],
  ['They met Prime Minister-designate Odo Brandt.', 'Prime Minister-designate', 'Odo Brandt'],
  ['They met Lt. Gen. (Ret.) Odo Brandt.', 'Lt. Gen. (Ret.)', 'Odo Brandt'],
  ['They met Superintendent of Police (Rural) Odo Brandt.', 'Superintendent of Police (Rural)', 'Odo Brandt'],
  ['Meteorologist Tom Brandt agreed.', 'Meteorologist', 'Tom Brandt'],
  [
    "It was Orrin County Mayor's Office spokesman Lt. Odo Brandt.",
    "Orrin County Mayor's Office spokesman Lt.",
    'Odo Brandt',
  ],
  ['They will meet teenager Odo Brandt.', 'teenager', 'Odo Brandt'],
  ['She was married to saxophonist Odo Brandt.', 'saxophonist', 'Odo Brandt'],
  ['Her cousin, Odo Brandt, agreed.', 'cousin', 'Odo Brandt'],
  ["Bergen's head of research, Odo Brandt, agreed.", 'head of research', 'Odo Brandt'],
  ['Odo Brandt, an analyst at Salt Harbor Co., agreed.', 'analyst at Salt Harbor Co.', 'Odo Brandt'],
  ['They met four-star Gen. Odo Brandt.', 'four-star Gen.', 'Odo Brandt'],
  ['They met 34-year-old teacher Odo Brandt.', 'teacher', 'Odo Brandt'],
  ['They met senior secretary for public relations Odo Brandt.', 'senior secretary for public relations', 'Odo Brandt'],
  ['The harbor master, Odo Brandt, agreed.', 'harbor master', 'Odo Brandt'],
  ['A 34-year-old teacher, Odo Brandt, agreed.', 'teacher', 'Odo Brandt'],
  ["They met the port's chief engineer, Odo Brandt.", 'chief engineer', 'Odo Brandt'],
  ['His son, 34-year-old Odo Brandt, agreed.', 'son', 'Odo Brandt'],
  [
    'The head of the Salt Board (SB) in Bergen, Tom Brandt, agreed.',
    'head of the Salt Board (SB) in Bergen',
    'Tom Brandt',
  ],
  ['Odo Brandt, 58, a structural engineer who led them, died.', 'structural engineer', 'Odo Brandt'],
  ['They met Odo Brandt, a lawyer representing the port.', 'lawyer', 'Odo Brandt'],
  ['Odo Brandt, a 22-year-old sailor with 19 ships, agreed.', 'sailor with 19 ships', 'Odo Brandt'],
  ['Odo Brandt, head of the Salt Board (SB), agreed.', 'head of the Salt Board', 'Odo Brandt'],
  ['They heard NASA Administrator Odo Brandt.', 'NASA Administrator', 'Odo Brandt'],
  ['They heard Federal President Odo Brandt.', 'Federal President', 'Odo Brandt'],
  ['They heard International Trade Minister Odo Brandt.', 'International Trade Minister', 'Odo Brandt'],
  ['They heard Permanent Secretary Odo Brandt.', 'Permanent Secretary', 'Odo Brandt'],
  ['They heard Supreme Leader Odo Brandt.', 'Supreme Leader', 'Odo Brandt'],
  ['They heard U.S. District Judge Odo Brandt.', 'U.S. District Judge', 'Odo Brandt'],
  ['It met Special Envoy for Norway Mark Tolliver.', 'Special Envoy for Norway', 'Mark Tolliver'],
  ['They met Petty Officer 2nd Class Dana Orrin.', 'Petty Officer 2nd Class', 'Dana Orrin'],
  ['It met the Grand Mufti Salem Orrin.', 'Grand Mufti', 'Salem Orrin'],
  ['They met Shri Arvind Orrin.', 'Shri', 'Arvind Orrin'],
  ['They met Commander-in-Chief Gen. Odo Brandt.', 'Commander-in-Chief Gen.', 'Odo Brandt'],
])('takes the whole title in: %s', (sentence, role, name) => expect(rolesIn(sentence)).toEqual([[role, name]]));

test.each([
  ['They met CEO and founder Ian Orrin.', 'CEO and founder'],
  ['Police arrested former minister Ian Orrin.', 'former minister'],
  ['The agency wrote so, quoting fire chief Ian Orrin.', 'fire chief'],
  ['They voted to hold Quillon aide Ian Orrin.', 'Quillon aide'],
  ['Police met the jailed dissident Ian Orrin.', 'jailed dissident'],
  ['Ian Orrin, a career sailor, agreed.', 'career sailor'],
  ['Ian Orrin, 41, the master of the harbor, agreed.', 'master of the harbor'],
  ['It charged banker Ian Orrin, a general Odo Brandt said.', 'banker'],
  ['Ian Orrin, head of the Norwegian salt firm Quillon told sailors.', 'head of the Norwegian salt firm Quillon'],
  ['Ian Orrin, while master of the harbor, sang.', undefined],
  ['Ian Orrin, said the harbor master, sang.', undefined],
  ['They met speed-skater Ian Orrin.', 'speed-skater'],
  ['Ian Orrin, a day earlier, had left.', undefined],
  ['It met with Ian Orrin, a move that angered sailors.', undefined],
])('describes a person, and nothing else, in: %s', (sentence, role) => expect(rolesIn(sentence)[0]?.[0]).toBe(role));

test.each([
  'They met the mayor, Odo Brandt and others.',
  'They met the lawyers, Odo Brandt, and left.',
  'It said the minister left, Odo Brandt agreed.',
  'Norwegian Odo Brandt agreed.',
  'It is the tomb of Odo Brandt, the harbor master indicated.',
  'They met Odo Brandt, indicted as the head of a gang.',
])('tells no role where none is told in: %s', (copy) => expect(rolesIn(copy)).toEqual([[undefined, 'Odo Brandt']]));
