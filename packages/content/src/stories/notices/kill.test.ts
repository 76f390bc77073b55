import { describe, expect, it } from 'vitest';
import { createArchive } from '../../edition/in-memory.ts';
import { copy, first, kill, lead, story, told } from '../../testing/told.ts';

describe('a kill', () => {
  it('withdraws the story whose headline it names, and no word of it stays in the edition', async () => {
    const { statuses, texts, codes, edition } = await told(first, lead, kill('Nordavia opens Karsund strait'));
    expect([statuses, codes]).toEqual([['nordavia-opens-karsund-strait canceled'], []]);
    expect(texts).toBe('[]');
    const archive = createArchive(edition);
    const now = new Date('2027-10-13T00:00:00Z');
    expect(await archive.article('b-lead', now)).toEqual({ entry: null, barred: 'canceled' });
    expect(await archive.at('/2027/10/12/nordavia-opens-karsund-strait/', now)).toEqual({
      entry: null,
      barred: 'canceled',
    });
    expect(await archive.at('/2027/10/12/nordavia-opens-karsund-strait-to-ferries/', now)).toEqual({
      entry: null,
      barred: 'canceled',
    });
  });

  it('finds its story by the headline of any version, whatever its case and marks', async () => {
    expect((await told(first, lead, kill('NORDAVIA OPENS KARSUND STRAIT TO FERRIES!'))).statuses).toEqual([
      'nordavia-opens-karsund-strait canceled',
    ]);
  });

  it('finds it by the headline that it calls a slug, before it says when that was sent', async () => {
    const notice = copy(
      'kill',
      'KILL\n\nEditors: Please kill the story slugged Strait opens sent at 0903 GMT. The ministry has not said so.',
    );
    expect((await told(copy('a', 'Strait opens\n\nThe strait is open.'), notice)).statuses).toEqual([
      'strait-opens canceled',
    ]);
  });

  it('finds it by slug, the version and the edition of the wire aside', async () => {
    const slugged = copy(
      'ap',
      `BC-NV--Karsund Strait, 1st Ld-Writethru,0120\nStrait opens\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- Nordavia opened the strait on Tuesday.\n`,
    );
    const notice = copy(
      'z',
      'BC-NV--Karsund Strait, KILL,0064\nEds: Please kill the story BC-NV--Karsund Strait, V9981, which moved at 1410 GMT.\nA kill is mandatory.\nMake certain the story is not used.\nThe AP\n',
    );
    expect((await told(slugged, notice)).statuses).toEqual(['strait-opens canceled']);
  });

  it.each(['KILL THE STORY BC-Wall', 'Kill the story BC-Wall.', 'EDITORS: KILL THE STORY BC-Wall, V9981.\nThe AP'])(
    'finds it by the slug in an order without more: %s',
    async (order) => {
      const wall = copy(
        'a',
        'BC-Wall,0120\nWall holds\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- The wall held on Tuesday.\n',
      );
      expect(await told(wall, copy('z', `${order}\n`))).toMatchObject({ groups: ['a canceled'], codes: [] });
    },
  );

  it('of a slug that is used again and again takes the last, and that of the day before', async () => {
    const weather = (id: string, day: string, sky: string) =>
      copy(
        id,
        `BC-NV--Weather,0120\n${sky} over Nordavia\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) — ${sky} was seen.\n`,
        day,
      );
    const notice = copy(
      'z',
      'BC-NV--Weather, KILL,0064\nEds: Please kill the story BC-NV--Weather. A kill is mandatory.\nThe AP\n',
      '2027-10-13',
    );
    const days = [
      weather('a', '2027-10-08', 'Hail'),
      weather('b', '2027-10-12', 'Rain'),
      weather('c', '2027-10-13', 'Sun'),
    ];
    expect((await told(...days, notice)).statuses).toEqual([
      'sun-over-nordavia canceled',
      'rain-over-nordavia canceled',
      'hail-over-nordavia usable',
    ]);
  });

  const ferry = copy('c-ferry', story('Second ferry sinks off Karsund, two missing').replaceAll('strait', 'quay'));
  const plain = (text: string) => copy('z-kill', `${text}\n`);

  it.each([
    ['beginning with the words that it names', kill('Nordavia opens Karsund strait')],
    ['beginning with the words before an ellipsis', kill('Nordavia opens Karsund str...')],
    [
      'standing whole in what it says',
      plain(
        'KILL: Karsund strait\n\nPlease kill Nordavia opens Karsund strait to ferries, sent at 0900. A kill is mandatory.',
      ),
    ],
    [
      'standing whole in a notice of several paragraphs under a headline of its own',
      plain(
        'KILL: Karsund strait\n\nPlease kill Nordavia opens Karsund strait to ferries, sent at 0900.\n\nNo boat sailed, and the ministry said nothing.\n\nA kill is mandatory. Make certain the story is not used.',
      ),
    ],
  ])('finds the one story whose headline is longer, %s', async (_, notice) => {
    expect(await told(lead, ferry, notice)).toMatchObject({
      statuses: ['nordavia-opens-karsund-strait-to-ferries canceled', expect.stringMatching(/^second-ferry.* usable$/)],
      codes: [],
    });
  });

  it.each([
    ['it may mean either of two', kill('Nordavia opens Karsund'), 'kill-unclear'],
    ['only the words are alike', kill('Ferry sinks off Karsund'), 'kill-unclear'],
    ['it names too little', kill('Nordavia opens'), 'kill-unclear'],
    [
      'it has another number',
      plain(
        'MANDATORY KILL\n\nPlease kill the story BC-NV--Ferry Fares, V9981, headlined "Second ferry sinks off". A kill is mandatory.',
      ),
      'kill-without-target',
    ],
    [
      'the headline is of what takes its place',
      plain(
        'MANDATORY KILL\n\nPlease kill the story about the quay. Use instead Second ferry sinks off Karsund, two missing.',
      ),
      'kill-without-target',
    ],
  ])('does nothing, and is told, where %s', async (_, notice, code) => {
    const slugged = copy(
      'ap',
      'BC-NV--Karsund Ferry,0120\nSecond ferry sinks off Karsund, two missing\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- A ferry sank off the quay on Tuesday.\n',
    );
    const other = copy(
      'd',
      'Nordavia opens Karsund museum\n\nVELM, Oct. 12 (Yonhap) -- Painters hung two hundred landscapes in a former grain store.\n',
    );
    const { statuses, codes } = await told(lead, slugged, other, notice);
    expect(statuses.filter((line) => !line.endsWith(' usable'))).toEqual([]);
    expect(codes).toEqual([`z-kill.txt ${code}`]);
  });

  it('leaves other stories alone, and is told where it finds none', async () => {
    const { statuses, codes } = await told(first, kill('Ferry sinks off Karsund'));
    expect([statuses, codes]).toEqual([['nordavia-opens-karsund-strait usable'], ['z-kill.txt kill-without-target']]);
  });

  it.each([
    'KILL KILL KILL\n\nPlease kill item bdt0999.',
    'MANDATORY KILL\n\nPlease kill the story headlined "Velm mayor resigns over quay".',
    'MANDATORY KILL\n\nPlease kill the story BC-NV--Velm Mayor, V9981.',
  ])('is told where it comes with copy and finds nothing that it names: %s', async (order) => {
    expect((await told(first, copy('z-kill', `${order}\n\n${ferry.source}`))).codes).toEqual([
      'z-kill.txt kill-without-target',
    ]);
    expect((await told(first, copy('z-kill', `KILL KILL KILL\n\n${ferry.source}`))).codes).toEqual([]);
  });

  it('cannot tell whether what it means is held where there is no other copy', async () => {
    const digest = copy('adv', 'AP News Digest\n\nA vote is due on Friday in Karsund.\n\nText and photos.\n');
    for (const others of [[], [digest], [{ ...kill('Ferry sinks off Karsund'), id: 'y', name: 'y.txt' }]]) {
      const { codes } = await told(...others, kill('Nordavia opens Karsund strait'));
      expect(codes).toContain('z-kill.txt notice-alone');
      expect(codes.filter((code) => code.includes('without-target'))).toEqual([]);
    }
  });

  it('that is taken back has taken its story back all the same, and what says so is no copy', async () => {
    const back = copy(
      'zz',
      'KILL ELIMINATED\n\nPlease disregard the kill of the story headlined "Nordavia opens Karsund strait". It stands.\n',
      '2027-10-13',
    );
    expect((await told(first, kill('Nordavia opens Karsund strait'), back)).statuses).toEqual([
      'nordavia-opens-karsund-strait canceled',
    ]);
    expect((await told(first, back)).statuses).toEqual(['nordavia-opens-karsund-strait usable']);
  });

  it('keeps back what is sent of its story afterwards, in whatever order the files lie', async () => {
    const late = copy('0-late', lead.source, '2027-10-13');
    const statuses = ['nordavia-opens-karsund-strait canceled'];
    expect(await told(first, kill('Nordavia opens Karsund strait', '1-kill'), late)).toMatchObject({
      statuses,
      texts: '[]',
    });
    const { edition } = await told(first, lead, kill('Nordavia opens Karsund strait', '1-kill'), late);
    expect(edition.diagnostics.filter(({ code }) => code === 'after-kill').map(({ file }) => file)).toEqual([
      '0-late.txt',
    ]);
    expect((await told(kill('Nordavia opens Karsund strait', '0-kill'), first)).statuses).toEqual(statuses);
  });

  it('is for good: no release brings the story back', async () => {
    const release = copy('zz', 'Please release the story headlined "Nordavia opens Karsund strait".\n', '2027-10-13');
    expect((await told(first, kill('Nordavia opens Karsund strait'), release)).statuses).toEqual([
      'nordavia-opens-karsund-strait canceled',
    ]);
  });
});
