import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const below =
  'ELDWICK, March 3 (Reuters) - It was told on Wednesday in Eldwick.\n\nThe ministry in Velm gave no date.\n\n"We want to know more," said Ada Brandt, a baker.';

it.each([
  'Hold until Monday: rail union tells members to wait for vote',
  'Embargo until 2030: ministers agree ban on ivory',
  'Embargo ends Friday',
  'Embargo lifted after 40 years',
  'All embargoed oil sold, port says',
  'Attention turns to embargoed goods',
  'Editors walk out over embargoed story',
  'Notes show embargoed arms reached Velm',
  'Clients sue bank over embargoed goods',
  'Hold for release of hostages, mediators say',
  'Not for use: 2 million masks found faulty',
  'Retraction: journal pulls sleep study over faked data',
  'KILL: the story of a hunter opens festival',
  'Kill or be killed: life on the front in Velm',
  'Killed: three in crash',
  'Story withdrawn by newspaper after complaint',
  'Hold the front page: editors tell of a long night',
])('a headline that has the words of a notice is news where a story stands below: %s', (title) => {
  const { status, headline, embargoedUntil } = articleOf(`${title}\n\n${below}`);
  expect([status, headline?.text, embargoedUntil]).toEqual(['usable', title, undefined]);
});

it.each([
  ['Embargo ends Friday\n\nWall holds', 'withheld'],
  ['Embargo until Friday: Wall holds', 'withheld'],
  ['Embargo until Monday: please do not use', 'withheld'],
  ['HOLD UNTIL MONDAY: Wall holds', 'withheld'],
  ['Hold for release Monday\n\nWall holds', 'withheld'],
  ['ATTENTION: embargoed\n\nWall holds', 'withheld'],
  ['KILL: Wall holds', 'canceled'],
  ['RETRACTION: Wall holds', 'canceled'],
])('the same words of a desk hold or take back: %s', (title, status) => {
  expect(articleOf(`${title}\n\n${below}`).status).toBe(status);
});
