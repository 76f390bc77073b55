import { describe, expect, it } from 'vitest';
import { firstLost } from '../../../testing/parts.ts';
import { allFromNinjs, fromNinjs } from './index.ts';

const copy = `<p>KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora.</p>
<h2>What changes</h2><ul><li>Boats may land</li><li>Fees fall</li></ul>
<p>"It gives both sides room to breathe," President Nadia Tressel said.</p>`;

const item = {
  uri: 'tag:wire.example,2027:item:pact-restored',
  type: 'text',
  versionCreated: '2027-10-12T09:30:00+09:00',
  pubStatus: 'usable',
  urgency: 3,
  language: 'en-GB',
  slugline: 'harbour-pact',
  by: 'Ada Brenn',
  edNote: 'Adds quote',
  copyrightNotice: 'Copyright 2027 Quaypress',
  usageTerms: 'Not for use in Velmora',
  embargoedUntil: '2027-10-12T10:00:00+09:00',
  expires: '2028-10-12T00:00:00Z',
  headlines: [
    { role: 'short', value: 'Pact back' },
    { role: 'main', value: '(2nd LD) Nordavia restores harbour pact' },
  ],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'plain' },
    { role: 'html', contentType: 'text/html', value: copy },
  ],
  people: [{ name: 'Nadia Tressel' }, { name: 'Viktor Oskarin' }],
  organisations: [{ name: 'Northern Fisheries Commission' }],
  places: [{ name: 'Karsund' }],
  subjects: [{ name: 'treaty' }],
  genres: [{ name: 'Analysis' }],
};

const read = (value: object, options = {}) => fromNinjs(JSON.stringify(value), options);
const codesOf = (value: object) => read({ ...item, ...value }).diagnostics.map(({ code }) => code);

describe('fromNinjs', () => {
  const { id, article, text, diagnostics } = read(item);

  it('keeps what is stated, with the property that states it', () => {
    expect(diagnostics).toEqual([]);
    expect(id).toBe('pact-restored');
    expect(article).toMatchObject({
      headline: { text: 'Nordavia restores harbour pact', rule: 'ninjs/headlines' },
      markers: [{ kind: 'lead', number: 2 }],
      byline: { text: 'Ada Brenn', names: ['Ada Brenn'], rule: 'ninjs/by' },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated', rule: 'ninjs/versionCreated' },
      embargoedUntil: { value: '2027-10-12T10:00:00+09:00' },
      expires: { value: '2028-10-12T00:00:00Z' },
      slugline: { text: 'harbour-pact' },
      edNote: { text: 'Adds quote' },
      copyright: { text: 'Copyright 2027 Quaypress' },
      usageTerms: { text: 'Not for use in Velmora' },
      genre: { value: 'analysis' },
      urgency: 3,
      language: 'en-GB',
      status: 'usable',
    });
  });

  it('reads the body as copy: dateline, quotations and who said them', () => {
    expect(article?.dateline).toMatchObject({ places: ['KARSUND'], agency: 'Yonhap', rule: 'dateline/sure' });
    expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'paragraph']);
    expect(article?.quotes[0]?.speaker?.name).toBe('Nadia Tressel');
    expect(article?.source.agency).toBe('yonhap');
  });

  it('points into the text that it carried, and loses nothing of it', () => {
    for (const part of [article?.headline, article?.byline, article?.copyright, article?.names[0]])
      expect(text.slice(...(part?.span ?? [0, 0]))).toBe(part?.text);
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('names the people and bodies that are stated where the copy does, else where they are stated', () => {
    const named = article?.names.map(({ full, kind, rule }) => `${kind} ${full} ${rule.split('/')[0]}`);
    expect(named).toContain('person Nadia Tressel names');
    expect(named).toContain('person Viktor Oskarin ninjs');
    expect(named).toContain('organisation Northern Fisheries Commission ninjs');
  });

  it('reads version 1, with its names in the singular and without arrays', () => {
    const old = read({
      uri: 'http://wire.example/pact',
      versioncreated: '2027-10-12T00:30:00Z',
      pubstatus: 'withhold',
      byline: 'By Ada Brenn',
      headline: 'Nordavia restores harbour pact',
      body_text: 'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact.\n\nThe end.',
      person: [{ name: 'Nadia Tressel' }],
      place: [{ name: 'Karsund' }],
      copyrightholder: 'Quaypress',
    }).article;
    expect(old).toMatchObject({
      headline: { text: 'Nordavia restores harbour pact' },
      byline: { names: ['Ada Brenn'] },
      dateline: { places: ['KARSUND'] },
      status: 'withheld',
      statusFrom: { rule: 'ninjs/pubStatus' },
      copyright: { text: 'Quaypress' },
    });
    expect(old?.body).toHaveLength(2);
  });

  it('reads NITF in a body, and a description where there is no body', () => {
    const nitf =
      '<nitf><body><body.content><p>The pact holds, <person>Nadia Tressel</person> said.</p></body.content></body></nitf>';
    const inside = read({
      ...item,
      bodies: [{ role: 'nitf', contentType: 'application/nitf+xml', value: nitf }],
    }).article;
    expect(inside?.body).toMatchObject([{ text: 'The pact holds, Nadia Tressel said.' }]);
    const described = read({ uri: 'a', type: 'picture', descriptions: [{ value: 'Boats in Karsund.' }] }).article;
    expect(described?.body).toMatchObject([{ kind: 'caption', text: 'Boats in Karsund.' }]);
  });

  it('reads every object of a list', () => {
    const readings = allFromNinjs(JSON.stringify([item, { ...item, uri: 'tag:x,2027:second' }]));
    expect(readings.map((one) => one.id)).toEqual(['pact-restored', 'second']);
  });

  it('tells where copy and source say different things, and holds back more rather than less', () => {
    const plain = (value: string) => ({ bodies: [{ contentType: 'text/plain', value }] });
    expect(codesOf(plain('Velmora leaves the pact\n\nThe pact is off, Velmora said.'))).toEqual(['headline-differs']);
    expect(codesOf(plain('By Irene Maroux\n\nThe pact is back, Velmora said.'))).toEqual(['byline-differs']);
    expect(codesOf(plain('KARSUND, March 2 (Yonhap) -- The pact is back.'))).toEqual(['date-differs']);
    expect(codesOf({ located: 'Eastmere' })).toEqual(['dateline-differs']);
    expect(codesOf({ language: 'fr' })).toEqual(['language-differs']);
    const killed = read({ ...item, edNote: 'MANDATORY KILL: please kill the story' });
    expect(killed.article?.status).toBe('canceled');
    expect(killed.diagnostics.map(({ code }) => code)).toContain('status-differs');
    const held = read({ ...item, ...plain('EMBARGOED until 0900 GMT Oct 14, 2027\n\nThe pact is back.') });
    expect(held.article?.embargoedUntil?.value).toBe('2027-10-14T09:00:00Z');
    expect(held.diagnostics.map(({ code }) => code)).toEqual(['embargo-differs']);
  });

  it('says nothing where the copy repeats headline, byline and day', () => {
    const value =
      'Nordavia restores harbour pact\n\nBy Ada Brenn, Quaypress\n\nKARSUND, Oct. 12 (Yonhap) -- Nordavia restored its pact.\n\nThe end came late.';
    const repeated = read({ ...item, bodies: [{ contentType: 'text/plain', value }] });
    expect(repeated.diagnostics).toEqual([]);
    expect(repeated.article?.body.map((block) => block.text)).toEqual([
      'Nordavia restored its pact.',
      'The end came late.',
    ]);
    expect(repeated.article && firstLost(repeated.text, repeated.article)).toBeNull();
  });

  it('withholds what is under an embargo that cannot be read, and under a status that it does not know', () => {
    expect(read({ ...item, embargoedUntil: '2027-10-12T10:00:00' }).article?.status).toBe('withheld');
    expect(read({ ...item, pubStatus: 'maybe' }).article?.status).toBe('withheld');
  });

  it.each([
    ['', 'malformed'],
    ['{"uri": "a"', 'malformed'],
    ['{"headline": "no uri"}', 'not-news'],
    ['[]', 'not-news'],
    ['null', 'not-news'],
    [`${'['.repeat(200_000)}`, 'malformed'],
  ])('answers %.20s with a diagnostic', (source, code) => {
    expect(fromNinjs(source)).toMatchObject({ article: null, diagnostics: [{ code, severity: 'error' }] });
  });
});
