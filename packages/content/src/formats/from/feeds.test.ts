import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromFeed } from './feeds.ts';

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Quaypress</title><language>en-gb</language><copyright>2027 Quaypress</copyright>
<item>
  <title>Ferry line reopens &amp; fares fall</title><link>https://paper.example/2027/ferry-line/</link>
  <guid isPermaLink="false">tag:paper.example,2027:ferry</guid>
  <dc:creator>Ada Brenn</dc:creator><pubDate>Tue, 12 Oct 2027 09:30:00 +0900</pubDate>
  <category>transport</category><description>A short form.</description>
  <content:encoded><![CDATA[<p>KARSUND, Oct. 12 (Yonhap) -- The ferry runs&nbsp;again.</p><p>"It is good," Mayor Nadia Tressel said.</p>]]></content:encoded>
</item>
<item><title>Dam holds</title><pubDate>some day</pubDate><description>The dam held &lt;b&gt;overnight&lt;/b&gt;.</description><author>desk@paper.example (Irene Maroux)</author></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quaypress</title><rights>2027 Quaypress</rights>
<entry><id>tag:paper.example,2027:ferry</id><title type="html">Ferry &lt;i&gt;line&lt;/i&gt; reopens</title>
<author><name>Ada Brenn</name></author><published>2027-10-12T09:30:00+09:00</published><updated>2027-10-13T09:30:00Z</updated>
<summary>A short form.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry runs again.</p><ul><li>Day</li><li>Night</li></ul></div></content></entry>
<entry><id>a</id><title>Dam holds</title><updated>2027-10-13T09:30:00Z</updated><content>The dam held.</content></entry></feed>`;

describe('fromFeed', () => {
  it('reads every item of RSS, with what its channel says for all', () => {
    const [first, second] = fromFeed(rss);
    expect(first?.article).toMatchObject({
      id: 'ferry',
      headline: { text: 'Ferry line reopens & fares fall', rule: 'rss/title' },
      byline: { names: ['Ada Brenn'] },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated', rule: 'rss/pubDate' },
      dateline: { places: ['KARSUND'] },
      copyright: { text: '2027 Quaypress' },
      language: 'en-gb',
      quotes: [{ speaker: { name: 'Nadia Tressel' } }],
    });
    expect(first?.article && firstLost(first.text, first.article)).toBeNull();
    expect(second?.article?.byline?.names).toEqual(['Irene Maroux']);
    expect(second?.article?.body).toMatchObject([{ text: 'The dam held overnight.' }]);
    expect(second?.diagnostics.map(({ code }) => code)).toContain('bad-stated');
  });

  it('reads every entry of Atom, whatever its text is written in', () => {
    const [first, second] = fromFeed(atom);
    expect(first?.diagnostics).toEqual([]);
    expect(first?.article).toMatchObject({
      headline: { text: 'Ferry line reopens' },
      byline: { names: ['Ada Brenn'] },
      published: { value: '2027-10-12T09:30:00+09:00', rule: 'atom/published' },
      body: [{ kind: 'paragraph' }, { kind: 'list', text: '- Day\n- Night' }],
    });
    expect(second?.article?.body).toMatchObject([{ text: 'The dam held.' }]);
    expect(second?.article?.published.rule).toBe('atom/updated');
  });

  it.each([
    ['<rss><channel/></rss>', 'not-news'],
    ['<html/>', 'not-news'],
    ['', 'malformed'],
  ])('answers %s with a diagnostic', (source, code) =>
    expect(fromFeed(source)).toMatchObject([{ article: null, diagnostics: [{ code }] }]),
  );
});
