import { expect, it } from 'vitest';
import { compile } from '../../edition/compile.ts';
import type { Open } from './open.ts';
import { idsOf } from './pages.ts';
import { all, before, copy } from './wire.ts';

/** What is one thing in several stories. */
export function joinsAll(open: Open): void {
  it('has one of what stories name by an abbreviation or with a middle initial, whichever id it is asked by', async () => {
    const apart = await open(
      await compile([
        copy(
          'a',
          '2027-10-12',
          'Bank opens',
          'KARSUND, Oct. 12 (Yonhap) -- The National Seed Bank Agency (NSBA) opened.',
        ),
        copy(
          'b',
          '2027-10-13',
          'Bank shuts',
          'KARSUND, Oct. 13 (Yonhap) -- "It is shut," Ada J. Brandt of the NSBA said.',
        ),
        copy(
          'c',
          '2027-10-14',
          'Bank lends',
          'KARSUND, Oct. 14 (Yonhap) -- "It is open," Ada Brandt said on Oct. 13, 2027.',
        ),
      ]),
    );
    const [bank, ada] = ['organisation:national-seed-bank-agency', 'person:ada-brandt'];
    expect((await apart.entities('person', all)).items).toMatchObject([
      { id: ada, name: 'Ada J. Brandt', forms: ['Ada Brandt'], stories: 2, aliases: ['person:ada-j-brandt'] },
    ]);
    for (const id of [bank, 'organisation:nsba']) {
      expect(await apart.entity(id, before)).toMatchObject({ id: bank, stories: 2 });
      expect((await apart.mentions(id, all)).total).toBe(3);
      expect(idsOf((await apart.stories({ ...all, filters: { entities: [id] } })).items)).toEqual(['b', 'a']);
    }
    for (const id of [ada, 'person:ada-j-brandt']) {
      expect((await apart.quotes({ ...all, speaker: id })).items.map(({ quote }) => quote.speaker?.entity)).toEqual([
        ada,
        ada,
      ]);
      expect((await apart.timeline({ ...all, entities: [id] })).total).toBe(1);
    }
    const found = await apart.article('b', before);
    expect(found?.entry?.article.names.map(({ entity }) => entity)).toEqual(expect.arrayContaining([bank, ada]));
  });
}
