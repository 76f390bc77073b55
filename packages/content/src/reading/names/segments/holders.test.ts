import { expect, test } from 'vitest';
import { namesTold } from '../../../testing/names-told.ts';
import { read } from '../../read.ts';

const found = (copy: string) => read(`What the tide brought\n\n${copy}\n\nIt rained.`, { id: 'a' }).article;
const roles = (copy: string) =>
  found(copy)
    ?.names.filter(({ kind }) => kind !== 'place')
    .map(({ text, role }) => (role ? `${role.text}: ${text}` : text));

test.each([
  [
    'They are full, Head of the Federal Agency for Fishing Ilvo Quillon said.',
    ['Federal Agency for Fishing', 'Head of the Federal Agency for Fishing: Ilvo Quillon'],
  ],
  [
    'Rates may fall, Governor of the Bank of Norland Min Jae-sik said.',
    ['Bank of Norland', 'Governor of the Bank of Norland: Min Jae-sik'],
  ],
  [
    'Deputy Governor of the Bank of Korea Min Jae-sik, whose niece sang, left.',
    ['Bank of Korea', 'Deputy Governor of the Bank of Korea: Min Jae-sik'],
  ],
  [
    'Earlier, Deputy Minister for the Development of the Far East and the Arctic Marel Quillon left.',
    ['Deputy Minister for the Development of the Far East and the Arctic: Marel Quillon'],
  ],
  [
    'They met Minister for Trade and the Environment Karl Quillon.',
    ['Minister for Trade and the Environment: Karl Quillon'],
  ],
  ['They met Vice Chairman for Supervision Randel Quillon.', ['Vice Chairman for Supervision: Randel Quillon']],
  [
    'Director of the Institute of Tidal Studies Vela Quillon left.',
    ['Institute of Tidal Studies', 'Director of the Institute of Tidal Studies: Vela Quillon'],
  ],
  // whose name stands before, or nowhere
  [
    'Ann Quillon, Director of the Institute of Low Velm Tongues, left.',
    ['Director of the Institute of Low Velm Tongues: Ann Quillon', 'Institute of Low Velm Tongues'],
  ],
  ['She was named Director of the Institute of Old Velm Tongues.', ['Institute of Old Velm Tongues']],
  ['Head of the Department of Energy Nuclear Safety left.', ['Department of Energy Nuclear Safety']],
  ['Minister for Special Duties Tamin Quill left.', ['Minister for Special Duties: Tamin Quill']],
  ['They met a Member of Parliament Ann Quill knows.', ['Member', 'Parliament', 'Ann Quill']],
  ['Mayor of Miami-Quill left.', ['Miami-Quill']],
  ['The CEO of Oslo Holdings Inc. left.', ['Oslo Holdings Inc.']],
  ['CEO of Oslo Holdings Inc. left.', ['Oslo Holdings Inc.']],
  ['Representatives for Quill Arven left.', ['Quill Arven']],
  [
    'They met Secretary of State Michael Quillon and National Security Adviser John Vessa.',
    ['Secretary of State: Michael Quillon', 'National Security Adviser: John Vessa'],
  ],
  [
    "They met Vela Quillon, chief of the families' association, and left.",
    ["chief of the families' association: Vela Quillon"],
  ],
])('parts a body from who heads it, where the office stands before: %s', (copy, told) =>
  expect(roles(copy)).toEqual(told),
);

test('knows who said more of the catch', () => {
  const copy = 'They are full, Head of the Federal Agency for Fishing Ilvo Quillon said.\n\n"So is the sea," he said.';
  expect(found(copy)?.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ilvo Quillon', 'Ilvo Quillon']);
});

test.each([
  ['They met Ra Mi-ok. Oh Mi-ok, a nurse, left.', ['person Ra Mi-ok', 'person Oh Mi-ok']],
  ['Ryu Mi-na, whose son Ji-hoon left, wept.', ['person Ryu Mi-na', 'person Ji-hoon']],
  ['They met Tao Jun, head of the port.', ['person Tao Jun']],
  ['Long Xiaolei, 31, left.', ['person Long Xiaolei']],
  ['They met Sun Meilin. It is late, Sun noted.', ['person Sun Meilin', 'person Sun']],
  ['Theresa May left. It is late, May said. A report in May said so.', ['person Theresa May', 'person May']],
  ['It rained in Tulsa, OK.', ['place Tulsa', 'place OK.']],
  ['Top Quillon, 31, fell.', ['person Quillon']],
])('has names of the east whole: %s', (copy, told) => expect(namesTold(copy)).toEqual(told));
