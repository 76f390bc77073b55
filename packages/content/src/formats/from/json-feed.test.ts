import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromJsonFeed } from './json-feed.ts';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quaypress',
  language: 'en-GB',
  items: [
    {
      id: 'https://paper.example/2027/ferry-line/',
      title: 'Ferry line reopens & fares fall',
      summary: 'A short form.',
      date_published: '2027-10-12T09:30:00+09:00',
      date_modified: '2027-10-13T09:30:00Z',
      authors: [{ name: 'Ada Brenn' }, { name: 'Irene Maroux' }],
      tags: ['transport'],
      content_text: 'Another form.',
      content_html:
        '<p>KARSUND, Oct. 12 (Yonhap) -- The ferry runs&nbsp;again.</p><p>"It is good," Mayor Nadia Tressel said.</p>',
    },
    {
      id: 7,
      title: 'Dam holds',
      content_text: 'The dam held.',
      author: { name: 'Reuters' },
      date_published: 'some day',
    },
    { id: 'alert', summary: 'The wall broke at noon.' },
  ],
};

const read = (value: unknown) => fromJsonFeed(JSON.stringify(value));

describe('fromJsonFeed', () => {
  it('reads every item, with what the feed says for all', () => {
    const [first] = read(feed);
    expect(first?.diagnostics).toEqual([]);
    expect(first?.article).toMatchObject({
      id: 'ferry-line',
      headline: { text: 'Ferry line reopens & fares fall', rule: 'jsonfeed/title' },
      byline: { names: ['Ada Brenn', 'Irene Maroux'] },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated', rule: 'jsonfeed/date_published' },
      dateline: { places: ['KARSUND'] },
      language: 'en-GB',
      quotes: [{ speaker: { name: 'Nadia Tressel' } }],
    });
    expect(first?.article && firstLost(first.text, first.article)).toBeNull();
    expect(first?.text).toContain('Subject: transport');
  });

  it('reads the plain text of an item, its summary where it has nothing else, and the one author that version 1.0 has', () => {
    const [, second, third] = read(feed);
    expect(second?.article).toMatchObject({
      id: '7',
      body: [{ text: 'The dam held.' }],
      source: { agency: 'reuters' },
    });
    expect(second?.diagnostics.map(({ code }) => code)).toContain('bad-stated');
    expect(third?.article?.body).toMatchObject([{ text: 'The wall broke at noon.' }]);
  });

  it.each([
    ['{"version":"https://jsonfeed.org/version/1.1","title":"Quaypress","items":[]}', 'not-news'],
    ['{"items":[null,1,[]]}', 'not-news'],
    ['[]', 'not-news'],
    ['{', 'malformed'],
  ])('answers %s with a diagnostic', (source, code) =>
    expect(fromJsonFeed(source)).toMatchObject([{ article: null, diagnostics: [{ code }] }]),
  );
});
