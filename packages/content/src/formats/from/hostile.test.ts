import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../testing/any-character.ts';
import { firstLost, spansIn } from '../../testing/parts.ts';
import { countWork } from '../../testing/work.ts';
import { statusOf } from './carried/status.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromNewsMl1 } from './newsml-1/index.ts';
import { fromNewsMl } from './newsml-g2/index.ts';
import { fromNinjs } from './ninjs/index.ts';
import { fromNitf } from './nitf/index.ts';
import { parseXml } from './parsing/parse-xml.ts';
import { unpackText } from './unpack.ts';

const nitf = (paragraph: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<nitf><body><body.content><p>${paragraph}</p></body.content></body></nitf>`;

describe('hostile sources', () => {
  it('expands no entity that a document declares, however often', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE nitf [<!ENTITY l0 "lol">${levels.join('')}]>`;
    const { article, diagnostics } = fromNitf(nitf('&l9;', doctype));
    expect(article?.body[0]?.text).toBe('&l9;');
    expect(diagnostics).toMatchObject([{ code: 'entity-unread' }, { code: 'undated' }]);
  });

  it('fetches no entity from outside', () => {
    const doctype = '<!DOCTYPE nitf [<!ENTITY file SYSTEM "file:///etc/hostname">]>';
    const { article } = fromNitf(nitf('It says &file; and no more.', doctype));
    expect(article?.body[0]?.text).toBe('It says &file; and no more.');
  });

  it('takes no property of an object for an entity', () => {
    expect(fromNitf(nitf('&constructor; &toString;')).article?.body[0]?.text).toBe('&constructor; &toString;');
  });

  it('takes no property of an object for a status or a kind of name', () => {
    const { article } = fromJsonLd(
      JSON.stringify({
        ...{
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Wall holds',
          articleBody: 'It held.',
        },
        ...{ about: { '@type': 'constructor', name: 'Ada Brandt' }, creativeWorkStatus: 'toString' },
      }),
    );
    expect([article?.headline?.text, article?.names]).toEqual(['Wall holds', []]);
    expect(statusOf('stat:constructor')).toBe('constructor');
  });

  it('takes no property of an object for an element', () => {
    const { article } = fromNitf(
      nitf('The wall held.</p><toString>It rained.</toString><constructor>It dried.</constructor><p>So.'),
    );
    expect(article?.body.map(({ kind }) => kind)).not.toContain(undefined);
    expect(unpackText('<?xml version="1.0"?><toString/>')?.diagnostics[0]?.message).toContain(
      '`toString`, which is none of',
    );
  });

  it('stops where elements lie too deep, and refuses what is too long', () => {
    expect(parseXml('<a>'.repeat(1_000_000), 'NITF').diagnostics).toMatchObject([{ code: 'too-deep' }]);
    expect(parseXml('<a/>', 'NITF', 3).diagnostics).toMatchObject([{ code: 'too-large' }]);
  });

  const ninjs = (value: string) =>
    JSON.stringify({ uri: 'a', headlines: [{ value: 'Wall holds' }], bodies: [{ contentType: 'text/html', value }] });

  it('reads ten megabytes, and a million elements that close nothing', () => {
    const ten = nitf(`${'The wall held. '.repeat(20)}</p><p>`.repeat(31_000)).slice(0, 9_900_000);
    expect(
      parseXml(`${ten.slice(0, ten.lastIndexOf('<p>'))}</body.content></body></nitf>`, 'NITF').root,
    ).not.toBeNull();
    expect(fromNinjs(ninjs(`${'<b>'.repeat(200)}${'</i>'.repeat(1_000_000)}The wall held.`)).article).not.toBeNull();
  });

  it('costs no more than in proportion to how many headers there are', () => {
    const { workOf, close } = countWork();
    const [once = 0, twice = 0] = [2_000, 4_000].map((times) => {
      const body = `${'<header><p>Tarn</p></header>'.repeat(times)}<p>The wall held.</p>`;
      const item = `<newsItem guid="a"><contentSet><inlineXML><html><body>${body}</body></html></inlineXML></contentSet></newsItem>`;
      return workOf(() => expect(fromNewsMl(item).article?.body.at(-1)?.text).toBe('The wall held.'));
    });
    close();
    expect(twice / once).toBeLessThan(2.5);
  });

  const readers = [fromNinjs, fromNewsMl, fromNewsMl1, fromNitf];
  const markup = fc
    .array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<nitf>',
        '</nitf>',
        '<body>',
        '<newsItem>',
        '<NewsItem>',
        '<NewsComponent>',
        '</NewsComponent>',
        '<NewsLines><HeadLine>',
        '<ContentItem><DataContent>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&x;',
        '"',
        '{',
        '}',
        '"uri":',
        ' a ',
      ),
    )
    .map((parts) => parts.join(''));

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), markup), (source) => {
        for (const reader of readers) {
          const { article, diagnostics } = reader(source);
          expect(article !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
    );
  });

  it('keeps every span within the text, and loses nothing of it, whatever is stated', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '"', '(', ')', 'É', '한', '😀', '-') });
    const item = fc.record({
      uri: words,
      headlines: fc.array(fc.record({ value: words }), { maxLength: 1 }),
      by: words,
      located: words,
      edNote: words,
      copyrightNotice: words,
      slugline: words,
      language: fc.constantFrom('en', 'fr', ''),
      pubStatus: fc.constantFrom('usable', 'withheld', 'canceled', 'x'),
      embargoedUntil: fc.constantFrom('2027-10-12T00:00:00Z', 'x', ''),
      people: fc.array(fc.record({ name: words })),
      bodies: fc.array(fc.record({ contentType: fc.constantFrom('text/plain', 'text/html'), value: words })),
    });
    fc.assert(
      fc.property(item, (value) => {
        const { article, text } = fromNinjs(JSON.stringify(value));
        if (!article) return;
        for (const [start, end] of spansIn(article)) expect(start <= end && end <= text.length).toBe(true);
        expect(firstLost(text, article)).toBeNull();
      }),
    );
  });
});
