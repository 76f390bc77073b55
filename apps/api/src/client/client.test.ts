import { describe, expect, expectTypeOf, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';
import { wireApi } from '../testing/wire.ts';
import { bodyOf, createClient, each, isProblemError, type Problem, type ProblemError, type Schemas } from './index.ts';

const clientOf = ({ app }: Pick<Awaited<ReturnType<typeof wireApi>>, 'app'>) =>
  createClient('http://localhost', { fetch: async (asked, init) => app.request(String(asked), init) });

describe('the client', async () => {
  const wire = await wireApi();
  const api = clientOf(wire);

  it('gives what an address answers, typed by its status', async () => {
    const response = await api.v1.articles[':id'].$get({ param: { id: 'pact' } });
    if (!response.ok) throw new Error('there is a pact');
    const article = await response.json();
    expectTypeOf(article).toEqualTypeOf<Schemas['ArticleResource']>();
    expectTypeOf(article.headline).toEqualTypeOf<Schemas['Phrase'] | null>();
    expectTypeOf(article.quotes[0]?.kind).toEqualTypeOf<'direct' | 'partial' | 'indirect' | undefined>();
    expect([article.id, article.headline?.text]).toEqual(['pact', 'Nordavia restores harbour pact']);
  });

  it('gives a problem where there is one', async () => {
    const response = await api.v1.articles[':id'].$get({ param: { id: 'nothing' } });
    expectTypeOf<200 | 400 | 404 | 406 | 410 | 500>().toExtend<typeof response.status>();
    expectTypeOf<405>().not.toExtend<typeof response.status>();
    if (response.ok) throw new Error('there is nothing');
    const problem = await response.json();
    expectTypeOf(problem).toEqualTypeOf<Problem>();
    expect([response.status, problem.title]).toEqual([404, 'Not found']);
  });

  it('takes what an address takes, and nothing else', async () => {
    const { items, total } = await bodyOf(
      api.v1.articles.$get({ query: { agency: 'yonhap', person: ['nadia-tressel', 'Nadia Tressel'], limit: 1 } }),
    );
    expect([items.map(({ id }) => id), total]).toEqual([['pact'], 2]);
    expectTypeOf(items[0]?.headline).toEqualTypeOf<Schemas['Phrase'] | null | undefined>();
    const wrong = [
      // @ts-expect-error a filter that is misspelt
      api.v1.articles.$get({ query: { agncy: 'yonhap' } }),
      // @ts-expect-error a limit in words
      api.v1.articles.$get({ query: { limit: 'ten' } }),
      // @ts-expect-error an order that there is not
      api.v1.articles.$get({ query: { sort: 'best' } }),
      // @ts-expect-error a search for nothing
      api.v1.search.$get({ query: {} }),
    ];
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    // @ts-expect-error no id
    expect(() => api.v1.articles[':id'].$get({ param: {} })).not.toThrow();
    // @ts-expect-error no such address
    expect(() => api.v1.paragraphs.$get()).not.toThrow();
  });

  it('walks a list to its end', async () => {
    const pages: string[] = [];
    const seen: string[] = [];
    for await (const item of each((cursor) => {
      pages.push(cursor ?? 'first');
      return api.v1.articles.$get({ query: { limit: 3, cursor } });
    })) {
      expectTypeOf(item.id).toEqualTypeOf<string>();
      seen.push(item.id);
    }
    expect([seen, pages.length]).toEqual([['ferry', 'pact', 'pact-lead', 'levy'], 2]);
  });

  it('throws a problem that names what is at fault, where a body was wanted', async () => {
    const asked = bodyOf(api.v1.articles.$get({ query: { from: '2027-13-40' } }));
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    if (!isProblemError(error)) throw error;
    expectTypeOf(error).toEqualTypeOf<ProblemError>();
    expect([error.problem.status, error.problem.errors?.[0]?.parameter]).toEqual([400, 'from']);
    expect(error.message).toMatch(/^400 A parameter is wrong: .*\nfrom: A day of the calendar/);
    expect(isProblemError(new Error('other'))).toBe(false);
    const walk = each((cursor) => api.v1.quotes.$get({ query: { cursor: `${cursor}` } }));
    await expect(walk.next()).rejects.toThrow('cursor');
  });

  it('makes a problem of what a proxy answers in its place', async () => {
    const behind = createClient('http://localhost', {
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
    });
    await expect(bodyOf(behind.v1.articles.$get())).rejects.toMatchObject({
      problem: { type: 'about:blank', title: 'Bad Gateway', status: 502 },
    });
  });

  it('has copy read, and other formats and feeds as text', async () => {
    const reading = await bodyOf(
      api.v1.read.$post({
        json: { text: 'Pact restored\n\nKARSUND, Oct. 12 (Yonhap) -- It is.', published: '2027-10-12' },
      }),
    );
    const { article, diagnostics } = 'items' in reading ? expect.fail('one piece of copy is no list') : reading;
    expectTypeOf(diagnostics[0]?.code).toEqualTypeOf<string | undefined>();
    expect(article?.dateline?.places).toEqual(['KARSUND']);
    const markdown = await api.v1.articles[':id'].$get(
      { param: { id: 'pact' } },
      { headers: { accept: 'text/markdown' } },
    );
    expect(await markdown.text()).toContain('Nordavia restores harbour pact');
    const feed = await api.v1.feeds[':format'].$get({ param: { format: 'atom' }, query: { place: ['karsund'] } });
    expect(await feed.text()).toContain('<feed');
  });

  it('reaches an id of any characters, and takes none that is empty', async () => {
    const archive = await inventedArchive();
    const { entry } = (await archive.article('bridge', new Date(0))) ?? {};
    if (!entry) throw new Error('the archive has the bridge');
    const id = 'a/b?c#d é%';
    const odd = { ...entry, article: { ...entry.article, id } };
    const invented = await inventedApi({
      archive: { ...archive, article: async (asked) => (asked === id ? { entry: odd, barred: null } : null) },
    });
    const client = clientOf(invented);
    expect(await bodyOf(client.v1.articles[':id'].$get({ param: { id } }))).toMatchObject({ id });
    expect(client.v1.articles[':id'].$url({ param: { id } }).pathname).toBe('/v1/articles/a%2Fb%3Fc%23d%20%C3%A9%25');
    expect(() => client.v1.articles[':id'].$get({ param: { id: '' } })).toThrow('No address has an empty id');
  });
});
