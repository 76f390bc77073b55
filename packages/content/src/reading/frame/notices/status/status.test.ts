import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const statusOf = (headline: string, next = 'The wall held overnight.') =>
  articleOf(`${headline}\n\n${next}\n\nNobody was hurt.`).status;

it.each(['KILL KILL KILL', 'MANDATORY KILL', 'STORY WITHDRAWN', 'WITHDRAWAL-Wall holds', 'KILL: Wall holds'])(
  '%s cancels',
  (headline) => {
    expect(statusOf(headline)).toBe('canceled');
  },
);

it('withholds what an agency plans, whatever day its title in capitals ends on', () => {
  expect(statusOf('AFP NEWS AGENDA FOR NOVEMBER 28', 'Paris, Nov 27, 2026 (AFP) - The agenda for Saturday:')).toBe(
    'withheld',
  );
});

it('a kill in the first lines cancels', () => {
  expect(statusOf('BC-VL--Wall, KILL', 'Eds: Please kill the story BC-VL--Wall, V9991. A kill is mandatory.')).toBe(
    'canceled',
  );
});

it.each([
  'HOLD HOLD HOLD',
  'ADVISORY',
  'Coverage Advisory',
  'AP News Digest',
  'WORLD NEWS SCHEDULE',
  'BC-Graphics Advisory',
  'dpa Graphics Advisory',
  'News schedule for Oct. 12',
  'Planner for Tuesday, Oct 12',
  'BUDGET: Stories for Sunday',
  'The Canadian Press national news budget for Friday',
  'Budget for Friday, Oct. 13',
  'CP-Budget-Friday',
  'AFP Asia-Pacific news agenda for Oct 12',
  'BC-AP News Budget',
  'CP Budget',
  'The Canadian Press national budget',
  'Xinhua Middle East news advisory -- Oct. 12',
  'Xinhua international news advisory -- Oct.12',
  'AAP NATIONAL NEWS LIST FOR MONDAY',
  'PA NEWSPLAN',
  'dpa German events calendar',
  'TEST TEST TEST',
  'THIS IS A TEST',
])('%s withholds', (headline) => {
  expect(statusOf(headline)).toBe('withheld');
});

it.each(['Xinhua news advisory -- Oct. 12', 'AAP NATIONAL NEWS LIST', 'PA NEWSPLAN', 'dpa German events calendar'])(
  '%s is an advisory, and holds no story',
  (headline) => {
    const copy = `${headline}\n\nKARSUND, Oct. 12 -- What we follow today:\n\n-- The wall at Karsund.\n\n-- The vote in Velm.\n`;
    expect(articleOf(copy)).toMatchObject({ status: 'withheld', notice: { act: 'advisory' } });
  },
);

it.each([
  'Storms kill three in Eldwick',
  'KILLER WHALE SEEN OFF MARLOW',
  'Holding pattern for the wall',
  'Storm advisory lifted',
  'Budget: what it means for you',
  'Budget for Friday, Oct. 13: what we know',
  'Karsund budget for Friday fete runs dry',
  'Reuters budget for next year is cut',
  'AP-style budget cuts hit town',
  'Karsund-Budget-Friday',
  'CP budget deal near, union says',
  'CP-Budget-cuts',
  'Summit news agenda set by Karsund',
  'AFP workers back climate agenda',
  'Xinhua news list tops poll of students',
  'AAP plan to cut jobs',
  'Middle East news advisory panel meets',
  'Xinhua Middle East news summary at 2200 GMT, Oct. 12',
  'TEST OF STRENGTH FOR NORDAVIA',
])('%s is news', (headline) => {
  expect(statusOf(headline)).toBe('usable');
});

it.each([
  ['KILL THIS STORY: Wall holds', 'canceled'],
  ['KILL ITEM - Wall holds', 'canceled'],
  ['Please delete the story', 'canceled'],
  ['Please remove the story.', 'canceled'],
  ['Retraction of the story “Wall holds at Eastmere”', 'canceled'],
  ['Mandatory kill notice: please kill “Wall holds at Eastmere”', 'canceled'],
  ['Please suspend use of this story', 'withheld'],
  ['Notice to editors', 'withheld'],
  ['Advisory: schedule changes', 'withheld'],
  ['Yonhap news schedule draws complaints', 'usable'],
  ['Yonhap news schedule this week', 'withheld'],
  ['CHECK NAME', 'withheld'],
  ['Not for release: call desk', 'withheld'],
  ['Not for release - internal', 'withheld'],
  ['Not for use: draft', 'withheld'],
  ['Not for broadcast: contact newsroom', 'withheld'],
])('withholds or takes back what stands alone: %s', (line, status) => {
  expect(articleOf(line).status).toBe(status);
});

it.each([
  'PHOTO KILL',
  'Picture elimination',
  'Photo elimination KARS101',
  'PHOTO KILL NOTICE',
  'PHOTO KILL FLOOD WALL',
  'Photo kill of wall picture',
])('withholds what stands below %s', (line) => {
  expect(articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) - The wall held.`).status).toBe('withheld');
});

it.each([
  ['ADVISORY - PLEASE KILL WALL KARSUND', 'canceled'],
  ['ADVISORY - Please kill Wall Karsund', 'canceled'],
  ['ADVISORY - Please kill your engines at the quay', 'withheld'],
  ['Please kill Bill Brenn, prince asks', 'usable'],
])('an advisory that asks to kill a slug takes it back: %s', (headline, status) => {
  expect(articleOf(headline).status).toBe(status);
});

it('withholds what is sent before its day, where no line says which moment that is', () => {
  const { status, statusFrom, notice } = articleOf(
    'BC-US--Lighthouse, Adv09,640\nLighthouse goes dark\nBy ANNA HOLM=\nAssociated Press=\nELDWICK (AP) _ The lamp is out.\n',
  );
  expect([status, statusFrom?.rule, notice]).toEqual(['withheld', 'embargo/advance', undefined]);
});

it.each(['AFP World News Agenda for Thursday', 'AP KILL'])('lets no reader see %s', (line) => {
  expect(articleOf(`${line}\n\nELDWICK: Talks begin\n\nMARLOW: Terminal opens\n`).status).not.toBe('usable');
});

it.each([
  '=KILL= Minister resigns =KILL=\n\nThe minister has not resigned.',
  'Minister resigns\n\nATTENTION - CANCELS story. The minister has not resigned. ///',
  'Minister resigns\n\nATTENTION EDITORS: The minister has not resigned. Please do not use.',
])('cancels what is taken back: %s', (copy) => {
  expect(articleOf(`${copy}\n\nafp\n`).status).toBe('canceled');
});

it.each([
  '(ADVISORY) Yonhap to move story on the wall at 5 p.m.',
  'Kyodo news advisory\n\nELDWICK, April 13 Kyodo - EDITORS:\n\nWe will carry a news focus on the wall at around 3 p.m. today.',
  'Eds: Story coming.',
])('withholds a file that only tells editors what comes: %j', (source) => {
  expect(articleOf(source).status).toBe('withheld');
});

it.each(['Advisory board meets\n\nThe town slept.', 'News advisory panel meets\n\nThe town slept.'])(
  'leaves news of advisers: %j',
  (source) => {
    expect(articleOf(source).status).toBe('usable');
  },
);

it.each([
  'Eds: This story is under a journal embargo and may be used only from 2300 GMT Tuesday.',
  'Eds: Note embargo; for use in Sunday papers.',
  'Eds: Not to be carried before the polls close.',
  'Editors: This item should not be carried before midnight.',
  'Eds: Hold.',
  'Eds: Story is being held. Will move when cleared by lawyers.',
])('%s withholds, above the copy and below it', (note) => {
  expect(statusOf('Wall holds', note)).toBe('withheld');
  expect(articleOf(`Wall holds\n\nThe wall held overnight.\n\n${note}\n`).status).toBe('withheld');
});

it.each([
  'Eds: ADDS that oil is under an arms embargo.',
  'Eds: UPDATES with quotes; a hold on grain may be lifted.',
  'Eds: Holds at 500 words.',
])('%s withholds nothing', (note) => {
  expect(statusOf('Wall holds', note)).toBe('usable');
});

it.each([
  [
    '(ATTN: Editors)',
    'Yonhap News Agency will check its servers from 1 a.m. on Sunday. The service may stop.',
    'withheld',
  ],
  ['(ATTN: ADDS photo)', 'The wall held through the night, the harbor office said. Nobody was hurt.', 'usable'],
  ['Harbour News', 'The wall held through the night, the harbor office said. Nobody was hurt.', 'usable'],
  ['(ATTN: Editors)\n\nWall holds', 'KARSUND, May 5 (Yonhap) -- The wall held through the night.', 'usable'],
])('of copy under %s, tells who may use %s', (above, line, status) => {
  expect(articleOf(`${above}\n\n${line}`).status).toBe(status);
});
