import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const articleOf = (text: string) => read(text, { id: 'wall' }).article;

const bodyOf = (text: string) => articleOf(text)?.body.map(({ text }) => text);

describe('copy whose line ends were lost', () => {
  it('is parted at its dateline, and what stands before that into headline, change note and byline', () => {
    const text =
      '(LEAD) Terns capture 1st league title (ATTN: ADDS details in paras 4-5, photos) By Anna Holm KARSUND, Nov. 24 (Yonhap) -- The Terns are champions. They won on Tuesday.';
    expect(articleOf(text)).toMatchObject({
      headline: { text: 'Terns capture 1st league title' },
      markers: [{ kind: 'lead' }],
      byline: { names: ['Anna Holm'] },
      dateline: { places: ['KARSUND'], agency: 'Yonhap' },
    });
    expect(bodyOf(text)).toEqual(['The Terns are champions. They won on Tuesday.']);
  });

  it.each([
    ['UPDATE 2-Oil slips on output NEW YORK, Nov 27 (Reuters) - Oil slipped.', 'Oil slips on output', 'NEW YORK'],
    ['Eik to meet leaders of U.S. SEOUL, Nov. 24 (Yonhap) -- They will meet.', 'Eik to meet leaders of U.S.', 'SEOUL'],
    ['Wall holds in storm KARSUND, Nordavia (AP) — The wall held.', 'Wall holds in storm', 'KARSUND, Nordavia'],
    ['Wall holds in storm PORT MARLOW, March 3 (AFP) - The wall held.', 'Wall holds in storm', 'PORT MARLOW'],
    ['Wall holds in storm Paris, Oct 22, 2027 (AFP) - The wall held.', 'Wall holds in storm', 'Paris'],
    ['Wall holds in storm Berlin, 22 October (dpa) - The wall held.', 'Wall holds in storm', 'Berlin'],
    ['Wall holds in storm MOSCOW, October 12. /TASS/. The wall held.', 'Wall holds in storm', 'MOSCOW'],
    ['Wall holds in storm TOKYO, April 13 Kyodo - The wall held.', 'Wall holds in storm', 'TOKYO'],
    ['Wall holds in storm PORT-MARLOW, March 3, 2027 (AFP) - The wall held.', 'Wall holds in storm', 'PORT-MARLOW'],
  ])('tells the city from the headline before it: %s', (text, headline, place) => {
    expect(articleOf(text)).toMatchObject({ headline: { text: headline }, dateline: { places: [place] } });
  });

  it.each([
    [
      '(Corrects name in paragraph 2) By Anna Holm and Jon Eik KARSUND (Reuters) - ',
      ['Anna Holm', 'Jon Eik'],
      ['KARSUND'],
    ],
    ['(This March 2 story corrects name) By Anna Holm (Reuters) - ', ['Anna Holm'], []],
    [
      '(Refiles to fix typo in paragraph 2 (a year)) WEST KARSUND, Fla./ELDWICK (Reuters) - ',
      undefined,
      ['WEST KARSUND, Fla.', 'ELDWICK'],
    ],
    ['By Anna Holm, Jon Eik and Eva Brandt KARSUND (Reuters) - ', ['Anna Holm', 'Jon Eik', 'Eva Brandt'], ['KARSUND']],
  ])('is parted below a headline on a line of its own: %s', (head, names, places) => {
    const article = articleOf(`Wall holds in storm\n\n${head}The wall held. It rained.\n`);
    expect(article).toMatchObject({ headline: { text: 'Wall holds in storm' }, dateline: { places } });
    expect(article?.byline?.names).toEqual(names);
    expect(article?.changeNote !== undefined).toBe(/^\([CR]/.test(head));
    expect(article?.body.map(({ kind }) => kind)).toEqual(
      head.startsWith('(This') ? ['note', 'paragraph'] : ['paragraph'],
    );
    expect(article?.body.at(-1)?.text).toBe('The wall held. It rained.');
  });

  it('goes on in paragraphs where only the first line ends were lost', () => {
    expect(bodyOf('Wall holds in storm KARSUND, Nov 27 (Reuters) - The wall held.\n\nIt rained.\n')).toEqual([
      'The wall held.',
      'It rained.',
    ]);
  });

  it.each([
    // sentences before it: somebody tells of a dateline
    'The copy ran late. It opened on KARSUND, Nov 27 (Reuters) - and no more.',
    'The Nordavian team (Reuters) - the favourites - won.',
    'The wall held, said the KARSUND OFFICE (KHO) - which should know.',
    'SEA WALL HOLDS KARSUND, Nov. 24 (AP) -- The wall held.',
    'A note marked KARSUND, Oct. 11 (Xinhua) -- was false, the court heard.',
    'The note in the file said KARSUND, Oct. 11 (Xinhua) -- no more.',
    'SEOUL and KARSUND, Oct. 11 (AP) - The wall held.',
    // the last word of the headline may be the first of the place
    'Velmora seeks aid from IMF KARSUND, Nov. 24 (AP) -- The wall held.',
    'Velmora seeks aid from NATO KARSUND, Nov. 24 (AP) -- The wall held.',
    'Storm hits Berlin (dpa) - The wall held.',
    'Eik leaves for Karsund, Oct 22 (AFP) - The wall held.',
    'The staff of Kyodo in TOKYO said on April 13 Kyodo News was shut.',
    'The agency wrote KARSUND, October 12. /TASS/ and no more.',
    'Eik meets Brandt in SEOUL, Nov. 24 (AP) -- and nobody else.',
    'By Anna Holm (Reuters) - and others - the wall was seen.',
  ])('is left as it is where that is no dateline behind a headline: %s', (text) => {
    expect(articleOf(text)?.headline?.text ?? text).toBe(text);
  });

  it('has the credits behind its last sentence read', () => {
    const text =
      'Wall holds\n\nKARSUND, Nov 27 (Reuters) - The wall held. It rained. (Reporting by Anna Holm; Editing by Jon Eik)\n';
    expect(bodyOf(text)).toEqual(['The wall held. It rained.']);
    expect(articleOf(text)?.credits).toMatchObject([
      { role: 'reporting', name: 'Anna Holm' },
      { role: 'editing', name: 'Jon Eik' },
    ]);
  });

  it('has them read above what is left of a page too', () => {
    const text =
      'Wall holds\n\nKARSUND, Nov 27 (Reuters) - The wall held. (Reporting by Anna Holm)\n\nShare this article\n';
    expect([bodyOf(text), articleOf(text)?.credits.length]).toEqual([['The wall held.'], 1]);
  });

  it('has what readers are told of a correction behind its last sentence set apart', () => {
    const text =
      'Wall holds\n\nKARSUND, Nov 27 (Reuters) - The wall held. It rained. (This story corrects second paragraph to show it rained)\n';
    expect(articleOf(text)?.body.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The wall held. It rained.'],
      ['note', '(This story corrects second paragraph to show it rained)'],
    ]);
  });

  it('keeps a bracket of its last sentence that credits nobody', () => {
    const text = 'Wall holds\n\nKARSUND, Nov 27 (Reuters) - The wall held. (Editing by hand took a day, he said.)\n';
    expect(bodyOf(text)).toEqual(['The wall held. (Editing by hand took a day, he said.)']);
  });
});
