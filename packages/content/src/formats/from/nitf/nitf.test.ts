import { describe, expect, it } from 'vitest';
import { firstLost } from '../../../testing/parts.ts';
import { fromNitf } from './index.ts';

const document = (
  docdata = '',
  head = '',
  body = '<p>The ferry runs again, <person>Nadia Tressel</person> said.</p>',
) => `<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="en">
  <head><title>Ferry line reopens</title>
    <docdata management-status="usable">
      <doc-id id-string="ferry-7"/><urgency ed-urg="4"/>
      <date.issue norm="20271012T093000+0900"/>
      <du-key key="NV-Ferry"/>
      <doc.copyright year="2027" holder="Quaypress"/>
      <identified-content><org>Harbour Union</org><location>Karsund</location></identified-content>
      ${docdata}
    </docdata></head>
  <body><body.head>
    <hedline><hl1>Ferry line reopens</hl1><hl2>Two boats a day</hl2></hedline>
    <byline>By Ada Brenn</byline>
    <dateline><location>KARSUND</location>, <story.date norm="20271012">Oct. 12</story.date></dateline>
    ${head}
  </body.head><body.content>${body}</body.content></body>
</nitf>`;

describe('fromNitf', () => {
  it('reads head and body', () => {
    const { id, text, article, diagnostics } = fromNitf(document());
    expect(diagnostics).toEqual([]);
    expect(id).toBe('ferry-7');
    expect(article).toMatchObject({
      headline: { text: 'Ferry line reopens', rule: 'nitf/hl1' },
      byline: { names: ['Ada Brenn'] },
      dateline: { places: ['KARSUND'], date: { month: 10, day: 12 }, rule: 'nitf/dateline' },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated' },
      slugline: { text: 'NV-Ferry' },
      copyright: { text: '2027 Quaypress' },
      urgency: 4,
      language: 'en',
      body: [
        { kind: 'heading', text: 'Two boats a day', rule: 'nitf/hl2' },
        { kind: 'paragraph', text: 'The ferry runs again, Nadia Tressel said.' },
      ],
    });
    expect(article?.names.map(({ full, kind }) => `${kind} ${full}`)).toEqual(
      expect.arrayContaining(['person Nadia Tressel', 'organisation Harbour Union', 'place Karsund']),
    );
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('takes a release after the issue for an embargo', () => {
    const { article } = fromNitf(document('<date.release norm="20271013T000000Z"/>'));
    expect(article?.embargoedUntil?.value).toBe('2027-10-13T00:00:00Z');
    expect(fromNitf(document('<date.release norm="20271012T093000+0900"/>')).article?.embargoedUntil).toBeUndefined();
  });

  it('keeps what its elements say of the kind of each part', () => {
    const body =
      '<p>First.</p><media><media-reference mime-type="image/jpeg"/><media-caption>Boats in Karsund.</media-caption></media>' +
      '<bq><block><p>It runs.</p></block></bq><ol><li>Day</li><li>Night</li></ol><hr/><table><tr><td>a</td><td>b</td></tr></table>';
    const kinds = fromNitf(document('', '', body)).article?.body.map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'caption', 'quote', 'list', 'break', 'table']);
  });

  it('sets apart what stands side by side in its elements', () => {
    const head = document().replace('By Ada Brenn', 'By<person>Ada Brenn</person><byttl>Staff <em>W</em>riter</byttl>');
    expect(fromNitf(head).article?.byline).toMatchObject({
      text: 'By Ada Brenn, Staff Writer',
      names: ['Ada Brenn'],
    });
    const place = '<location><city>Karsund</city><country>Nordavia</country></location>';
    const parted = document().replace(/<dateline>.*<\/dateline>/, `<dateline>${place}</dateline>`);
    expect(fromNitf(parted).article?.dateline?.text).toBe('Karsund, Nordavia');
  });

  it('takes initials for no byline, a moment for no dateline, and the slug for no heading', () => {
    const moment = '<dateline><story.date norm="20271012T093000+0900">20271012T093000+0900</story.date></dateline>';
    const source = document(
      '<key-list><keyword key="NORDAVIA FERRY"/></key-list>',
      '',
      '<p>Karsund, Oct 12 (EFE).- It runs.</p>',
    )
      .replace('By Ada Brenn', 'ab/nt')
      .replace('Two boats a day', 'NORDAVIA FERRY')
      .replace(/<dateline>.*<\/dateline>/, moment);
    const { article, text, diagnostics } = fromNitf(source);
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      byline: null,
      slugline: { text: 'NORDAVIA FERRY' },
      dateline: { places: ['Karsund'], agency: 'EFE' },
      body: [{ kind: 'paragraph', text: 'It runs.' }],
    });
    expect(article?.notes).toContainEqual(expect.objectContaining({ text: 'Handled by: ab/nt', audience: 'editors' }));
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('makes no point of an abstract that only repeats how the copy opens', () => {
    const abstractOf = (words: string) => document('', `<abstract><p>${words}</p></abstract>`);
    expect(fromNitf(abstractOf('The ferry runs again')).article?.keyPoints).toEqual([]);
    expect(fromNitf(abstractOf('Fees fall')).article?.keyPoints).toMatchObject([{ text: 'Fees fall' }]);
  });

  it('knows the agency by whichever element names one', () => {
    const agencyIn = (docdata: string) => fromNitf(document(docdata)).article?.source.agency;
    expect(agencyIn('<del-list><from-src src-name="PA" level-number="1"/></del-list>')).toBe('pa');
    expect(agencyIn('<doc.rights agent="AAP"/>')).toBe('aap');
    expect(agencyIn('')).toBeUndefined();
  });

  it('takes a key without words for the item that it is of, and the day of the page where no other is told', () => {
    const key = '0c2f5a1e-77aa-4b1c-9d3e-1f2a3b4c5d6e';
    const keyed = fromNitf(document().replace('NV-Ferry', `ferry-${key}`)).article;
    expect(keyed?.slugline).toBeUndefined();
    expect(keyed?.notes.map(({ text }) => text)).toContain(`Item: ferry-${key}`);
    const undated = document()
      .replace(/<date.issue[^>]*>/, '')
      .replace(/<dateline>.*<\/dateline>/, '')
      .replace('</head>', '<pubdata date.publication="20271013T080000Z"/></head>');
    expect(fromNitf(undated).article?.published).toMatchObject({ value: '2027-10-13T08:00:00Z', basis: 'stated' });
  });
});
