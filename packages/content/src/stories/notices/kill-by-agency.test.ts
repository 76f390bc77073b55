import { describe, expect, it } from 'vitest';
import { copy, first, lead, told } from '../../testing/told.ts';

describe('a kill', () => {
  describe('of dpa that names an item by its number', () => {
    const item = (id: string, number: string, headline: string, told: string) =>
      copy(
        id,
        `${number} 4 pl 120 dpa 0045\n\nNordavia/${id}-news/\n\n${headline}\n\nKarsund (dpa) - ${told}\n\ndpa tm bl\n`,
      );
    const order = (number: string, headline: string) =>
      copy(
        'z-kill',
        `ATTENTION EDITORS\n\nPlease do not use item ${number} "${headline}". A new version follows.\n\ndpa tm bl\n`,
      );
    const strait = item(
      'a',
      'bdt0231',
      'Nordavia opens strait of Karsund to ferries',
      'Nordavia opened the strait to ferries on Tuesday.',
    );
    const quay = item(
      'b',
      'bdt0232',
      'Quay of Velm to be rebuilt',
      'Masons are to mend the wall below the old town next spring.',
    );

    it('finds it, though its headline is not told as it is', async () => {
      const { statuses, codes } = await told(strait, quay, order('0231', 'Karsund strait opened to ferries'));
      expect(statuses).toEqual([
        'nordavia-opens-strait-of-karsund-to-ferries canceled',
        'quay-of-velm-to-be-rebuilt usable',
      ]);
      expect(codes).toEqual([]);
    });

    it('leaves alone what has the number of that day and another headline', async () => {
      const { statuses } = await told(strait, quay, order('0232', 'Harbour office shut after fire'));
      expect(statuses.filter((line) => !line.endsWith(' usable'))).toEqual([]);
    });
  });

  it.each([
    'WITHDRAWN-UPDATE 1-Nordavia opens Karsund strait to ferries\n\n(Reuters) - It was published in error. There will be no substitute.\n',
    'ADVISORY-Story on Karsund strait withdrawn\n\nPlease be advised that the story "Nordavia opens Karsund strait to ferries" has been withdrawn. There will be no substitute.\n',
  ])('of Reuters is a withdrawal, and is no copy: %s', async (notice) => {
    const update = lead.source.replace('(LEAD) ', 'UPDATE 1-').replace('(Yonhap) --', '(Reuters) -');
    const { statuses, codes } = await told(copy('b', update), copy('z', notice));
    expect([statuses, codes]).toEqual([['nordavia-opens-karsund-strait-to-ferries canceled'], []]);
  });

  it('of Reuters that gives its reasons under the headline, and a dateline, is one of the story that has the headline', async () => {
    const update = lead.source.replace('(LEAD) ', 'UPDATE 1-').replace('(Yonhap) --', '(Reuters) -');
    const notice =
      'WITHDRAWN-Nordavia opens Karsund strait to ferries\n\nKARSUND, Oct 12 (Reuters) - The Reuters story on the strait is withdrawn because no boat sailed.\n\nThere will be no replacement.\n';
    const { groups, codes } = await told(copy('b', update), copy('z', notice));
    expect([groups, codes]).toEqual([['b canceled'], []]);
  });

  it.each([
    'BC-NV--Karsund Strait, ELIMINATION,0060\nEDITORS:\nThe story slugged BC-NV--Karsund Strait has been eliminated.\nThe AP\n',
    'ATTENTION EDITORS\n\nItem bdt0101 "Strait of Karsund opens to ferries" has been withdrawn.\n',
    'NOTICE TO EDITORS\n\nThe story "Strait of Karsund opens to ferries" has been withdrawn.\n',
  ])('is told in other words: %s', async (notice) => {
    const slugged = copy(
      'ap',
      'BC-NV--Karsund Strait,0120\nStrait of Karsund opens to ferries\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- Nordavia opened the strait on Tuesday.\n',
    );
    expect(await told(slugged, copy('z', notice))).toMatchObject({ groups: ['ap canceled'], codes: [], texts: '[]' });
  });

  it('of a photo takes no story, and is no copy', async () => {
    const photo = copy(
      'z',
      'PHOTO KILL\n\nPlease kill the photo XKA101 of the Karsund strait. Its caption was wrong.\n',
    );
    expect(await told(first, photo)).toMatchObject({ groups: ['a-first usable'], codes: [] });
  });
});
