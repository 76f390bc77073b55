import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const below =
  'ELDWICK, March 3 (Reuters) - It was told on Wednesday in Eldwick.\n\nThe ministry in Velm gave no date.\n\n"We want to know more," said Ada Brandt, a baker.';

it.each([
  'Hold until Monday: rail union tells members to wait for vote',
  'Embargo until 2030: ministers agree ban on ivory',
  'Embargo ends Friday',
  'EMBARGO: How Velm lost its oil',
  'Embargo lifted after 40 years',
  'All embargoed oil sold, port says',
  'Attention turns to embargoed goods',
  'Editors walk out over embargoed story',
  'Notes show embargoed arms reached Velm',
  'Embargoed until Friday, says Holm',
  'Arms embargo: Sunday at noon',
  'Release: Holm walks free at 6 a.m. after ruling',
  'Clients sue bank over embargoed goods',
  'Hold for release of hostages, mediators say',
  'Not for use: 2 million masks found faulty',
  'Retraction: journal pulls sleep study over faked data',
  'KILL: the story of a hunter opens festival',
  'RETRACTED: a bad year for science',
  'WITHDRAWN: how Velm left the pact',
  'Kill or be killed: life on the front in Velm',
  'Advisory: stay off the ice, police tell skaters',
  'Photo kills career of minister in Velm',
  'Video: kill of wolf angers farmers of Velm',
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

it.each([
  'Customers are advised to stop using the item at once.',
  'The firm recalled 4,000 kites on Monday. Customers are asked not to use the items and to return them.',
  'Customers are asked to disregard the alert that woke them on Sunday.',
  'Clients are advised to cancel the reports and wait.',
  'Subscribers are asked to disregard the alerts, which went out by mistake.',
  'Please do not use items made in 2023, a sign at the counter reads.',
  'This article has been retracted at the request of those who wrote it, a note on its site reads.',
  'Please disregard the alert, a second message read.',
  'Not for use by children, its label says.',
  'Not for use in microwaves.',
  'Not for use in children’s products, its maker warns.',
  'Not for use by pregnant women or infants.',
  'Please hold the story until Friday, the army asked papers.',
  'Please disregard the mandatory kill rule, the hunters wrote.',
  'Editors must not use the story to settle scores.',
  'Editors must not publish the story before Monday by court order.',
  'Editors must not publish until midnight on Friday by court order.',
  'Kill Your Darlings drew 400 readers to Velm.',
  'Kill Stop-Start, drivers of Velm urge',
  'Kill NATO Expansion, Senator Urges',
  'Kill Pay-Per-Mile by summer, drivers urge',
  'The union asks customers to cancel the item by phone.',
])('what customers are asked to do is news: %s', (asked) => {
  for (const text of [
    `Firm recalls kites\n\nELDWICK, March 3 (Reuters) - ${asked}\n\n${below}`,
    `${below}\n\n${asked}`,
  ]) {
    const { status, body } = articleOf(text);
    expect(status).toBe('usable');
    expect(body.map((block) => block.text).join('\n')).toContain(asked);
  }
});

it.each([
  'Please kill the story on the kites.',
  'Editors are asked to disregard this story.',
  'Please delete the article from your files.',
  'Clients are requested to kill the story on the kites.',
  'Please withdraw the item 0417.',
])('copy is taken back below its dateline by what only desks ask: %s', (asked) => {
  expect(articleOf(`Firm recalls kites\n\n${below}\n\n${asked}`).status).toBe('canceled');
});

it.each([
  'Notice to customers came late, watchdog finds',
  'Attention customers: recall widens to kites',
  'Advisory to customers to boil water lifted in Karsund',
  'Note to customers: bank letter was wrong',
  'Attention clients of Velm bank: your money is safe',
  'Customers, please note: bank shuts at noon',
  'Technical advisory group backs dam',
  'Schedule advisory: ferries run late in Karsund',
  'Media advisory council quits',
  'Service message irks riders',
  'Diary: a week in Velm',
  'All editors resign over embargoed story',
  'WITHDRAWAL: Last troops leave Velm',
  'Not for publication: how a court order silenced a town',
  'Photo kill: hunter sorry for picture with otter',
  'Video kill: star regrets clip',
  'Video kill switch patented in Velm',
  'Picture elimination round thins field',
  'Not for use: contact lenses recalled in Velm',
  'Not for release: call for talks fails',
  'Not for release: internal memo haunts Velm',
])('a headline to customers, or of advisers, is news where a story stands below: %s', (title) => {
  const { status, headline, notes } = articleOf(`${title}\n\n${below}`);
  expect([status, headline?.text, notes]).toEqual(['usable', title, []]);
});

it.each([
  'ATTENTION CLIENTS: the map moves at noon',
  'Note to clients: the story moves at noon',
  'NOTE TO ALL CUSTOMERS: late',
])('what agencies tell their clients is no headline: %s', (note) => {
  const { headline, edNote } = articleOf(`${note}\n\nWall holds\n\n${below}`);
  expect([headline?.text, edNote?.text]).toEqual(['Wall holds', note]);
});

it('takes back an alert in copy with no dateline, and leaves in dated copy what a message asks', () => {
  expect(articleOf('Please disregard the previous alert.').status).toBe('canceled');
  expect(articleOf('Wall holds\n\nELDWICK (AP) — Phones rang.\n\nPlease disregard the alert.').status).toBe('usable');
});

it.each([
  'ADVISORY: This story will be updated at noon',
  'ADVISORY: Photos of this are available.',
  'Photo kill: boats at Velm',
])('an advisory above a story is for editors, and the story stands: %s', (line) => {
  const { status, headline, notes, notice } = articleOf(`${line}\n\nWall holds\n\n${below}`);
  expect([status, headline?.text, notice]).toEqual(['usable', 'Wall holds', undefined]);
  expect(notes).toMatchObject([{ text: line, audience: 'editors' }]);
});

it.each(['ADVISORY: Please do not use this story', 'ADVISORY: The story below is withdrawn'])(
  'one that takes the story back does: %s',
  (line) => expect(articleOf(`${line}\n\nWall holds\n\n${below}`).status).toBe('canceled'),
);

it.each([
  ['Notice to subscribers\n\nYonhap will move its review of the year from Dec. 10.', 'advisory'],
  ['BC-NV--Wall-RELEASE\n\nEDITORS:\n\nThe hold on BC-NV--Wall has been lifted.', 'release'],
])('tells what a notice does: %s', (copy, act) => expect(articleOf(copy).notice?.act).toBe(act));
