import { expect, it } from 'vitest';
import { fromAny, mediaTypes } from './any.ts';
import { unpackFile, unpackText } from './unpack.ts';

const rss =
  '<rss version="2.0"><channel><item><title>Wall holds</title></item><item><title>Dam empties</title></item></channel></rss>';
const ninjs = '{"uri":"tag:quay.example,2031:wall","headlines":[{"value":"Wall holds"}]}';
const jsonld = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Wall holds"}';
const jsonFeed = '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[{"id":"1","title":"Wall holds"}]}';
const newsMl =
  '<newsItem guid="tag:quay.example,2031:wall"><contentMeta><headline>Wall holds</headline></contentMeta></newsItem>';
const nitf = '<nitf><body><body.head><hedline><hl1>Wall holds</hl1></hedline></body.head></body></nitf>';
const newsMl1 =
  '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Wall holds</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>';
const page = '<html><body><article><h1>Wall holds</h1><p>The wall held.</p></article></body></html>';

it.each([
  ['application/rss+xml', rss, 'rss/title'],
  ['application/xml', rss, 'rss/title'],
  ['text/xml', nitf, 'nitf/hl1'],
  ['application/xml', newsMl, 'newsml/headline'],
  ['application/vnd.iptc.g2.newsitem+xml', newsMl, 'newsml/headline'],
  ['application/xml', `<contentSet><inlineXML>${nitf}</inlineXML></contentSet>`, 'nitf/hl1'],
  ['application/nitf+xml', nitf, 'nitf/hl1'],
  ['text/vnd.iptc.nitf', nitf, 'nitf/hl1'],
  ['application/xml', newsMl1, 'newsml1/HeadLine'],
  ['text/vnd.iptc.newsml', newsMl1, 'newsml1/HeadLine'],
  ['application/json', ninjs, 'ninjs/headlines'],
  ['application/json', `[${ninjs}]`, 'ninjs/headlines'],
  ['application/json', jsonld, 'jsonld/headline'],
  ['application/ld+json', jsonld, 'jsonld/headline'],
  ['application/feed+json', jsonFeed, 'jsonfeed/title'],
  ['application/json', jsonFeed, 'jsonfeed/title'],
  ['text/sgml', '<DOC><HEADLINE>Wall holds</HEADLINE><TEXT>It held.</TEXT></DOC>', 'sgml/HEADLINE'],
  ['text/html', page, 'html/h1'],
  ['text/markdown', '---\ntitle: Wall holds\n---\nThe wall held.', 'markdown/title'],
])('%s is told by its type and how it begins: %s', (type, source, rule) => {
  const [first] = fromAny(source, type)?.readings ?? [];
  expect(first?.article?.headline).toMatchObject({ text: 'Wall holds', rule });
});

it('gives every item of a list, or none of one that is too long', () => {
  expect(fromAny(rss, 'application/rss+xml')).toMatchObject({ isList: true, readings: [{}, {}] });
  expect(fromAny(rss, 'application/rss+xml', { most: 1 })?.readings).toMatchObject([
    { article: null, diagnostics: [{ code: 'too-many-items' }] },
  ]);
  expect(fromAny(ninjs, 'application/json')?.isList).toBe(false);
});

it('reads each message of a transmission that is sent as plain text, which is copy all the same where it is one', () => {
  const message = (number: string) =>
    `\x01${number}\r\nr a BC-NV--Quay 10-12 0123\r\n\x02^Wall holds<\r\nIt held.\r\n\x03`;
  const { isList, readings } = fromAny(message('a0545') + message('a0546'), 'text/plain') ?? {};
  expect([isList, readings?.map(({ article }) => article?.headline?.text)]).toEqual([
    true,
    ['Wall holds', 'Wall holds'],
  ]);
  expect(fromAny(message('a0545'), 'text/plain')).toBeNull();
});

it('says of JSON that is no news of any kind what it is not', () => {
  const [{ article, diagnostics } = {}] = fromAny('{"name":"quay","private":true}', 'application/json')?.readings ?? [];
  expect([article, diagnostics?.map(({ message }) => message)]).toEqual([
    null,
    ['It holds no news: it is JSON, but neither ninjs, nor an article in JSON-LD, nor a JSON Feed.'],
  ]);
});

it.each([
  [
    '<Response><Story/></Response>',
    'its root is `Response`, which is none of NewsML-G2, NewsML 1, NITF, RSS and Atom.',
  ],
  [
    '<packageItem/>',
    'its root is `packageItem`, a package in NewsML-G2, which lists other items and has no copy of its own.',
  ],
])('says of %s what it is, and what could be read', (source, complaint) => {
  expect(unpackFile('page.xml', source)?.diagnostics[0]?.message).toBe(`It holds no news: ${complaint}`);
  for (const type of ['application/xml', 'text/xml'])
    expect(fromAny(source, type)?.readings).toMatchObject([
      { article: null, diagnostics: [{ code: 'not-news', message: `It holds no news: ${complaint}` }] },
    ]);
});

it.each(mediaTypes)('%s is read whatever it holds, with an error where it is none of it', (type) => {
  for (const source of ['', '{', '<', '\0', '[]', '<a><b></a>'])
    for (const { article, diagnostics } of fromAny(source, type)?.readings ?? [])
      expect(article !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});

it('takes no other media type', () => {
  expect(fromAny('x', 'image/png')).toBeNull();
  expect(fromAny('x', 'text/plain')).toBeNull();
});

it('comes to an end on a long stretch of blanks', () => {
  const blanks = ' '.repeat(400_000);
  const jsonLd = fromAny(`{"@context":"https://schema.org","@type":${blanks}`, 'application/json');
  expect(jsonLd?.readings.map(({ article }) => article)).toEqual([null]);
  expect(unpackText(`{"a":1}${blanks}{"b":2}`)).toBeNull();
});
