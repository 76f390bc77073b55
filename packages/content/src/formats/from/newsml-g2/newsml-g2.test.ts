import { describe, expect, it } from 'vitest';
import { firstLost } from '../../../testing/parts.ts';
import { allFromNewsMl, fromNewsMl } from './index.ts';

const item = (content: string, meta = '', more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20271012:pact" version="2"
  standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en-GB">
  <rightsInfo>
    <copyrightHolder><name>Quaypress</name></copyrightHolder>
    <copyrightNotice>Copyright 2027 Quaypress</copyrightNotice>
    <usageTerms>Not for use in Velmora</usageTerms>
  </rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="Quaypress"/>
    <versionCreated>2027-10-12T09:30:00+09:00</versionCreated>
    <firstCreated>2027-10-11T22:00:00+09:00</firstCreated>
    <pubStatus qcode="stat:usable"/>
    <edNote>Adds quote</edNote>
    ${meta}
  </itemMeta>
  <contentMeta>
    <urgency>3</urgency>
    <contentCreated>2027-10-12T08:00:00+09:00</contentCreated>
    <located qcode="city:1"><name>Karsund</name></located>
    <creator><name>Ada Brenn</name></creator>
    <subject type="cpnat:person" qcode="p:1"><name>Nadia Tressel</name></subject>
    <subject type="cpnat:geoArea" qcode="g:1"><name>Velmora</name></subject>
    <subject type="cpnat:organisation" qcode="o:1"><name>Harbour Union</name></subject>
    <subject type="cpnat:abstract" qcode="medtop:1"><name>treaty</name></subject>
    <genre qcode="genre:a"><name>Analysis</name></genre>
    <slugline>harbour-pact</slugline>
    <headline>Nordavia restores harbour pact</headline>
    ${more}
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

const paragraphs =
  '<p>Nordavia on Tuesday restored its harbour pact with Velmora.</p><p>"It gives us room," President Nadia Tressel said.</p>';
const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no copy</title></head><body>${paragraphs}</body></html></inlineXML>`;
const nitf = (head: string) =>
  `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>${head}</body.head><body.content>${paragraphs}</body.content></body></nitf></inlineXML>`;

const codesOf = (source: string) => fromNewsMl(source).diagnostics.map(({ code }) => code);

describe('fromNewsMl', () => {
  const { id, text, article, diagnostics } = fromNewsMl(item(xhtml));

  it('keeps what is stated, with the element that states it', () => {
    expect(diagnostics).toEqual([]);
    expect(id).toBe('pact');
    expect(article).toMatchObject({
      headline: { text: 'Nordavia restores harbour pact', rule: 'newsml/headline' },
      byline: { names: ['Ada Brenn'], rule: 'newsml/creator' },
      dateline: { places: ['Karsund'], rule: 'newsml/located' },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated', rule: 'newsml/versionCreated' },
      slugline: { text: 'harbour-pact' },
      edNote: { text: 'Adds quote' },
      copyright: { text: 'Copyright 2027 Quaypress' },
      usageTerms: { text: 'Not for use in Velmora' },
      genre: { value: 'analysis' },
      urgency: 3,
      language: 'en-GB',
    });
  });

  it('reads the body as copy, and names whom the subjects name', () => {
    expect(article?.body.map((block) => block.text)).toEqual([
      'Nordavia on Tuesday restored its harbour pact with Velmora.',
      '"It gives us room," President Nadia Tressel said.',
    ]);
    expect(article?.quotes[0]?.speaker?.name).toBe('Nadia Tressel');
    expect(article?.names.map(({ full, kind }) => `${kind} ${full}`)).toEqual(
      expect.arrayContaining(['person Nadia Tressel', 'place Velmora', 'organisation Harbour Union']),
    );
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('holds what NITF in it says against what it states', () => {
    const byline = '<byline>By Ada Brenn, <byttl>Staff Reporter</byttl></byline>';
    const same = nitf(`<hedline><hl1>Nordavia restores harbour pact</hl1></hedline>${byline}`);
    expect(fromNewsMl(item(same)).article?.byline).toMatchObject({ names: ['Ada Brenn'], rule: 'nitf/byline' });
    expect(codesOf(item(same))).toEqual([]);
    expect(codesOf(item(nitf('<hedline><hl1>Velmora leaves pact</hl1></hedline>')))).toEqual(['headline-differs']);
    expect(codesOf(item(nitf('<byline>By Irene Maroux</byline>'), '', '<by>Ada Brenn</by>'))).toEqual([
      'byline-differs',
    ]);
    const dated = nitf('<dateline><location>EASTMERE</location>, Oct 12</dateline>');
    expect(fromNewsMl(item(dated)).article?.dateline?.places).toEqual(['EASTMERE']);
  });

  it('reads content that is not XML', () => {
    const plain =
      '<inlineData contenttype="text/plain">KARSUND, Oct. 12 (Yonhap) -- The pact is back.&#10;&#10;It holds.</inlineData>';
    expect(fromNewsMl(item(plain)).article).toMatchObject({
      dateline: { agency: 'Yonhap' },
      body: [{}, { text: 'It holds.' }],
    });
    const html = `<inlineData contenttype="text/html"><![CDATA[${paragraphs}]]></inlineData>`;
    expect(fromNewsMl(item(html)).article?.body).toHaveLength(2);
  });

  it('takes what a header of XHTML says of the item for no copy, and its list for the slug', () => {
    const header =
      '<header><time>12.10.2027 00:30 GMT</time><ul class="slugline"><li>harbours</li><li>Nordavia</li></ul>' +
      '<p class="genre genre-a">Analysis</p><h1>Nordavia restores harbour pact</h1></header>';
    const source = item(xhtml.replace('<body>', `<body>${header}`)).replace(/<slugline>.*<\/slugline>/, '');
    const { article, diagnostics } = fromNewsMl(source);
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ slugline: { text: 'harbours/Nordavia' }, body: [{}, {}] });
  });

  it('tells editors alone all that is told to editors, each once', () => {
    const notes = '<edNote>Picture desk: desk@quay.example, +47 555 010</edNote><edNote>Adds quote</edNote>';
    const { article } = fromNewsMl(item(xhtml, notes));
    expect(article?.edNote?.text).toBe('Adds quote Picture desk: desk@quay.example, +47 555 010');
    expect(article?.notes.filter(({ text }) => text.includes('desk@')).map(({ audience }) => audience)).toEqual([
      'editors',
    ]);
  });

  it('sets a second headline above the copy, and no account in the byline', () => {
    const more = '<headline role="hld:subHeadline">Fees fall</headline>';
    const { article } = fromNewsMl(item(xhtml, '', more).replace('Ada Brenn', 'brenn.ada'));
    expect(article).toMatchObject({ byline: null, body: [{ kind: 'heading', text: 'Fees fall' }, {}, {}] });
  });

  it('reads lines that one element encloses as the lines that they are', () => {
    const plain =
      '<inlineData contenttype="text/plain"><![CDATA[<p>\n   The pact is back, and boats of both\nnations may land again.\n   It holds.\n</p>]]></inlineData>';
    expect(fromNewsMl(item(plain)).article?.body.map(({ text }) => text)).toEqual([
      'The pact is back, and boats of both nations may land again.',
      'It holds.',
    ]);
  });

  it('says which other items it holds', () => {
    const [{ diagnostics } = { diagnostics: [] }] = allFromNewsMl(
      '<newsMessage><itemSet><packageItem/></itemSet></newsMessage>',
    );
    expect(diagnostics[0]?.message).toContain('it holds a package in NewsML-G2');
  });

  it('holds an embargo, and withholds under one without an end', () => {
    const until = fromNewsMl(item(xhtml, '<embargoed>2027-10-13T00:00:00Z</embargoed>')).article;
    expect(until).toMatchObject({ status: 'usable', embargoedUntil: { value: '2027-10-13T00:00:00Z' } });
    expect(fromNewsMl(item(xhtml, '<embargoed/>'))).toMatchObject({
      article: { status: 'withheld' },
      diagnostics: [{ code: 'embargo-open' }],
    });
  });

  it('reads every item of a message', () => {
    const message = `<newsMessage><itemSet>${[item(xhtml), item(xhtml)].map((one) => one.replace(/<\?xml.*\?>/, '')).join('')}</itemSet></newsMessage>`;
    expect(allFromNewsMl(message, { id: 'm' }).map((one) => one.id)).toEqual(['m', 'm-2']);
  });

  it.each([
    ['no XML', 'malformed'],
    ['<newsItem><contentSet>', 'malformed'],
    ['<planningItem/>', 'not-news'],
    ['<a>'.repeat(100_000), 'too-deep'],
  ])('answers %.20s with a diagnostic', (source, code) => {
    expect(fromNewsMl(source)).toMatchObject({ article: null, diagnostics: [{ code, severity: 'error' }] });
  });
});
