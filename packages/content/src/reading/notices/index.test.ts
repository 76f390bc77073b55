import { expect, it } from 'vitest';
import { read } from '../read.ts';

it('means the slug without the order that AP puts behind it', () => {
  const copy =
    'BC-US--Wall Closure-KILL, 90\n\nEDITORS: Kill the story Wall Closure, BC-US--Wall Closure, 1st Ld-Writethru, which moved Thursday from Eldwick. The wall is not closed.\n\nA kill is mandatory.\n';
  const { article } = read(copy, { id: 'kill' });
  const { notice } = article ?? {};
  expect(notice).toMatchObject({ act: 'kill', slug: { text: 'BC-US--Wall Closure' } });
  expect(copy.slice(...(notice?.slug?.span ?? [0, 0]))).toBe('BC-US--Wall Closure');
});

it('means the item that dpa names by its number, and not its own', () => {
  const copy =
    'bdt0417 4 pl 88 dpa 0502\n\nNordavia/harbor/\n\nPlease do not use item 0231 "Wall in Eastmere holds through night". A corrected version follows.\n\ndpa tm bl\n';
  expect(read(copy, { id: 'kill' }).article).toMatchObject({
    status: 'canceled',
    notice: { act: 'kill', number: { text: '0231' }, headline: { text: 'Wall in Eastmere holds through night' } },
  });
});

it.each([
  ['KILL: Wall opens (Eldwick-Wall)', 'Wall opens (Eldwick-Wall)'],
  ['(KILL: Wall opens in Eldwick)', 'Wall opens in Eldwick'],
])('means a headline with the bracket that it opens, and not one around the notice: %s', (copy, headline) => {
  expect(read(copy, { id: 'kill' }).article?.notice?.headline?.text).toBe(headline);
});

it('takes a term of use for no kill', () => {
  const copy =
    'Wall holds\n\nPlease do not use this story before Friday.\n\nELDWICK, March 3 (AP) _ The wall held.\n\nNobody was hurt.\n';
  expect(read(copy, { id: 'term' }).article?.status).not.toBe('canceled');
});

it.each([
  [
    'kill',
    'Wall Closure story killed\n\nELDWICK (AP) - The Associated Press has withdrawn its story about a wall. The story, BC-US--Wall Closure, moved Thursday.\n',
  ],
  ['kill', 'Eds: The previous story on the wall, BC-US--Wall Closure, has been withdrawn.\n'],
  [
    'kill',
    'BC-US--Wall Closure-KILL\n\nThe story slugged Wall Closure has been killed by the AP. Its source could not be confirmed.\n',
  ],
  ['kill', 'EDITORS: BC-US--Wall Closure has been eliminated. It was sent twice.\n'],
  [
    'hold',
    'BULLETIN\nADVISORY\nEditors: Please withhold publication of BC-US--Wall Closure. We are checking who said so.\n',
  ],
])('means the slug that a notice has, whatever stands before it (%s): %s', (act, copy) => {
  expect(read(copy, { id: 'z' }).article?.notice).toMatchObject({ act, slug: { text: 'BC-US--Wall Closure' } });
});

it('means the headline behind a bracket that takes it back, and not what a line below orders', () => {
  const copy = '[CANCELLED] Wall in Eastmere holds\n\nATTENTION: STORY CANCELLED. Please do not use.\n';
  expect(read(copy, { id: 'z' }).article?.notice).toMatchObject({
    act: 'kill',
    headline: { text: 'Wall in Eastmere holds' },
  });
});

it.each([
  [
    'kill',
    'Retraction: Wall Closure story\n\nELDWICK (AP) — The AP has retracted its story on a wall.\n',
    'slug',
    'Wall Closure',
  ],
  [
    'kill',
    'STORY REMOVED: US--Wall Closure\n\nThe Associated Press has withdrawn its story on a wall.\n',
    'slug',
    'US--Wall Closure',
  ],
  [
    'hold',
    'ADVISORY: "Wall in Eastmere holds" is embargoed until 1800 GMT and was sent early.\n',
    'headline',
    'Wall in Eastmere holds',
  ],
] as const)('does what a notice says to what it heads itself with (%s): %s', (act, copy, what, text) => {
  expect(read(copy, { id: 'z' }).article?.notice).toMatchObject({ act, [what]: { text } });
});
