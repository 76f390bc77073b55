import { describe, expect, it } from 'vitest';
import { firstLost } from '../../../testing/parts.ts';
import { allFromNewsMl1, fromNewsMl1, unpackNewsMl1 } from './index.ts';

const document = (components: string, { status = '<Status FormalName="Usable"/>', envelope = '' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">
<NewsML Version="1.2">
  <NewsEnvelope><DateAndTime>20271012T093100+0900</DateAndTime>${envelope}</NewsEnvelope>
  <NewsItem xml:lang="en">
    <Identification><NewsIdentifier>
      <ProviderId>quay.example</ProviderId><DateId>20271012</DateId><NewsItemId>QP-0412</NewsItemId>
      <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
      <PublicIdentifier>urn:newsml:quay.example:20271012:QP-0412:2</PublicIdentifier>
    </NewsIdentifier><NameLabel>Nordavia-harbours</NameLabel></Identification>
    <NewsManagement>
      <NewsItemType FormalName="News"/>
      <FirstCreated>20271011T220000+0900</FirstCreated>
      <ThisRevisionCreated>20271012T093000+0900</ThisRevisionCreated>
      ${status}<Urgency FormalName="3"/>
    </NewsManagement>
    ${components}
  </NewsItem>
</NewsML>`;

const paragraphs =
  '<p>Nordavia on Tuesday restored its harbour pact with Velmora.</p><p>"It gives us room," President Nadia Tressel said.</p>';
const nitf = `<nitf><body><body.content>${paragraphs}<p>ab/nt</p></body.content></body></nitf>`;
const content = (data: string, type = 'NITF') =>
  `<ContentItem><MediaType FormalName="Text"/><Format FormalName="${type}"/><DataContent>${data}</DataContent></ContentItem>`;

const lines = (more = '', headline = 'Nordavia restores harbour pact') =>
  `<NewsLines><HeadLine>${headline}</HeadLine>${more}</NewsLines>`;

const whole = document(`<NewsComponent>
  ${lines(
    '<SubHeadLine>Fees fall</SubHeadLine><ByLine>By Ada Brenn</ByLine><DateLine>KARSUND, Oct 12, 2027 (AFP) -</DateLine>' +
      '<CreditLine>Quaypress</CreditLine><CopyrightLine>© 2027 Quaypress</CopyrightLine><KeywordLine>harbours</KeywordLine>' +
      '<NewsLine><NewsLineType FormalName="ProductLine"/><NewsLineText>(Picture)</NewsLineText></NewsLine>',
  )}
  <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
  <RightsMetadata><UsageRights><UsageType>No archival use</UsageType><Geography>Not in Velmora</Geography></UsageRights></RightsMetadata>
  <DescriptiveMetadata>
    <Language FormalName="EN"/><Genre FormalName="Analysis"/>
    <Location HowPresent="Event"><Property FormalName="Country" Value="NVA"/><Property FormalName="City" Value="Eastmere"/></Location>
  </DescriptiveMetadata>
  ${content(nitf)}
</NewsComponent>`);

describe('fromNewsMl1', () => {
  const { id, text, article, diagnostics } = fromNewsMl1(whole);

  it('keeps what is stated, with the element that states it', () => {
    expect(diagnostics).toEqual([]);
    expect(id).toBe('qp-0412');
    expect(article).toMatchObject({
      headline: { text: 'Nordavia restores harbour pact', rule: 'newsml1/HeadLine' },
      slugline: { text: 'Nordavia-harbours', rule: 'newsml1/NameLabel' },
      byline: { names: ['Ada Brenn'], rule: 'newsml1/ByLine' },
      dateline: { places: ['KARSUND'], agency: 'AFP', rule: 'newsml1/DateLine' },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated', rule: 'newsml1/ThisRevisionCreated' },
      edNote: { text: '(Picture)' },
      credit: { text: 'Quaypress' },
      copyright: { text: '© 2027 Quaypress' },
      usageTerms: { text: 'No archival use; Not in Velmora' },
      genre: { value: 'analysis' },
      source: { agency: 'afp' },
      status: 'usable',
      urgency: 3,
      language: 'en',
    });
    expect(article?.notes.map((note) => note.text)).toContain('Item: urn:newsml:quay.example:20271012:QP-0412');
  });

  it('reads the body as copy, and who signed it off as a note', () => {
    expect(article?.body).toMatchObject([
      { kind: 'heading', text: 'Fees fall' },
      { text: 'Nordavia on Tuesday restored its harbour pact with Velmora.' },
      { text: '"It gives us room," President Nadia Tressel said.' },
    ]);
    expect(article?.quotes[0]?.speaker?.name).toBe('Nadia Tressel');
    expect(article?.names.map(({ full, kind }) => `${kind} ${full}`)).toContain('place Eastmere');
    expect(article?.notes).toContainEqual(expect.objectContaining({ text: 'ab/nt', audience: 'editors' }));
    expect(article && firstLost(text, article)).toBeNull();
  });

  it.each([
    ['XHTML', paragraphs, 'XHTML'],
    ['HTML', `<![CDATA[${paragraphs}]]>`, 'HTML'],
    ['HTML that is called text', `<![CDATA[${paragraphs}]]>`, 'ascii'],
    ['plain text', 'Nordavia restored its pact.&#10;&#10;It holds.', 'ascii'],
  ])('reads content that is %s', (_, data, type) => {
    const source = document(`<NewsComponent>${lines()}${content(data, type)}</NewsComponent>`);
    expect(fromNewsMl1(source).article?.body).toHaveLength(2);
  });

  it('takes several contents of a component for one, and leaves out what is encoded', () => {
    const both = content('Nordavia restored its pact. It holds.', 'ascii') + content(paragraphs, 'XHTML');
    const picture =
      '<ContentItem><Encoding Notation="Base64"><DataContent>aGFyYm91cg==</DataContent></Encoding></ContentItem>';
    const source = document(`<NewsComponent>${lines()}${picture}${both}</NewsComponent>`);
    expect(fromNewsMl1(source).article?.body).toMatchObject([
      { text: 'Nordavia on Tuesday restored its harbour pact with Velmora.' },
      {},
    ]);
  });

  it('puts a story together from the components of its parts', () => {
    const part = (role: string, data: string) =>
      `<NewsComponent><Role FormalName="${role}"/>${content(data, 'ascii')}</NewsComponent>`;
    const picture = `<NewsComponent>${lines('', 'Boats')}<Role FormalName="Picture"/>${part('Caption', 'Boats leave Karsund on Oct. 12, 2027.')}</NewsComponent>`;
    const parts =
      part('Title', 'Nordavia restores harbour pact') + part('Lead', 'The pact is back.') + part('Body', 'It holds.');
    const { article } = fromNewsMl1(document(`<NewsComponent>${lines()}${parts}${picture}</NewsComponent>`));
    expect(article?.body).toMatchObject([
      { kind: 'paragraph', text: 'The pact is back.' },
      { kind: 'paragraph', text: 'It holds.' },
      { kind: 'caption', text: 'Boats leave Karsund on Oct. 12, 2027.' },
    ]);
  });

  it('sets a picture below its story with the caption alone, though it has a headline of its own', () => {
    const picture = (id: string, shows: string) =>
      `<NewsComponent Duid="${id}">${lines('<ByLine>Olu Strand</ByLine>', 'Boats')}` +
      `<NewsComponent><Role FormalName="Caption"/>${content(`<p>${shows}</p>`)}</NewsComponent>` +
      '<NewsComponent><Role FormalName="Thumbnail"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent>';
    const story = `<NewsComponent>${content(paragraphs)}</NewsComponent>`;
    const source = document(
      `<NewsComponent>${lines()}${story}${picture('p1', 'Boats leave Karsund.')}${picture('p2', 'Boats reach Velm.')}</NewsComponent>`,
    );
    const [first, ...others] = allFromNewsMl1(source);
    expect(others).toEqual([]);
    expect(first?.article?.byline).toBeNull();
    expect(first?.article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'caption', 'caption']);
  });

  const told = (language: string, headline: string, words: string) =>
    `<NewsComponent Duid="c-${language}" xml:lang="${language}">${lines('', headline)}${content(`<p>${words}</p>`, 'XHTML')}</NewsComponent>`;
  const inTwo =
    told('en', 'Wall holds', 'The wall held on Tuesday, and the town slept.') +
    told('fr', 'La digue tient', 'La digue a tenu mardi, et la ville a dormi.');

  it('reads a story in several languages once in each, as stories of their own', () => {
    const shared = '<NewsLines><CopyrightLine>© 2027 Quaypress</CopyrightLine></NewsLines>';
    const readings = allFromNewsMl1(document(`<NewsComponent EquivalentsList="yes">${shared}${inTwo}</NewsComponent>`));
    expect(readings.map(({ id: called }) => called)).toEqual(['qp-0412-c-en', 'qp-0412-c-fr']);
    expect(readings.map(({ article: one }) => [one?.language, one?.headline?.text, one?.copyright?.text])).toEqual([
      ['en', 'Wall holds', '© 2027 Quaypress'],
      ['fr', 'La digue tient', '© 2027 Quaypress'],
    ]);
  });

  it('gives a story beside another the copyright of that, and neither its writer nor its place', () => {
    const main = lines(
      '<ByLine>Ada Brenn</ByLine><DateLine>KARSUND</DateLine><CopyrightLine>© 2027 Quaypress</CopyrightLine>',
    );
    const aside = `<NewsComponent>${lines('', 'Fees fall')}${content('<p>Fees fall in May.</p>', 'XHTML')}</NewsComponent>`;
    const [first, second] = allFromNewsMl1(
      document(`<NewsComponent>${main}${content(paragraphs, 'XHTML')}${aside}</NewsComponent>`),
    );
    expect(first?.article).toMatchObject({ byline: { names: ['Ada Brenn'] }, dateline: { places: ['KARSUND'] } });
    expect(second?.article).toMatchObject({
      headline: { text: 'Fees fall' },
      byline: null,
      dateline: null,
      copyright: { text: '© 2027 Quaypress' },
    });
  });

  it('takes a document with thousands of stories apart in time linear in its length', () => {
    const story = `<NewsComponent>${lines()}${content('<p>It holds.</p>', 'XHTML')}</NewsComponent>`;
    expect(unpackNewsMl1(document(`<NewsComponent>${story.repeat(10_000)}</NewsComponent>`)).items).toHaveLength(
      10_000,
    );
  });

  it('takes one of what is equivalent in a language, and none from it where it is not', () => {
    const twice = told('en', 'Wall holds', 'The wall held on Tuesday.') + told('en', 'Wall holds', 'The wall held.');
    const heldBy = (list: string) =>
      allFromNewsMl1(document(`<NewsComponent EquivalentsList="${list}">${twice}</NewsComponent>`));
    expect(heldBy('yes')).toHaveLength(1);
    expect(heldBy('no')).toHaveLength(2);
  });

  it('reads every item of a document', () => {
    const [head, tail] = [whole.slice(0, whole.indexOf('<NewsItem ')), whole.slice(whole.indexOf('<NewsItem '))];
    const item = tail.replace('</NewsML>', '');
    expect(allFromNewsMl1(`${head}${item}${item}</NewsML>`, { id: 'm' }).map((one) => one.id)).toEqual(['m', 'm-2']);
  });

  const heldBy = (status: string) =>
    fromNewsMl1(document(`<NewsComponent>${lines()}${content(paragraphs, 'XHTML')}</NewsComponent>`, { status }))
      .article;
  const change = (to: string, at: string) =>
    `<StatusWillChange><FutureStatus FormalName="${to}"/><DateAndTime>${at}</DateAndTime></StatusWillChange>`;

  it('holds an embargo until its status will change, and withholds what has no end or no known status', () => {
    const embargoed = '<Status FormalName="Embargoed"/>';
    expect(heldBy(embargoed + change('Usable', '20271013T000000Z'))).toMatchObject({
      status: 'usable',
      embargoedUntil: { value: '2027-10-13T00:00:00Z' },
    });
    expect(heldBy(embargoed)?.status).toBe('withheld');
    expect(heldBy(embargoed + change('Usable', 'soon'))?.status).toBe('withheld');
    expect(heldBy('<Status FormalName="OPEN"/>')?.status).toBe('withheld');
    expect(heldBy('<Status FormalName="Canceled"/>')?.status).toBe('canceled');
  });

  it('ends use when its status will change to another', () => {
    const usable = '<Status FormalName="Usable"/>';
    expect(heldBy(usable + change('Withheld', '20271020T000000Z'))?.expires?.value).toBe('2027-10-20T00:00:00Z');
    expect(heldBy(usable)?.expires).toBeUndefined();
  });

  it('knows the agency by its sender where nothing nearer names one', () => {
    const envelope = '<SentFrom><Party FormalName="Kyodo News"/></SentFrom>';
    const source = document(`<NewsComponent>${lines()}${content(paragraphs, 'XHTML')}</NewsComponent>`, { envelope });
    expect(fromNewsMl1(source).article?.source.agency).toBe('kyodo');
    const domain = document(`<NewsComponent>${lines()}</NewsComponent>`).replace('>quay.example<', '>www.ansa.it<');
    expect(fromNewsMl1(domain).article?.source.agency).toBe('ansa');
  });

  it.each([
    ['no XML', 'malformed'],
    ['<NewsML><NewsItem>', 'malformed'],
    ['<NewsML><TopicSet/></NewsML>', 'not-news'],
    [document('<NewsComponent><NewsLines/></NewsComponent>').replace(/^.*?\n.*?\n/, ''), 'not-news'],
    ['<NewsML>'.repeat(100_000), 'too-deep'],
  ])('answers %.20s with a diagnostic', (source, code) => {
    expect(fromNewsMl1(source)).toMatchObject({ article: null, diagnostics: [{ code, severity: 'error' }] });
  });
});
