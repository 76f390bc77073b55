import { expect, it } from 'vitest';
import { copy, story } from '../../testing/told.ts';
import { compile } from '../compile.ts';
import { createArchive } from '../in-memory.ts';

it('counts versions among those that are shown, so that no gap tells of another', async () => {
  const sent = (id: string, lead: string, ...more: readonly string[]) =>
    copy(id, story(`${lead}Nordavia opens Karsund strait`, ...more));
  const more = ['The first boat carried 200 people.', 'Fishers of both shores looked on from the quays.'];
  const edition = await compile([sent('a', ''), sent('b', '(LEAD) ', more[0] ?? ''), sent('c', '(2nd LD) ', ...more)]);
  const until = { value: '2027-11-01T00:00:00Z', text: 'Nov. 1', span: [0, 0] as [number, number], rule: 'test/given' };
  const hidden = edition.entries.map((entry) =>
    entry.article.id === 'a' ? { ...entry, article: { ...entry.article, embargoedUntil: until } } : entry,
  );
  const archive = createArchive({ ...edition, entries: hidden });
  const versionsAt = async (day: string) =>
    (await archive.stories({ now: new Date(day), limit: 9 })).items.map(({ versions }) =>
      versions.map(({ articleId, number }) => `${number} ${articleId}`),
    );
  expect(await versionsAt('2027-10-13')).toEqual([['1 b', '2 c']]);
  expect(await versionsAt('2027-11-02')).toEqual([['1 a', '2 b', '3 c']]);
});
