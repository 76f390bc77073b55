import { describe, expect, it } from 'vitest';
import { shown } from '../../../../testing/shown.ts';
import { read } from '../../../read.ts';
import { holdOrderEnd } from './hold-order.ts';

const HEAD = 'Otters back in Marlow';
const FIRST = 'Half of the town has never seen an otter, a survey said.';
const LAST = '"I have seen two," said baker Ada Brandt.';
const DATELINE = 'ELDWICK, Oct 13, 2027 (AFP) - ';

const places: readonly (readonly [place: string, set: (order: string) => string])[] = [
  ['at the top', (order) => `${order}\n\n${HEAD}\n\n${DATELINE}${FIRST}\n\n${LAST}`],
  ['below the headline', (order) => `${HEAD}\n\n${order}\n\n${DATELINE}${FIRST}\n\n${LAST}`],
  ['behind the dateline', (order) => `${HEAD}\n\n${DATELINE}${order} ${FIRST}\n\n${LAST}`],
  ['at the end of a paragraph', (order) => `${HEAD}\n\n${DATELINE}${FIRST} ${order}\n\n${LAST}`],
  ['within the copy', (order) => `${HEAD}\n\n${DATELINE}${FIRST}\n\n${order}\n\n${LAST}`],
  ['at the end', (order) => `${HEAD}\n\n${DATELINE}${FIRST}\n\n${LAST}\n\n${order}`],
];

const timed = [
  'Editors: do not publish before 0001 GMT on October 14.',
  'This is an embargoed story. Not for publication, broadcast or online use before 0001 GMT, Thursday 14 October 2027.',
  'Not to be used before 0001 GMT on October 14.',
  'Editors are reminded that this story may not be used before 0001 GMT on October 14.',
  'This story may not be used before 0001 GMT on October 14.',
  'This story is for use from 0001 GMT on October 14.',
  'No publication before 0001 GMT October 14',
  'Hold until 0001 GMT Oct 14',
  'Not before 0001 GMT Oct 14',
  'Use after 0001 GMT Oct 14',
  'STRICT EMBARGO: 0001hrs GMT Oct. 14',
  'Wire embargo: 0001 GMT Oct 14',
  'EMBARGO - not for use until 0001 GMT, October 14',
  'Not for wire transmission until 0001 GMT Oct 14',
  'Please respect the embargo of 0001 GMT Oct 14.',
  'EMBARGOED UNTIL 00:01 THURSDAY 14 OCTOBER 2027 GMT',
  'Embargo: Not for release until 8:01 p.m. U.S. Eastern Time, October 13, 2027',
  '**EMBARGOED UNTIL 0001 GMT OCT 14**',
  'The story must not be published before 0001 GMT on October 14.',
  'To be released at 0001 GMT on October 14.',
  'For release Thursday, October 14, 0001 GMT',
  'Release time: 0001 GMT, Oct. 14',
  'RELEASE AT 0001 GMT OCT 14',
  'Under embargo till Thursday Oct 14 0001 GMT',
  'Embargoed for release at 0001 GMT on October 14.',
  'The text of the census is under embargo until 0001 GMT, Oct. 14; please respect.',
  '(EMBARGOED UNTIL 0001 GMT OCT 14)',
  'Eds: Note that this story is embargoed until Thursday at 0001 GMT.',
];

const open = [
  '(ATTN: Not to be used before 9 a.m. Thursday)',
  'Eds: Hold this story pending legal review.',
  'ADVANCE FOR THURSDAY, OCT. 14',
  'AM Adv Thursday Oct 14, not for use online before 5 a.m.',
  'DRAFT - NOT FOR PUBLICATION',
  'For background only, not for publication',
  'Do not publish yet.',
  'Desks: Do not publish before official announcement, expected 1400 GMT.',
  'TEST - PLEASE IGNORE',
  'Embargo: Thursday, Oct. 14, 10:00 a.m. London time',
  'Embargoed till delivery.',
  'Check against delivery - embargoed until delivery.',
  'This article is embargoed until publication in the Marlow Medical Journal.',
  'Not to be published before delivery.',
  'Do not use before the minister speaks.',
  'Please hold until the minister has spoken.',
  'Please respect the embargo.',
  'Release upon delivery.',
  'Desks: Hold this story.',
  'This story is embargoed.',
  'This is embargoed until the verdict.',
  'EMBARGOED.',
];

const held = (source: string) => {
  const { article, diagnostics } = read(source, { id: 'copy' });
  if (!article) throw new Error('no article was read');
  return {
    shown: shown(article),
    until: article.embargoedUntil?.value,
    status: article.status,
    isNote: article.notes.some(({ reason }) => reason === 'embargo'),
    isOpen: diagnostics.some(({ code }) => code === 'embargo-open'),
  };
};

describe.each(places)('an order to hold the copy %s', (_, set) => {
  it.each(timed)('holds it until its moment and is not shown: %s', (order) => {
    expect(held(set(order))).toEqual({
      shown: [HEAD, FIRST, LAST],
      until: expect.stringMatching(/^2027-10-(?:14T00:01:00Z|13T20:01:00-04:00)$/),
      status: 'usable',
      isNote: true,
      isOpen: false,
    });
  });

  it.each(open)('withholds it where no moment is told, and is not shown: %s', (order) => {
    expect(held(set(order))).toEqual({
      shown: [HEAD, FIRST, LAST],
      until: undefined,
      status: 'withheld',
      isNote: true,
      isOpen: true,
    });
  });
});

it('reads the embargo in a bracket that ends the headline', () => {
  const { shown, until } = held(`${HEAD} (EMBARGOED UNTIL 0001 GMT OCT 14)\n\n${DATELINE}${FIRST}\n\n${LAST}`);
  expect([shown, until]).toEqual([[HEAD, FIRST, LAST], '2027-10-14T00:01:00Z']);
});

it('waits for the last of several moments', () => {
  const order = 'Not for use before 0001 GMT Oct 14, 2027. Not for use before 0600 GMT Oct 15, 2027.';
  expect(held(`${HEAD}\n\n${order}\n\n${DATELINE}${FIRST}`).until).toBe('2027-10-15T06:00:00Z');
});

it.each([
  'The arms embargo until 2030 was extended.',
  'The book may not be used before court.',
  'The report may not be published before June 4, Holm said.',
  'Officials said the shop would not open before 9 a.m. Thursday.',
  'Embargo lifted',
  'Not for publication, he added with a wink, but he then agreed to be quoted.',
  'Hold until Thursday, the judge told them.',
  'For use from Monday, the bridge was painted.',
  'The ruling is under embargo until Thursday, Holm said.',
  'No release before Thursday, the court said.',
  'Advance for Thursday was slow.',
  'Release at noon was expected.',
  'Embargoed until 2030, the oil was sold.',
  'The bond (embargo: 2 days) fell.',
  'No use before May.',
  'Not before 2030, the court said.',
  'Embargo: 40 ships wait.',
  'Embargo ends on Nov 6, the ministry said.',
  'Do not use before 2030, the label says.',
  'Release at 9 a.m. Friday was planned.',
  'Not for release until 2030, the film has no end yet.',
  'Hold until the light turns green.',
  'Please respect the embargo, the minister told traders.',
  'The report is under embargo until Friday, when the minister presents it.',
  'The findings of the panel remain embargoed until next week, after which they go to court.',
])('leaves news its words: %s', (line) => {
  for (const [, set] of places.slice(2)) {
    const { shown, status } = held(set(line));
    expect([status, shown.join(' ')]).toEqual(['usable', expect.stringContaining(line)]);
  }
});

it.each([
  'Embargo until 2030 likely, says minister',
  'Embargo at noon Friday looms over Velm',
  'Embargo for 40 ships',
  'Embargo to 2030 backed by Velm',
  'Hold until Friday, Velm tells pilots',
])('leaves a headline its words: %s', (line) => {
  const { shown, status } = held(`${line}\n\n${DATELINE}${FIRST}`);
  expect([status, shown]).toEqual(['usable', [line, FIRST]]);
});

it('ends where copy follows right behind the moment', () => {
  const order = 'Under embargo till Thursday 0001 GMT';
  expect(holdOrderEnd(`${order} Half of them slept.`)).toBe(order.length);
});

it('lets one line of notes to editors go alone where copy follows', () => {
  const { shown } = held(`${HEAD}\n\n${DATELINE}${FIRST}\n\nNotes to editors: Photos available.\n\n${LAST}`);
  expect(shown).toEqual([HEAD, FIRST, LAST]);
});

it.each(places)('holds what waits for no moment but for what comes to pass, %s', (_, set) => {
  const order = 'Do not release until the minister has spoken.';
  const { shown, status } = held(set(order));
  expect([status, shown.join(' ').includes(order)]).toEqual(['withheld', false]);
});
