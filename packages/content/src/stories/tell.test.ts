import { describe, expect, it } from 'vitest';
import { createArchive } from '../edition/in-memory.ts';
import { copy, first, kill, lead, story, told } from '../testing/told.ts';

describe('a story', () => {
  it('keeps the address of its first version, to which those of later versions lead', async () => {
    const { edition } = await told(lead, first);
    expect(edition.stories).toMatchObject([
      {
        slug: 'nordavia-opens-karsund-strait',
        address: '/2027/10/12/nordavia-opens-karsund-strait/',
        versions: [
          { articleId: 'a-first', number: 1 },
          { articleId: 'b-lead', number: 2, alias: '/2027/10/12/nordavia-opens-karsund-strait-to-ferries/' },
        ],
      },
    ]);
    const archive = createArchive(edition);
    const now = new Date('2027-10-13T00:00:00Z');
    for (const address of [
      '/2027/10/12/nordavia-opens-karsund-strait/',
      '/2027/10/12/nordavia-opens-karsund-strait-to-ferries/',
    ])
      expect((await archive.at(address, now))?.entry?.article.id).toBe('b-lead');
  });

  it('shows its last version that may be shown, and nothing of one under embargo', async () => {
    const embargoed = { ...lead, source: lead.source.replace('\n\n', '\nEMBARGOED until 0900 GMT Oct. 14, 2027\n\n') };
    const archive = createArchive((await told(first, embargoed)).edition);
    const shownAt = async (address: string, day: number) =>
      (await archive.at(`/2027/10/12/${address}/`, new Date(`2027-10-${day}T12:00:00Z`)))?.entry?.article.id ?? null;
    expect(await shownAt('nordavia-opens-karsund-strait', 13)).toBe('a-first');
    expect(await shownAt('nordavia-opens-karsund-strait-to-ferries', 13)).toBeNull();
    expect(await shownAt('nordavia-opens-karsund-strait', 14)).toBe('b-lead');
    expect(await shownAt('nordavia-opens-karsund-strait-to-ferries', 14)).toBe('b-lead');
  });

  it('takes no address from a version under embargo, though it is the first', async () => {
    const embargoed = {
      ...first,
      source: first.source.replace('\n\n', '\nEMBARGOED until 0900 GMT Oct. 14, 2027\n\n'),
    };
    const { edition } = await told(embargoed, lead);
    expect(edition.stories[0]?.address).toBe('/2027/10/12/nordavia-opens-karsund-strait-to-ferries/');
  });

  describe('whose first version is undated', () => {
    const undated = { ...first, given: {} };
    const now = new Date('2027-10-13T00:00:00Z');

    it('stands under no day while none is known', async () => {
      expect((await told(undated)).edition.stories[0]?.address).toBe('/undated/nordavia-opens-karsund-strait/');
    });

    it('moves to the day of the first that has one, to which the address where it stood leads', async () => {
      const dated = { ...lead, given: { published: '2027-10-12' } };
      const { edition } = await told(undated, dated, { ...dated, id: 'c-lead', name: 'c-lead.txt' });
      const [{ address, versions } = { address: '', versions: [] }] = edition.stories;
      expect(address).toBe('/2027/10/12/nordavia-opens-karsund-strait/');
      expect(versions.map(({ alias }) => alias)).toContain('/undated/nordavia-opens-karsund-strait/');
      const found = await createArchive(edition).at('/undated/nordavia-opens-karsund-strait/', now);
      expect(found?.entry?.address).toBe(address);
    });

    it('takes no day from a version under embargo', async () => {
      const embargoed = {
        ...lead,
        source: lead.source.replace('\n\n', '\nEMBARGOED until 0900 GMT Oct. 14, 2027\n\n'),
      };
      expect((await told(undated, embargoed)).edition.stories[0]?.address).toBe(
        '/undated/nordavia-opens-karsund-strait/',
      );
    });
  });

  it('is gone with its last version when that expires, and brings back none before it', async () => {
    const expiring = { ...lead, source: lead.source.replace('\n\n', '\nEXPIRES: Oct. 14, 2027\n\n') };
    const archive = createArchive((await told(first, expiring)).edition);
    const at = (day: number) =>
      archive.at('/2027/10/12/nordavia-opens-karsund-strait/', new Date(`2027-10-${day}T12:00:00Z`));
    expect((await at(13))?.entry?.article.id).toBe('b-lead');
    expect(await at(16)).toEqual({ entry: null, barred: 'expired' });
  });

  it('hides the address of a version under embargo, which a page may stand at', async () => {
    const embargoed = { ...lead, source: lead.source.replace('\n\n', '\nEMBARGOED until 0900 GMT Oct. 14, 2027\n\n') };
    const archive = createArchive((await told(first, embargoed)).edition);
    const address = '/2027/10/12/nordavia-opens-karsund-strait-to-ferries/';
    expect(await archive.at(address, new Date('2027-10-13T12:00:00Z'))).toEqual({ entry: null, barred: 'embargoed' });
  });

  it('names the versions that correct one before them', async () => {
    const corrected = copy(
      'c',
      story('(CORRECTED) Nordavia opens Karsund strait to ferries', 'The first boat carried 300 people.'),
    );
    const { edition } = await told(first, lead, corrected);
    expect(edition.stories.map(({ corrections }) => corrections)).toEqual([['c']]);
  });

  it('is told where its note claims what the text does not show', async () => {
    const claiming = copy('b', lead.source.replace('\n\n', '\n(ATTN: ADDS details in last para, photo)\n\n'));
    expect((await told(first, claiming)).codes).toEqual(['b.txt change-not-found']);
  });
});

it('publishes nothing of what notices say to editors', async () => {
  const { edition } = await told(
    first,
    kill('Nordavia opens Karsund strait'),
    copy('adv', 'AP News Digest\n\nA vote is due on Friday in Karsund.\n\nText and photos.\n'),
  );
  expect(JSON.stringify([edition.entries, edition.stories])).not.toMatch(/No boat sailed|vote is due/);
});
