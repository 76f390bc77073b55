import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicEntry } from '../shown/public-entry.ts';
import { formsOf } from './forms.ts';
import { marked } from './highlight.ts';
import { createSearch } from './index.ts';
import { inflectedOf } from './inflected.ts';
import { pageOfBest, type SearchPosition } from './ranked.ts';
import { queryOf, type Sought, searchWords } from './words.ts';

/** An article of a headline and paragraphs of one sentence, as much of it as is searched. */
function entryOf(headline: string, ...paragraphs: readonly string[]): PublicEntry {
  let at = headline.length + 2;
  const body = paragraphs.map((text) => {
    const span = [at, at + text.length];
    at += text.length + 2;
    return { text, sentences: [span] };
  });
  const article = { headline: { text: headline }, byline: null, dateline: null, body };
  return { source: [headline, ...paragraphs].join('\n\n'), article } as never;
}

const allOf = (length: number) => ({
  current: Array.from({ length }, (_, place) => place),
  isCurrent: new Uint8Array(length).fill(1),
});

/** The places that answer, the best first. */
function found(q: string, entries: readonly PublicEntry[], shown = allOf(entries.length)): number[] {
  const all = createSearch(entries).find(queryOf(q), shown);
  return [...pageOfBest(all, { limit: 100 }, (place) => ({ id: `${place}`, published: '' })).items];
}

const word = fc.constantFrom('ferry', 'ferries', 'ferried', 'fare', 'levy', 'harbour', 'harboring', 'Été', 'o’er');
const allFormsOf = (one: string): string[] => [...formsOf(one), ...inflectedOf(one)];
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const article = fc.tuple(text, fc.array(text, { maxLength: 3 }));
const articles = fc.array(article, { minLength: 1, maxLength: 12 });
const asked = fc
  .array(
    fc.oneof(
      word,
      word.map((one) => `${one.slice(0, 3)}*`),
      text.map((words) => `"${words}"`),
      word.map((one) => `-${one}`),
      text.map((words) => `-"${words}"`),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.slice(0, 3).join(' '));

describe('a search', () => {
  it('finds what whoever reads every article would find', () => {
    fc.assert(
      fc.property(articles, asked, (copies, q) => {
        const { without, ...query } = queryOf(q);
        const answers = ([headline, paragraphs]: (typeof copies)[number]): boolean => {
          const texts = [headline, ...paragraphs].map((one) => ` ${searchWords(one).join(' ')} `);
          const has = (sought: readonly string[]): boolean =>
            texts.some((one) => sought.some((form) => one.includes(form)));
          const partsOf = ({ words, prefixes, phrases }: Sought) => [
            ...words.map((one) => allFormsOf(one).map((form) => ` ${form} `)),
            ...prefixes.map((one) => [` ${one}`]),
            ...phrases.map((one) => [` ${one.join(' ')} `]),
          ];
          const asked = partsOf(query);
          return asked.length > 0 && asked.every(has) && !partsOf(without).some(has);
        };
        const wanted = copies.flatMap((one, place) => (answers(one) ? [place] : []));
        const entries = copies.map(([headline, paragraphs]) => entryOf(headline, ...paragraphs));
        expect(found(q, entries).sort((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });

  it('finds and orders as if what may not be shown were not there', () => {
    fc.assert(
      fc.property(articles, articles, asked, (open, hidden, q) => {
        const entries = [...hidden, ...open].map(([headline, paragraphs]) => entryOf(headline, ...paragraphs));
        const isCurrent = Uint8Array.from(entries, (_, place) => (place < hidden.length ? 0 : 1));
        const current = open.map((_, place) => hidden.length + place);
        const beside = found(q, entries, { current, isCurrent }).map((place) => place - hidden.length);
        expect(beside).toEqual(found(q, entries.slice(hidden.length)));
      }),
    );
  });

  it('puts what has it in its headline first, then what speaks of it more', () => {
    const ferries = [
      entryOf('Harbour opens', 'The ferry, the ferry and the ferry again.'),
      entryOf('Ferry sinks', 'Nobody was hurt.'),
      entryOf('Levy drops', 'The ferry waits.'),
      entryOf('Storm ahead', 'A gale is near.'),
    ];
    expect(found('ferry', ferries)).toEqual([1, 0, 2]);
  });

  it('leaves out what has a word that stands after a hyphen, and takes a hyphen within a word for none', () => {
    const entries = [entryOf('Ferry levy', 'The ferry pays.'), entryOf('Ferry sinks', 'Nobody was hurt.')];
    for (const q of ['ferry -levy', 'ferry -lev*', 'ferry -"ferry levy"', 'ferry -"the ferry"'])
      expect(found(q, entries)).toEqual([1]);
    expect(found('ferry-levy', entries)).toEqual([0]);
    expect(found('ferry - levy', entries)).toEqual([0]);
    expect(found('-levy', entries)).toEqual([]);
  });

  it('finds whoever wrote it and where it was filed, without a sentence for them, and no phrase across', () => {
    const { article, ...rest } = entryOf('Harbour opens', 'Ferry waits.');
    const above = { byline: { text: 'By Olu Feminder' }, dateline: { text: 'KARSUND, Oct. 12 (Yonhap) --' } };
    const entries = [{ ...rest, article: { ...article, ...above } } as never, entryOf('Karsund waits')];
    expect(found('karsund', entries)).toEqual([1, 0]);
    expect(found('feminder ferry', entries)).toEqual([0]);
    for (const q of ['"opens by"', '"feminder karsund"', '"yonhap ferry"']) expect(found(q, entries)).toEqual([]);
    const { headline, sentence } = createSearch(entries).find(queryOf('feminder'), allOf(2)).highlightsAt(0);
    expect([headline, sentence]).toEqual([[{ text: 'Harbour opens', hit: false }], []]);
  });

  it('looks for no phrase across a headline, a paragraph or an article', () => {
    const entries = [entryOf('Harbour opens', 'Ferry waits.', 'Levy drops.'), entryOf('Storm ahead')];
    for (const q of ['"opens ferry"', '"waits levy"', '"drops storm"']) expect(found(q, entries)).toEqual([]);
    expect(found('"levy drops"', entries)).toEqual([0]);
  });

  it('finds a phrase whose rarest word also opens the very first headline', () => {
    const entries = [entryOf('Ferry'), entryOf('Levy fare', 'Fare levy ferry.'), entryOf('Fare levy', 'Levy fare.')];
    expect(found('"fare levy ferry"', entries)).toEqual([1]);
  });

  it('is the same list page by page, also from a place at which nothing stands any more', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 4 }), (copies, limit) => {
        const entries = copies.map(([headline, paragraphs]) => entryOf(headline, ...paragraphs));
        const all = createSearch(entries).find(queryOf('f*'), allOf(entries.length));
        const pages = (isGone: boolean): number[] => {
          const items: number[] = [];
          for (let after: SearchPosition | undefined, more = true; more; ) {
            const page = pageOfBest(all, { limit, after }, (place) => ({ id: `${place}`, published: '' }));
            items.push(...page.items);
            more = page.next !== undefined;
            after = page.next && (isGone ? { ...page.next, id: 'gone' } : page.next);
          }
          return items;
        };
        expect(pages(false)).toEqual(found('f*', entries));
        expect(pages(true)).toEqual(pages(false));
      }),
    );
  });

  it('lets a beginning stand for 64 words, and many of them for 256 together, so that no query costs what a thousand do', () => {
    const entries = Array.from({ length: 100 }, (_, i) => entryOf(`quay${100 + i}`));
    for (const [beginnings, words] of [
      [1, 64],
      [4, 64],
      [16, 16],
    ] as const) {
      const all = createSearch(entries).find(queryOf('quay* '.repeat(beginnings)), allOf(entries.length));
      expect([beginnings, all.places.length]).toEqual([beginnings, words]);
    }
  });

  it('takes a word for its plural and its singular too, and marks them, but not between quotation marks', () => {
    const entries = [entryOf('Ferries wait'), entryOf('The ferry waits', 'No news of it.'), entryOf('A new quay')];
    expect([found('ferry', entries), found('FERRIES', entries)]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect([found('"ferry"', entries), found('news', entries), found('-ferry quays', entries)]).toEqual([
      [1],
      [1],
      [2],
    ]);
    const { highlightsAt } = createSearch(entries).find(queryOf('ferry'), allOf(entries.length));
    expect(highlightsAt(0).headline).toEqual([
      { text: 'Ferries', hit: true },
      { text: ' wait', hit: false },
    ]);
  });

  it('finds other forms of a verb too, behind all that has the word itself, its plural or its singular', () => {
    const entries = [
      entryOf('Flooding closes quay', 'The water rose.'),
      entryOf('Quay closes', 'The floods came at night.'),
      entryOf('Storm ahead', 'A flood may follow.'),
      entryOf('Flood hits quay', 'It rose.'),
      entryOf('The flood wall', 'No water.'),
      entryOf('Ferry sinks', 'Nobody was hurt.'),
    ];
    expect(found('flood', entries)).toEqual([3, 4, 1, 2, 0]);
    expect(found('flooding', entries)).toEqual([0, 3, 4, 1, 2]);
    expect(found('"flood"', entries)).toEqual([3, 4, 2]);
    expect(found('closing flooded', entries)).toEqual([0, 1]);
    const { headline } = createSearch(entries).find(queryOf('flood'), allOf(entries.length)).highlightsAt(0);
    expect(headline[0]).toEqual({ text: 'Flooding', hit: true });
  });

  it('tells the sentence that has most of what was asked for, the first of several', () => {
    const entry = entryOf('Levy drops', 'The ferry waits.', 'The ferry pays no levy.', 'No levy for the ferry.');
    const sentenceFor = (q: string): string =>
      createSearch([entry])
        .find(queryOf(q), allOf(1))
        .highlightsAt(0)
        .sentence.map(({ text }) => text)
        .join('');
    expect(sentenceFor('ferry levy')).toBe('The ferry pays no levy.');
    expect(sentenceFor('drops')).toBe('');
  });

  it('marks a headline wherever it has what was asked for', () => {
    fc.assert(
      fc.property(articles, asked, (copies, q) => {
        const entries = copies.map(([headline, paragraphs]) => entryOf(headline, ...paragraphs));
        const query = queryOf(q);
        const { places, highlightsAt } = createSearch(entries).find(query, allOf(entries.length));
        const sought = { ...query, words: query.words.flatMap(allFormsOf) };
        for (const place of places)
          expect(highlightsAt(place).headline).toEqual(marked(copies[place]?.[0] ?? '', sought));
      }),
    );
  });
});
