import { type Reading, readingSchema } from '@dateline/content';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';
// what a request loads when it needs it: the test's runner fetches it file by file, and on a busy machine past the request's time
import '@dateline/content/formats/from/any';
import './reading.ts';

const copy = `(2nd LD) Nordavia restores harbour pact

KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora

EDS: the minister is to speak at noon`;

describe('copy sent to the API', async () => {
  const { app, post } = await inventedApi();
  const read = async (response: Response): Promise<Reading> => readingSchema.parse(await response.json());

  it('is read as the package reads it, what is for editors included', async () => {
    const { id, article } = await read(
      await post('/v1/read?id=pact&published=2027-10-12', copy, 'text/plain; charset=utf-8'),
    );
    expect([id, article?.headline?.text, article?.published.value]).toEqual([
      'pact',
      'Nordavia restores harbour pact',
      '2027-10-12',
    ]);
    expect(article?.notes.some(({ audience }) => audience === 'editors')).toBe(true);
  });

  it('is not taken packed, which would be read as if it were the copy', async () => {
    const sent = (coding: string) =>
      app.request('/v1/read', {
        method: 'POST',
        body: copy,
        headers: { 'content-type': 'text/plain', 'content-encoding': coding },
      });
    for (const coding of ['gzip', 'br, gzip', 'identity, gzip']) {
      const { status, headers } = await sent(coding);
      expect([coding, status, headers.get('accept-encoding')]).toEqual([coding, 415, 'identity']);
    }
    expect((await sent('identity')).status).toBe(200);
  });

  it('is taken in JSON too, and in the bytes of an old wire', async () => {
    const fromJson = await read(await post('/v1/read', JSON.stringify({ id: 'pact', text: copy }), 'application/json'));
    expect(fromJson.article?.dateline?.places).toEqual(['KARSUND']);
    const { article, diagnostics } = await read(
      await post('/v1/read', Uint8Array.of(0x53, 0x45, 0x4f, 0x55, 0x4c, 0x20, 0x97), 'text/plain'),
    );
    expect(article?.headline?.text).toContain('—');
    expect(diagnostics.map(({ code }) => code)).toContain('windows-1252');
  });

  const ninjs = (id: string, more: object = {}) => ({
    uri: `tag:wire.example,2027:${id}`,
    versionCreated: '2027-10-12T09:00:00Z',
    headlines: [{ value: 'Pact restored' }],
    bodies: [{ contentType: 'text/plain', value: 'KARSUND, Oct. 12 (Yonhap) -- The pact holds.' }],
    ...more,
  });
  const item = '<item><title>Pact restored</title><description>KARSUND -- The pact holds.</description></item>';

  it.each([
    ['application/json', JSON.stringify(ninjs('pact'))],
    ['application/vnd.iptc.ninjs+json', JSON.stringify(ninjs('pact'))],
    [
      'application/ld+json',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pact restored","articleBody":"The pact holds."}',
    ],
    [
      'application/xml',
      '<nitf><body><body.head><hedline><hl1>Pact restored</hl1></hedline></body.head><body.content><p>The pact holds.</p></body.content></body></nitf>',
    ],
    [
      'application/vnd.iptc.g2.newsitem+xml; charset=utf-8',
      '<newsItem guid="x"><contentMeta><headline>Pact restored</headline></contentMeta><contentSet><inlineData contenttype="text/plain">The pact holds.</inlineData></contentSet></newsItem>',
    ],
    ['text/html', '<html><body><article><h1>Pact restored</h1><p>The pact holds.</p></article></body></html>'],
    ['text/markdown', '---\ntitle: Pact restored\n---\nThe pact holds.'],
    [
      'text/sgml',
      '<DOC id="QNS_ENG_20270512.0001" type="story">\n<HEADLINE>\nPact restored\n</HEADLINE>\n<TEXT>\n<P>\nThe pact holds.\n</P>\n</TEXT>\n</DOC>\n',
    ],
  ])('is read in a news format, by its type %s, with the text that its spans point into', async (type, body) => {
    const response = await post('/v1/read?id=pact', body, type);
    const { id, article, text } = (await response.json()) as Reading & { text: string };
    expect([response.status, id, article?.headline?.text]).toEqual([200, 'pact', 'Pact restored']);
    expect(text.slice(...(article?.headline?.span ?? [0, 0]))).toBe('Pact restored');
    expect(article?.body.at(-1)?.text).toMatch(/The pact holds\.$/);
  });

  const message = (number: string): string =>
    `\x01${number}\r\nr a BC-NV--Pact 10-12 0123\r\n\x02^Pact restored<\r\n   KARSUND (AP) _ The pact holds.\r\n\x03`;
  const record = (number: string): string =>
    `Pact restored\n12 words\n12 October 2027\nReuters News\nLBA\nEnglish\n(c) 2027 Reuters Limited\n\nThe pact holds.\n\nDocument LBA0000020271012ena${number}\n\n`;
  const jsonFeed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: ['a', 'b'].map((id) => ({ id, title: 'Pact restored', content_text: 'The pact holds.' })),
  });

  it.each([
    ['application/feed+json', jsonFeed],
    ['application/rss+xml', `<rss version="2.0"><channel>${item}${item}</channel></rss>`],
    ['application/json', JSON.stringify([ninjs('a'), ninjs('b')])],
    ['text/plain', message('a0545') + message('a0546')],
    ['text/plain', record('a0545') + record('a0546')],
    ['application/json', JSON.stringify({ text: message('a0545') + message('a0546') })],
  ])('is read item for item where it is a list: %s', async (type, body) => {
    const { items } = (await (await post('/v1/read', body, type)).json()) as { items: Reading[] };
    expect(items.map(({ article }) => article?.headline?.text)).toEqual(['Pact restored', 'Pact restored']);
  });

  it('is checked in a news format, and told of by the item', async () => {
    const response = await post(
      '/v1/check?id=feed',
      JSON.stringify([ninjs('a'), ninjs('b', { versionCreated: 'noon' })]),
      'application/json',
    );
    const { diagnostics } = (await response.json()) as { diagnostics: object[] };
    expect(diagnostics[0]).toMatchObject({ code: 'bad-stated', file: 'feed#2' });
    const broken = await post('/v1/read', '<rss><channel>', 'application/rss+xml');
    expect([broken.status, await broken.json()]).toMatchObject([200, { diagnostics: [{ code: 'malformed' }] }]);
  });

  it('names every type that it takes where it takes none of the one that came', async () => {
    const response = await post('/v1/read', 'x', 'application/pdf');
    expect([response.status, response.headers.get('accept-post')]).toEqual([
      415,
      expect.stringMatching(/^text\/plain, application\/json, .*text\/sgml$/),
    ]);
  });

  it('is checked with line and column', async () => {
    const response = await post('/v1/check?id=pact', copy.replace(/\n\nEDS.*/, ''), 'text/plain');
    expect(await response.json()).toMatchObject({
      counts: { error: 0, warning: 1 },
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'no-full-stop', file: 'pact', line: 3 })]),
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gives an error, and no article, where it is no text', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    const { article, diagnostics } = await read(await post('/v1/read', png, 'text/plain'));
    expect([article, diagnostics[0]?.code]).toEqual([null, 'binary']);
  });

  it.each([
    ['{', 'application/json', 400, 'It is to be a JSON object with a member `text`.'],
    ['{"text":1}', 'application/json', 400, 'A text.'],
    [
      '{"text":"a","<script>":1}',
      'application/json',
      400,
      'It is not known here. Known: text, id, published, received, source, slug.',
    ],
    ['<p>', 'image/svg+xml', 415, undefined],
  ])('is refused where it is %s of type %s', async (body, type, status, detail) => {
    const response = await post('/v1/read', body, type);
    const told = problemSchema().parse(await response.json());
    expect(response.status).toBe(status);
    if (detail) expect(told.errors).toMatchObject([{ detail }]);
    expect(JSON.stringify(told)).not.toContain('script');
  });
});
