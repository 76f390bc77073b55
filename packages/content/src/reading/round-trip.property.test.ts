import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { type InventedCopy, inventCopy } from '../testing/copy.ts';
import { read } from './read.ts';

/** Fixed, so that a failure anywhere is a failure everywhere; fast-check prints it with the case. */
const options = { seed: 20230321, numRuns: 200 };

/** A piece of invented copy, read. */
function reread(seed: number, length: number): { copy: InventedCopy; article: Article } {
  const copy = inventCopy(seed, length);
  const { article } = read(copy.text, { id: 'invented' });
  if (!article) throw new Error(`nothing was read from seed ${seed}`);
  return { copy, article };
}

const holds = (claim: (copy: InventedCopy, article: Article) => void): void =>
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 3, max: 14 }), (seed, length) => {
      const { copy, article } = reread(seed, length);
      claim(copy, article);
    }),
    options,
  );

const textsOf = (article: Article, kind: string): string[] =>
  article.body.filter((block) => block.kind === kind).map((block) => block.text);

/** Without the punctuation that closes it. */
const bare = (words: string): string => words.replace(/[,.]+$/, '').replace(/\s+/g, ' ');

describe('what the generator set, the reader gets back', () => {
  it('headline and marker', () =>
    holds((copy, { headline, markers }) => {
      expect(headline?.text).toBe(copy.headline);
      expect(markers).toMatchObject(copy.marker ? [copy.marker] : []);
      expect(markers).toHaveLength(copy.marker ? 1 : 0);
    }));

  it('change note', () =>
    holds((copy, { changeNote }) => {
      const paragraphs = changeNote?.changes.flatMap((change) => change.paragraphs) ?? [];
      expect(paragraphs).toEqual(copy.changed);
    }));

  it('byline, and none where there is none', () =>
    holds((copy, { byline }) => expect(byline?.names ?? []).toEqual(copy.byline ? [copy.byline] : [])));

  it('dateline: place, date and agency', () =>
    holds((copy, { dateline, source }) => {
      expect(dateline?.places).toEqual([copy.place]);
      expect(dateline?.date ?? null).toEqual(copy.date);
      expect(source.agency).toBe(copy.agency);
    }));

  it('paragraphs and captions', () =>
    holds((copy, article) => {
      expect(textsOf(article, 'paragraph')).toEqual(copy.paragraphs);
      expect(textsOf(article, 'caption')).toEqual(copy.captions);
      expect(article.body).toHaveLength(copy.paragraphs.length + copy.captions.length);
    }));

  it('credits', () =>
    holds((copy, { credits }) => {
      expect(credits).toMatchObject(copy.credits);
      expect(credits).toHaveLength(copy.credits.length);
    }));

  it('sign-off', () =>
    holds((copy, { notes }) => {
      const signOffs = notes.filter(({ reason }) => reason === 'sign-off').map(({ text }) => text);
      expect(signOffs).toEqual(copy.signOff ? [copy.signOff] : []);
    }));

  it('quotations, and who speaks', () =>
    holds((copy, { quotes }) => {
      const said = quotes.filter(({ kind }) => kind !== 'indirect');
      expect(said.map(({ kind, text }) => [kind, bare(text)])).toEqual(
        copy.quotations.map(({ kind, text }) => [kind, text]),
      );
      for (const [i, { speaker }] of copy.quotations.entries()) {
        const read = said[i]?.speaker;
        if (speaker === null) expect(read).toMatchObject({ anonymous: true });
        else expect(read?.name.split(' ').at(-1), `who said ${said[i]?.text}`).toBe(speaker);
      }
    }));

  it('people, each one entity', () =>
    holds((copy, { names }) => {
      for (const person of copy.people) {
        const surname = person.split(' ').at(-1) ?? person;
        const mentions = names.filter(({ kind, text }) => kind === 'person' && (text === person || text === surname));
        expect(mentions.map(({ text }) => text)).toContain(person);
        expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
      }
    }));

  it('organisations and their abbreviations', () =>
    holds((copy, { names, abbreviations }) => {
      expect(abbreviations.map(({ shortText, longText }) => [shortText, longText])).toEqual(copy.abbreviations);
      const organisations = names.filter(({ kind }) => kind === 'organisation').map(({ text }) => text);
      for (const organisation of copy.organisations) expect(organisations).toContain(organisation);
    }));

  it('the publication day where the copy tells it, and never a wrong one', () =>
    holds((copy, { published }) => {
      if (copy.publishedTold) expect(published.value).toBe(copy.published);
      else expect([null, copy.published]).toContain(published.value);
    }));

  it('dates, resolved against the day of publication', () =>
    holds((copy) => {
      const { article } = read(copy.text, { id: 'invented', published: copy.published });
      const dates = article?.dates ?? [];
      for (const { text, value } of copy.dates) {
        expect(
          dates.filter((date) => bare(date.text).includes(text)).map((date) => date.value),
          text,
        ).toContain(value);
      }
    }));
});
