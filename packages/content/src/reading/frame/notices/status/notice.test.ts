import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const LEDE = 'ELDWICK, March 3 (AP) _ The wall above the town held overnight, the council of Marlow said on Monday.';
const LAST = 'Nobody was hurt, and the road below the wall is to open again before the end of the week, it said.';

const NOTICES = [
  ['KILL KILL KILL', 'canceled'],
  ['MANDATORY KILL', 'canceled'],
  ['STORY KILLED', 'canceled'],
  ['STORY WITHDRAWN', 'canceled'],
  ['WITHDRAWAL', 'canceled'],
  ['HOLD HOLD HOLD', 'withheld'],
] as const;

const PLACES: readonly (readonly [string, (notice: string) => string])[] = [
  ['above the headline', (n) => `${n}\n\nWall holds\n\n${LEDE}\n\n${LAST}`],
  ['in the headline', (n) => `${n}: Wall holds\n\n${LEDE}\n\n${LAST}`],
  ['on a line of its own', (n) => `Wall holds\n\n${n}\n\n${LEDE}\n\n${LAST}`],
  ['right under the headline', (n) => `Wall holds\n${n}\n${LEDE}\n\n${LAST}`],
  ['between asterisks', (n) => `Wall holds\n\n*** ${n} ***\n\n${LEDE}\n\n${LAST}`],
  ['in an editors’ note', (n) => `Wall holds\n\nEds: ${n}\n\n${LEDE}\n\n${LAST}`],
  ['in a change note', (n) => `Wall holds\n\n(ATTN: ${n})\n\n${LEDE}\n\n${LAST}`],
  ['in the tail', (n) => `Wall holds\n\n${LEDE}\n\n${LAST}\n\n${n}`],
  ['among the tail notes', (n) => `Wall holds\n\n${LEDE}\n\n${LAST}\n\nEds: ${n}\n\n(END)`],
  ['below what is not for publication', (n) => `Wall holds\n\n${LEDE}\n\n${LAST}\n\nNotes to editors\n\n${n}`],
];

describe.each(PLACES)('a notice %s', (_, copy) => {
  it.each(NOTICES)('%s makes the copy %s', (line, status) => {
    expect(articleOf(copy(line)).status).toBe(status);
  });
});

it.each(NOTICES)('%s is a note for editors, and neither byline nor body', (line) => {
  const source = `Wall holds\n\n${line}\n\n${LEDE}\n\n${LAST}`;
  const { headline, byline, notes, body } = articleOf(source);
  expect([headline?.text, byline]).toEqual(['Wall holds', null]);
  expect(notes.map(({ text, span, audience }) => [text, source.slice(...span), audience])).toEqual([
    [line, line, 'editors'],
  ]);
  expect(body.map(({ text }) => text).join(' ')).not.toContain(line);
});

it.each([
  'Eds: MANDATORY KILL of BC-VL--Wall, V9991.',
  '(ATTN: the wall fell; a kill is mandatory)',
  'Please kill the story BC-VL--Wall, V9991.',
  'Please kill the story slugged BC-VL--Wall. Make certain the story is not used.',
  'Please spike the story headlined Wall holds.',
  'Please take down the story Wall holds.',
  'Please delete the story from your archives.',
  'Do not use the story headlined “Wall holds”.',
  'Eds: This story should no longer be used.',
  'A kill is mandatory.',
  'EDITORS: This story has been withdrawn.',
  'KILL KILL KILL dpa0123 Wall holds',
  'URGENT - MANDATORY KILL - BC-Wall',
  'Eds: story WALL-HOLDS is killed.',
  '(This story was withdrawn.)',
])('cancels above the copy and below it: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${line}\n\n${LEDE}\n\n${LAST}`).status).toBe('canceled');
  expect(articleOf(`Wall holds\n\n${LEDE}\n\n${LAST}\n\n${line}`).status).toBe('canceled');
});

it.each([
  'Kill rate falls on Marlow roads',
  'KILL-SWITCH LAW PASSES IN MARLOW',
  'KILLING OF GULLS BANNED',
  'Withdrawal of troops begins',
  'WITHDRAWAL OF TROOPS BEGINS',
  'Story withdrawn by magazine amid row',
  'HOLD THE LINE, MAYOR SAYS',
  'Holdings rise at Marlow fund',
  'Advisory lifted on Marlow beaches',
  'ADVISORY LIFTED ON MARLOW BEACHES',
  'Mayor asks: kill or hold?',
  'STORY WITHDRAWN, EDITOR QUITS AT MARLOW GAZETTE',
  'Advisory: Heat to grip Marlow',
])('leaves news alone: %s', (headline) => {
  expect(articleOf(`${headline}\n\n${LEDE}\n\n${LAST}`).status).toBe('usable');
});

it.each([
  'This item should not be used near water.',
  'Do not use the pool after dark, the council said.',
  'Please remove the last item in paragraph 3.',
  'This article was retracted by the journal on Tuesday, it said.',
  'This story has been withdrawn by the magazine, which found it false.',
  'This report was withdrawn on Tuesday, the ministry said.',
])('leaves alone what readers are asked: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${LEDE}\n\n${line}\n\n${LAST}`).status).toBe('usable');
});

it.each([
  'The page then read “STORY WITHDRAWN” for two days, and its editor gave no reason for that, Anna Holm said.',
  '“STORY WITHDRAWN”',
  'She told the council: “Please kill the story, he said to me, a kill is mandatory.”',
])('leaves words quoted in the copy alone: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${LEDE}\n\n${line}\n\n${LAST}`).status).toBe('usable');
});

it('leaves a heading of one word within the copy alone', () => {
  expect(articleOf(`Life after pills\n\n${LEDE}\n\nWITHDRAWAL\n\n${LAST}`).status).toBe('usable');
});

it.each([
  ['Wall holds (KILL)', 'canceled'],
  ['Wall holds - STORY WITHDRAWN', 'canceled'],
  ['Wall holds (HOLD HOLD)', 'withheld'],
])('reads the notice that closes a headline: %s', (headline, status) => {
  expect(articleOf(`${headline}\n\n${LEDE}\n\n${LAST}`).status).toBe(status);
});

it.each(['(Hold.)', '(On hold)', '[HOLD]'])('%s above the headline withholds, and is no headline', (line) => {
  const { status, headline } = articleOf(`${line}\n\nWall holds\n\n${LEDE}\n\n${LAST}`);
  expect([status, headline?.text]).toEqual(['withheld', 'Wall holds']);
});

it.each(['ADVISORY', 'Coverage Advisory', 'AP News Digest', 'Eds: ADVISORY'])(
  '%s under the headline withholds, and is no byline',
  (line) => {
    const { status, byline } = articleOf(`Wall holds\n\n${line}\n\n${LEDE}\n\n${LAST}`);
    expect([status, byline]).toEqual(['withheld', null]);
  },
);
