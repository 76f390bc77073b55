import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { firstLost } from '../../../testing/parts.ts';

const ruled = `Kyodo News Digest: May 5, 2031

The following is the latest list of selected news summaries by Kyodo News.

----------

UPDATE1: Velmora restores ferry link

OSTRAVA NOVA, Velmora - Velmora on Monday restored the ferry link with Lirania.

The first boat left at noon.

----------

Dam near Tolmezza holds as rain eases

TOLMEZZA, May 5 Kyodo - The dam above Tolmezza held on Monday.

==Kyodo`;

it('splits a digest at its rules into stories, each with markers, headline and dateline of its own', () => {
  const { items, body, dateline, headline } = articleOf(ruled);
  expect(items?.map((item) => item.headline?.text)).toEqual([
    'Velmora restores ferry link',
    'Dam near Tolmezza holds as rain eases',
  ]);
  expect(items?.map(({ markers }) => markers.map(({ kind }) => kind))).toEqual([['update'], []]);
  expect(items?.map((item) => item.dateline?.places)).toEqual([['OSTRAVA NOVA, Velmora'], ['TOLMEZZA']]);
  expect(
    items?.map(({ span: [start, end] }) => body.filter(({ span }) => span[0] >= start && span[1] <= end).length),
  ).toEqual([3, 2]);
  expect(dateline).toBeNull();
  expect(headline?.text).toContain('May 5, 2031');
});

it('takes the markers of a story off its heading, and loses nothing', () => {
  const source = ruled.replace('UPDATE1: Velmora', '(2nd LD) (Yonhap Interview) Velmora');
  const article = articleOf(source);
  expect(article.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'Velmora restores ferry link',
    'Dam near Tolmezza holds as rain eases',
  ]);
  expect(article.items?.[0]?.markers.map(({ kind }) => kind)).toEqual(['lead', 'interview']);
  expect(article.notes.map(({ text }) => text)).toEqual(['==Kyodo']);
  expect(firstLost(source, article)).toBeNull();
});

it('splits a digest at numbers that count up', () => {
  const { items } = articleOf(
    'Albrund News Summary\n\n1. Wall holds\n\nThe wall held on Monday.\n\n2. Ferry late\n\nThe ferry came late on Monday.',
  );
  expect(items?.map((item) => item.headline?.text)).toEqual(['Wall holds', 'Ferry late']);
});

const weekly = (rule: string, dateline = 'KARSUND -- ') => `Summary of external news of Velmora this week

KARSUND, May 5 (Yonhap) -- The following is a summary of external news of Velmora this week.
${rule}
(LEAD) Ministers of four lands meet in Tolmezza to speak of tolls, ferries and the price of oil this winter
${dateline}Ministers of four lands met in Tolmezza on Monday.

They meet again in June.
${rule}
Dam holds as rain eases
TOLMEZZA -- The dam above Tolmezza held on Tuesday.
(END)`;

it.each([
  ['rules', weekly('------------')],
  ['blank lines', weekly('')],
])('splits a summary of a week at %s, each story with its own headline', (_, source) => {
  const { items, body } = articleOf(source);
  expect(items?.map((item) => [item.headline?.text, item.dateline?.places])).toEqual([
    [
      'Ministers of four lands meet in Tolmezza to speak of tolls, ferries and the price of oil this winter',
      ['KARSUND'],
    ],
    ['Dam holds as rain eases', ['TOLMEZZA']],
  ]);
  expect(body.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
});

it.each([
  'Summary of fake news case sent to judge',
  'Summary of good news',
  'Minister reads summary of the news to farmers',
])('takes copy of one story for no digest: %s', (title) => {
  const story = `${title}

KARSUND, Nordavia (AP) — The case went to a judge.

Harbor town waits

VELM — The town waits.

Hill town sleeps

TOLMEZZA — The town sleeps.`;
  expect(articleOf(story).items).toBeUndefined();
});

it('tells the agency of a digest by its title', () => {
  expect(articleOf(ruled.replace('\n\n==Kyodo', '')).source.agency).toBe('kyodo');
});

it('leaves a story with rules in it whole', () => {
  const { items, dateline } = articleOf(ruled.replace('Kyodo News Digest: May 5, 2031', 'Ferry link is back'));
  expect(items).toBeUndefined();
  expect(dateline).not.toBeNull();
});

it.each(['Feb.', 'Apr.'])('reads the headline of a story that ends on a month cut short: %s', (month) => {
  const { items, body } = articleOf(
    ruled.replace('UPDATE1: Velmora restores ferry link', `(LEAD) Velmora restores ferry link in ${month}`),
  );
  expect(items?.[0]).toMatchObject({
    headline: { text: `Velmora restores ferry link in ${month}` },
    markers: [{ kind: 'lead' }],
    dateline: { places: ['OSTRAVA NOVA, Velmora'] },
  });
  expect(body[2]?.kind).toBe('heading');
});

it.each(['It is to open in May 2033.', 'The ferry sails, the clerk told us in Oct.'])(
  'takes no first sentence for a headline: %s',
  (line) => {
    const { items } = articleOf(
      ruled
        .replace('UPDATE1: Velmora restores ferry link\n\n', '')
        .replace('OSTRAVA NOVA, Velmora - Velmora on Monday restored the ferry link with Lirania.', line),
    );
    expect(items?.[0]?.headline?.text).not.toBe(line);
  },
);

const brief = `AP News in Brief at 6:04 p.m. EST

Ministers agree levy on grain after night of talks

KARSUND, Nordavia (AP) — Ministers agreed a levy on grain on Saturday.

___

Dam holds at Tolmezza as rain eases

TOLMEZZA, Velmora (AP) — The dam above Tolmezza held on Saturday.`;

const world = `Xinhua world news summary at 0830 GMT, Nov. 28

KARSUND -- Ministers of Nordavia agreed a levy on grain on Saturday.

The levy is to start in May. (Nordavia-Grain)

- - - -

TOLMEZZA, Velmora -- The dam above Tolmezza held on Saturday, engineers said. (Velmora-Dam)`;

it.each([
  ['headings', 'ap', brief, 'KARSUND, Nordavia'],
  ['headings right below one another', 'ap', brief.replace('EST\n\n', 'EST\n'), 'KARSUND, Nordavia'],
  ['headings right above their stories', 'ap', brief.replace('talks\n\n', 'talks\n'), 'KARSUND, Nordavia'],
  ['datelines alone', 'xinhua', world, 'KARSUND'],
  ['rules between lines', 'xinhua', world.replace('\n\n- - - -\n\n', '\n- - - -\n'), 'KARSUND'],
])(
  'splits what an agency sums up at its rules, with %s, and takes no city for that of the whole',
  (_, id, source, city) => {
    const article = articleOf(source);
    expect(article.items?.map(({ dateline }) => dateline?.places)).toEqual([[city], ['TOLMEZZA, Velmora']]);
    expect([article.dateline, article.source.agency]).toEqual([null, id]);
    expect(firstLost(source, article)).toBeNull();
  },
);

it('leaves a digest the dateline under which it speaks of itself', () => {
  const own = 'Nov. 28\n\nVELM, Nov. 28 (Xinhua) -- The following are the top news items of the day:\n\n- - - -';
  const { items, dateline } = articleOf(world.replace('Nov. 28', own));
  expect([items?.length, dateline?.places]).toEqual([2, ['VELM']]);
});
