import { describe, expect, it } from 'vitest';
import type { Article, Instant } from '../model/article.ts';
import type { Edition, Entry } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { read } from '../reading/read.ts';
import { archiveContract } from '../testing/archive-contract.ts';
import { createArchive } from './in-memory.ts';
import { newestFirst, positionOf } from './listing/order.ts';

const instant = (value: string): Instant => ({ value, text: value, span: [0, 0], rule: 'test/given' });

function entry(id: string, parts: Partial<Article> = {}): Entry {
  const source = `Harbour ${id} reopens\n\nIt reopened on Monday.`;
  const { article } = read(source, { id });
  if (!article) throw new Error('the copy has an article');
  const whole = { ...article, ...parts };
  return { address: `/undated/${id}/`, story: id, version: 1, digest: id, source, article: whole };
}

function archiveOf(...entries: Entry[]) {
  const sorted = entries.sort((a, b) => newestFirst(positionOf(a), positionOf(b)));
  const stories = sorted.map(
    ({ address, story, article: { id, published, status } }): Story => ({
      ...{ slug: story, address, status, corrections: [] },
      versions: [{ articleId: id, number: 1, at: published.value }],
    }),
  );
  return createArchive({ format: 2, digest: 'd', stories, entries: sorted, diagnostics: [] } satisfies Edition);
}

const now = new Date('2031-05-05T12:00:00Z');
const ids = (items: readonly Entry[]): string[] => items.map(({ article }) => article.id);

archiveContract('an archive in memory', createArchive);

describe('an archive in memory', () => {
  it('lists page by page, without gap or repeat', async () => {
    const archive = archiveOf(...'edcba'.split('').map((id) => entry(id)));
    const first = await archive.list({ now, limit: 2 });
    const second = await archive.list({ now, limit: 2, after: first.next });
    const third = await archive.list({ now, limit: 2, after: second.next });
    expect([first, second, third].map(({ items }) => ids(items))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect([first.total, third.next]).toEqual([5, undefined]);
  });

  it('goes on where it was when the article it stopped at is gone', async () => {
    const { next } = await archiveOf(entry('a'), entry('b'), entry('c')).list({ now, limit: 2 });
    const { items } = await archiveOf(entry('a'), entry('c')).list({ now, limit: 2, after: next });
    expect(ids(items)).toEqual(['c']);
  });

  it('shows an article from the end of its embargo until it expires', async () => {
    const archive = archiveOf(
      entry('a', { embargoedUntil: instant('2031-05-05T13:00:00Z'), expires: instant('2031-05-05T14:00:00Z') }),
    );
    const totals: number[] = [];
    for (const hour of ['12:59:59', '13:00:00', '13:59:59', '14:00:00', '13:30:00', '12:00:00'])
      totals.push((await archive.list({ now: new Date(`2031-05-05T${hour}Z`), limit: 1 })).total);
    expect(totals).toEqual([0, 1, 1, 0, 1, 0]);
  });

  it('counts and lists nothing that is barred, and says why it is by id and by address', async () => {
    const archive = archiveOf(entry('a'), entry('b', { status: 'canceled' }), entry('c', { status: 'withheld' }));
    expect(await archive.list({ now, limit: 10 })).toMatchObject({ total: 1, items: [{ article: { id: 'a' } }] });
    expect(await archive.article('b', now)).toEqual({ entry: null, barred: 'canceled' });
    expect(await archive.at('/undated/c/', now)).toEqual({ entry: null, barred: 'withheld' });
    expect(await archive.at('/undated/nothing/', now)).toBeNull();
  });

  it('gives twenty where nobody says how many', async () => {
    const archive = archiveOf(...Array.from({ length: 25 }, (_, i) => entry(`e${i}`)));
    expect((await archive.stories({ now })).items).toHaveLength(20);
    expect((await archive.list({ now })).next).toBeDefined();
    expect((await archive.search('harbour', { now })).items).toHaveLength(20);
  });

  it('says what is missing where it is asked for no moment', async () => {
    const archive = archiveOf(entry('a'));
    const asked = [undefined, {}, { now: '2031-05-05' }, { now: new Date('nothing') }] as never[];
    for (const options of asked)
      for (const answer of [
        () => archive.stories(options),
        () => archive.list(options),
        () => archive.search('a', options),
        () => archive.entities('person', options),
        () => archive.mentions('a', options),
        () => archive.timeline(options),
        () => archive.quotes(options),
        () => archive.related('a', options),
      ])
        await expect(answer()).rejects.toThrow(
          new TypeError('An archive is asked for a moment: stories({ now: new Date() })'),
        );
    await expect(archive.article('a', undefined as never)).rejects.toThrow(TypeError);
    await expect(archive.story('a', undefined as never)).rejects.toThrow(TypeError);
  });
});
