import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromNitf } from './nitf.ts';

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
});
