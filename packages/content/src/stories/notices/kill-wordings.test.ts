import { describe, expect, it } from 'vitest';
import { copy, first, story, told } from '../../testing/told.ts';

const TITLE = 'Nordavia opens Karsund strait';
const other = copy(
  'b-other',
  'Quay of Velm to be rebuilt\n\nVELM, Oct. 12 (Yonhap) -- Masons mend the wall in spring.\n',
);
const slugged = copy(
  'a-first',
  `BC-NV--Karsund Strait,0120\n${TITLE}\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- Nordavia opened the strait to ferries on Tuesday.\n`,
);
const short = copy(
  'a-first',
  `KARSUND-STRAIT\n${TITLE}\n\nKarsund, Oct 12 (PTI) Nordavia opened the strait to ferries.\n`,
);

const british = copy(
  'a-first',
  `STRAIT Karsund\nNORDAVIA OPENS KARSUND STRAIT\nBy Ada Brandt, PA\nNordavia opened the strait to ferries on Tuesday, its ministry said.\nend\n`,
);

const numbered = { ...british, source: `2 ${british.source}` };
const canadian = copy(
  'a-first',
  `Strait-Karsund\n${TITLE}\n\nKARSUND — Nordavia opened the strait to ferries.\n\nThis report by The Canadian Press was first published Oct. 12, 2027.\n`,
);
const german = copy(
  'a-first',
  `bdt0417 4 pl 120 dpa 0417\n\nNordavia/Traffic/\n${TITLE} =\n\nKarsund (dpa) - Nordavia opened the strait to ferries.\n`,
);

describe('an agency kills a story', () => {
  it.each([
    [short, `PTI KILL NOTE\n\nThe story slugged KARSUND-STRAIT (${TITLE}) issued at 14:20 hrs today stands killed.`],
    [short, 'PTI KILL NOTE\n\nStory slugged KARSUND-STRAIT stands cancelled. Inconvenience is regretted.'],
    [short, 'PTI: The story slugged KARSUND-STRAIT stands withdrawn.'],
    [short, 'ADVISORY: The story KARSUND-STRAIT has been spiked. Editors are asked to remove it from their systems.'],
    [short, 'Please kill KARSUND-STRAIT.'],
    [short, 'KILL: KARSUND-STRAIT'],
    [slugged, 'ADVISORY: The story BC-NV--Karsund Strait has been spiked.'],
    [slugged, 'Eds: The AP has withdrawn BC-NV--Karsund Strait, 1st Ld.'],
    [slugged, 'Eds: Kill BC-NV--Karsund Strait.'],
    [slugged, 'Please kill BC-NV--Karsund Strait.'],
    [
      slugged,
      'BC-NV--Karsund Strait-Withdrawn,0057\n\nEDITORS:\n\nThe Associated Press has withdrawn its story slugged BC-NV--Karsund Strait. Do not use it.',
    ],
    [british, '1 STRAIT Karsund KILL\n\nPlease kill 1 STRAIT Karsund, sent at 1412. No boat sailed.'],
    [
      british,
      'KILL: 1 STRAIT Karsund\n\nMANDATORY KILL: Please remove all versions of STRAIT Karsund from your systems.',
    ],
    [numbered, 'LEGAL ADVISORY: STRAIT Karsund\n\nEditors are asked not to use the story STRAIT Karsund, filed today.'],
    [canadian, 'Strait-Karsund, KILL\n\nEditors: Please kill Strait-Karsund, which moved on Tuesday.'],
    [german, `WITHDRAWAL - dpa 0417 - Strait opens\n\nATTENTION EDITORS: dpa withdraws this story.`],
    [
      british,
      'ADVISORY Legal\nEditors: The story STRAIT Karsund, sent at 1405 today, has been withdrawn and must not be used.',
    ],
  ])('that it names by its slug: %#', async (one, notice) => {
    const { groups, codes, texts } = await told(one, other, copy('z', `${notice}\n`));
    expect([groups, codes]).toEqual([['a-first canceled', 'b-other usable'], []]);
    expect(texts).not.toMatch(/KARSUND|Karsund/);
  });

  it('by its slug and the order behind it', async () => {
    const notice = `STRAIT Karsund KILL\nLEGAL: KILL NORDAVIA OPENS KARSUND STRAIT\nEditors must not use the story STRAIT Karsund by Ada Brandt.\n`;
    const { groups, codes, texts } = await told(british, other, copy('z', notice));
    expect(groups).toEqual(['a-first canceled', 'b-other usable']);
    expect([codes, /KARSUND|Karsund/.test(texts)]).toEqual([[], false]);
  });

  it.each([
    `ADVISORY: The story ${TITLE} has been spiked. Editors are asked to remove it from their systems.`,
    `(Yonhap) -- Please kill "${TITLE}".`,
    `ADVISORY-Story on strait withdrawn\n\nThe Oct 12 story headlined "${TITLE}" is withdrawn. There will be no replacement.`,
    `ADVISORY-${TITLE}\n\nThe story is withdrawn.`,
    `ATTENTION! Yonhap asks subscribers to annul the item "${TITLE}" released at 18:04`,
    `REFILE-ADVISORY-Yonhap is withdrawing its story on the strait, published on Oct. 12, and headlined '${TITLE}'. No replacement will be issued.`,
    `Note to subscribers: our report headed "${TITLE}" should not be published. If already published, remove it.`,
    `KILL: "${TITLE}", moved at 0900.`,
    `KILL NOTICE: ${TITLE}`,
    `(URGENT) KILL ${TITLE}`,
    `CANCELLED: ${TITLE}`,
    `CANCEL: ${TITLE}`,
    `SPIKE: ${TITLE}`,
    `CANCELLATION: ${TITLE}`,
    `(CANCELED) ${TITLE}`,
    `ELIMINATION: ${TITLE}`,
    `STORY REMOVAL: ${TITLE}`,
    `Removed: ${TITLE}`,
    `PLS KILL: ${TITLE}`,
    `EDITORS - PLEASE KILL ${TITLE}`,
    `+++ KILL +++\n\n${TITLE}\n\nPlease do not use.`,
    `ATTENTION: Kill notice\n\nKill the story "${TITLE}", sent at 0900 GMT.`,
    `EDITORS: DELETE story headlined "${TITLE}"`,
    `KILL THIS STORY: ${TITLE}`,
    `KILL STORY ${TITLE}`,
    `STORY CANCELLED: ${TITLE}`,
    `RETRACTED: ${TITLE}\n\nVELM, Oct 12 -- The story is retracted.`,
    `Withdrawal of the story "${TITLE}"`,
    `ATTENTION: ANNULATION\n\nVeuillez annuler "${TITLE}".`,
    `ANULACIÓN\n\nPor favor anulen la noticia "${TITLE}".`,
    `ANNULMENT: The news item "${TITLE}" is annulled.`,
    `Velm KILL\n\nVELM, Oct. 12 (Yonhap) - EDITORS: Kill "${TITLE}".`,
    `EDITORS: Kill "${TITLE}".`,
    `EDITORS: Please kill “${TITLE}.” It is wrong.`,
    `Eds.: kill "${TITLE}"`,
    `To all editors: kill "${TITLE}".`,
    `Dear editors,\n\nPlease kill the story "${TITLE}".`,
    `Editors please kill "${TITLE}".`,
    `EDITORS: Do not use the story "${TITLE}".`,
    `Please do not publish "${TITLE}".`,
    `Please pull the story "${TITLE}".`,
    `Please unpublish "${TITLE}".`,
    `Please void the story "${TITLE}".`,
    `Editors: The story "${TITLE}" is void.`,
    `Please stop using the story "${TITLE}".`,
    `Please refrain from using "${TITLE}".`,
    `Please treat the story "${TITLE}" as withdrawn.`,
    `Kindly ignore the story headlined "${TITLE}". It was released inadvertently.`,
    `Subscribers are requested to kill the story headlined "${TITLE}".`,
    `Clients are requested not to use the story "${TITLE}" issued earlier today.`,
    `CLIENTS PLEASE NOTE: The story "${TITLE}" has been withdrawn.`,
    `Eds: "${TITLE}" is being withdrawn.`,
    `Editors' note: The story "${TITLE}" has been retracted.`,
    `We have taken down our story "${TITLE}".`,
    `ATTENTION NEWS EDITORS\n\nWe have withdrawn the story headlined ${TITLE}.`,
    `Yonhap hereby withdraws the story "${TITLE}".`,
    `(ADVISORY) Story on strait withdrawn\n\nYonhap's story headlined "${TITLE}" was withdrawn.`,
    `NOTICE: Story withdrawn\n\nVELM, Oct. 12 (Yonhap) -- The article "${TITLE}" published on Oct. 12 was withdrawn.`,
    `The following story stands withdrawn:\n\n${TITLE}`,
    `Please kill the following story:\n\n${TITLE}`,
    `The ministry has not said so. We regret the error. Please kill "${TITLE}".`,
    `This replaces nothing. Kill "${TITLE}". A kill is mandatory.`,
  ])('in words of its own, wherever they stand: %s', async (notice) => {
    const { groups, codes, texts } = await told(first, other, copy('z', `${notice}\n`));
    expect([groups, codes]).toEqual([['a-first canceled', 'b-other usable'], []]);
    expect(texts).not.toContain('Karsund');
  });

  it.each([
    ['  ', 'The ministry has not said so.  Please  kill'],
    ['\u00a0', 'Please\u00a0kill'],
    [' ', 'Please\nkill the\nstory'],
  ])('whatever white space parts the words: %j', async (gap, order) => {
    const notice = copy('z', `${order}${gap}"${TITLE}".\n`);
    expect(await told(first, notice)).toMatchObject({ groups: ['a-first canceled'], texts: '[]' });
  });

  it.each(['EDS: KILLS story. Will not be resent.', 'Eds: KILLS. Story will not be resent.', '(EDS: WITHDRAWS story)'])(
    'in a note above its copy: %s',
    async (note) => {
      const notice = copy('z', story(TITLE).replace('\n\n', `\n\n${note}\n\n`));
      expect(await told(first, notice)).toMatchObject({ groups: ['a-first canceled'], texts: '[]' });
    },
  );

  it('and is told where what it names is not there', async () => {
    for (const notice of [
      'PTI KILL NOTE\n\nThe story slugged VELM-QUAY stands killed.',
      'Please pull the story "Velm quay falls".',
    ])
      expect(await told(first, copy('z', `${notice}\n`))).toMatchObject({
        groups: ['a-first usable'],
        codes: ['z.txt kill-without-target'],
      });
  });
});

it.each([
  `The mayor asked papers to pull the story headlined "${TITLE}", an aide said.`,
  `The story ${TITLE} has been spiked, its editor told the union.`,
  'The bill was killed by one vote. Please kill the bill, Holm had asked the house.',
  'Please withdraw the item, said another. Please do not use the item, the label says.',
  `The journal has retracted its article "${TITLE}", it said.`,
  `The article "${TITLE}" was retracted by the journal.`,
  `Editors are told to kill stories on the strait, three of them said.`,
  `Editors are asked to remove names from lists by a law that passed on Tuesday.`,
  `Do not use the item "${TITLE}" near fire, the label says.`,
  `We are withdrawing "${TITLE}" from sale, the museum wrote.`,
  `Note: the report "${TITLE}" was cancelled in the end, said Holm.`,
  'This alert has been cancelled. The sea is calm.',
  'Subscribers are asked to cancel by phone. Clients are advised to delete the app.',
  'The item on the bridge stands cancelled, the clerk said.',
  `Please treat the story with care, she asked.`,
  `The Oct 12 edition of "${TITLE}" is cancelled for want of paper.`,
  `The report headed "${TITLE}" should not be published, the ministry wrote.`,
  'The story is withdrawn and the writer is gone, as it ends.',
  `Kill "${TITLE}", said a banner in the stands.`,
  'A storm that KILLS. It is the worst in years.',
])('ordinary news takes nothing back: %s', async (line) => {
  const news = `Talks go on in Velm\n\nVELM, Oct. 12 (Yonhap) -- ${line}\n\nThe council meets again on Friday to vote on it.\n`;
  expect((await told(first, copy('z', news))).groups).toEqual(['a-first usable', 'z usable']);
});

it.each(['CANCELLED', 'Removed', 'SPIKE', 'ELIMINATION'])(
  'a label kills above the copy of a story: %s',
  async (label) => {
    const again = copy('z', first.source.replace(TITLE, `${label}: ${TITLE}`));
    const { statuses, texts } = await told(first, other, again);
    expect(statuses.filter((one) => !one.endsWith('canceled'))).toEqual(['quay-of-velm-to-be-rebuilt usable']);
    expect(texts).not.toContain('strait');
  },
);

it.each([
  'CANCELLED: The ferries that never sailed',
  'Removed: A statue that split a town',
  'SPIKE: Bread prices leap in Velm',
  'KILL Bill to be shown again',
  'ELIMINATION: Velm fall to a late goal',
])('a label above a story is a headline: %s', async (headline) => {
  const news = copy(
    'z',
    `${headline}\n\nVELM, Oct. 12 (Yonhap) -- The council of Velm met on Tuesday.\n\nIt meets again on Friday.\n`,
  );
  expect((await told(first, news)).groups).toEqual(['a-first usable', 'z usable']);
});

it.each(['(STORY REMOVED: the man was misidentified)', '(STORY WITHDRAWN: The man was misidentified)'])(
  'a notice right below a headline takes back the story of that, whatever reason it gives: %s',
  async (notice) => {
    const { statuses, codes } = await told(first, copy('z', `${TITLE}\n\n${notice}\n`));
    expect([statuses, codes]).toEqual([['nordavia-opens-karsund-strait canceled'], []]);
  },
);

it.each([
  `KILL (LEAD) ${TITLE}\n\n(ATTN: Please kill our (LEAD) story headlined "${TITLE}".)`,
  `KILL (2nd LD) ${TITLE}\n(ATTN: Please kill our (2nd LD) story headlined "${TITLE}".)\n(END)`,
  `(ATTN: Please kill our (LEAD) story headlined "${TITLE}".)`,
  `KILL (LEAD) ${TITLE}\n\nPlease kill the (LEAD) story.`,
  `(ATTN: Please kill our (LEAD) story "(LEAD) ${TITLE}".)`,
])('kills a version by its marker too: %s', async (notice) => {
  const lead = copy('a-first', first.source.replace(TITLE, `(LEAD) ${TITLE}`));
  expect(await told(lead, other, copy('z', `${notice}\n`))).toMatchObject({
    groups: ['a-first canceled', 'b-other usable'],
    codes: [],
  });
});

it.each(['dpa regrets the error.', 'The zoo is shut.\n\nIt opens in May.\n\ndpa regrets the error.'])(
  'a kill that says more holds no copy, and tells where it finds none: %s',
  async (more) => {
    const kill = copy(
      'z',
      `dpa-KILL: Please kill dpa story "Zoo opens"\n\nKarsund (dpa) - Please kill the story "Zoo opens".\n\n${more}\n`,
    );
    expect(await told(first, kill)).toMatchObject({ groups: ['a-first usable'], codes: ['z.txt kill-without-target'] });
    const zoo = copy('b', 'Zoo opens\n\nKarsund (dpa) - A zoo opened on Tuesday.\n\nIt has 40 otters.\n');
    expect((await told(first, zoo, kill)).groups).toEqual(['a-first usable', 'b canceled']);
  },
);
