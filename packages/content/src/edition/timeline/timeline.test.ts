import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { createArchive } from '../in-memory.ts';

it('says what a line says, without the signs of a wire around it', async () => {
  const text = '^Scores=\n^By The Associated Press=\n^Saturday, May 14, 2016=\nKarsund 31, Eastmere 12\n';
  const edition = await compile([{ id: 'scores', name: 'scores.txt', source: text }]);
  const { items } = await createArchive(edition).timeline({ now: new Date('2016-06-01'), limit: 10 });
  expect(items.map(({ text }) => text).join()).not.toMatch(/[\^=]/);
  expect(items).not.toHaveLength(0);
});

it('tells the days of a month before what is said of the month, and both before what is said of the year', async () => {
  const told = [
    'The wall of Karsund was built in 2024.',
    'Its gates were hung in May 2024.',
    'The first ship came through on May 20, 2024.',
    'The second came on June 3, 2024.',
  ];
  const source = `Wall stands\n\nKARSUND, Oct. 12, 2027 (Yonhap) -- ${told.join(' ')}\n`;
  const archive = createArchive(await compile([{ id: 'wall', name: 'wall.txt', source }]));
  const all = { now: new Date('2027-11-01'), from: '2024', to: '2024', limit: 9 };
  const dates = async (asked: object) => (await archive.timeline({ ...all, ...asked })).items.map(({ date }) => date);
  expect(await dates({})).toEqual(['2024-05-20', '2024-05', '2024-06-03', '2024']);
  expect(await dates({ from: '2024-05-19', to: '2024-05-21' })).toEqual(['2024-05-20', '2024-05', '2024']);
  const after = { date: '2024-05', published: '2027-10-12', id: 'wall', start: 0 };
  expect((await dates({ after })).slice(-2)).toEqual(['2024-06-03', '2024']);
  expect(await dates({ sort: 'latest' })).toEqual(['2024-06-03', '2024-05-20', '2024-05', '2024']);
});

it('tells of a sentence once for a day that it names twice', async () => {
  const source =
    'Ferry sails\n\nMARLOW, Nov. 26, 2026 (AP) -- It sailed on Thursday, which was Thanksgiving, at 9 a.m. on Nov. 26.\n';
  const archive = createArchive(await compile([{ id: 'ferry', name: 'ferry.txt', source }]));
  const { items } = await archive.timeline({ now: new Date('2026-11-27'), limit: 9 });
  expect(items.map(({ date }) => date)).toEqual(['2026-11-26']);
});
