import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { publicArticle } from '../../stories/public.ts';
import { articleOf } from '../../testing/article-of.ts';
import { inventCopy } from '../../testing/copy.ts';
import { feedOf } from '../../testing/feed-of.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { writeJsonLd } from '../jsonld/index.ts';
import { toMarkdown } from '../markdown/index.ts';
import { toNewsMl } from '../newsml/index.ts';
import { ninjs } from '../ninjs/index.ts';
import { ninjs2 } from '../ninjs/ninjs2.ts';
import { toNitf } from '../nitf/index.ts';
import { entitiesIn } from '../values/entities.ts';
import type { SourceReading } from './carried/read-carried.ts';
import { fromJsonFeed } from './json-feed.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromMarkdown } from './markdown.ts';
import { fromNewsMl } from './newsml-g2/index.ts';
import { fromNinjs } from './ninjs/index.ts';
import { fromNitf } from './nitf/index.ts';

/** An invented article with all that its frame can say. */
function articleFrom(seed: number): Article {
  const { text, published } = inventCopy(seed);
  const when = (['', '', 'T00:00Z', 'T10:05:07+09:00'] as const)[seed % 4] ?? '';
  const article = articleOf(text, { id: `copy-${seed}`, published: `${published}${when}` });
  const at = { span: [0, 1] as [number, number], rule: 'test' };
  const evening = `${published}T23:30:00+09:00`;
  return {
    ...article,
    status: (['usable', 'withheld', 'canceled'] as const)[seed % 3] ?? 'usable',
    ...(seed % 2 && { urgency: 1 + (seed % 9), embargoedUntil: { value: evening, text: 'x', ...at } }),
    ...(seed % 5 === 0 && { expires: { value: evening, text: 'x', ...at }, slugline: { text: 'harbour-pact', ...at } }),
    ...(seed % 3 === 0 && {
      copyright: { text: '© 2027 Quaypress', ...at },
      usageTerms: { text: 'No use in Velmora', ...at },
      keyPoints: [
        { text: 'Boats may land', ...at },
        { text: 'Fees fall', ...at },
      ],
    }),
  };
}

/** What of an article a reader of another format must get back. */
const told = (article: Article | null): Partial<ReturnType<typeof partsOf>> | null => article && partsOf(article);

const partsOf = (article: Article) => ({
  id: article.id,
  headline: article.headline?.text,
  markers: article.markers.map(({ kind, number }) => ({ kind, number })),
  keyPoints: article.keyPoints.map(({ text }) => text),
  byline: article.byline?.text,
  names: article.byline?.names,
  dateline: article.dateline?.text,
  published: whenOf(article),
  precision: article.published.precision === 'day' ? 'day' : 'moment',
  embargoedUntil: article.embargoedUntil?.value,
  expires: article.expires?.value,
  status: article.status,
  urgency: article.urgency,
  language: article.language,
  slugline: article.slugline?.text,
  genre: article.genre?.value,
  copyright: article.copyright?.text,
  usageTerms: article.usageTerms?.text,
  agency: article.source.agency,
  credits: article.credits.map(({ name, role }) => ({ name, role })),
  credit: article.credit?.text,
  changes: article.changeNote?.changes,
  body: article.body.map(({ kind, text }) => ({ kind, text })),
  entities: entitiesIn(article)
    .map(({ kind, entity, full }) => `${kind} ${entity} ${full}`)
    .sort(),
});

/** A day stays one; an instant is the same one, however it is written. */
const whenOf = ({ published: { value, precision } }: Article): string | number | null =>
  value !== null && precision !== 'day' ? Date.parse(value) : value;

type Told = NonNullable<ReturnType<typeof told>>;

/** @param unsaid What the format as we write it has no place for. */
const returns = (trip: (article: Article) => SourceReading, ...unsaid: readonly (keyof Told)[]) =>
  fc.assert(
    fc.property(fc.nat(5000), (seed) => {
      const article = articleFrom(seed);
      const [back, was] = [told(trip(article).article), told(article)];
      for (const key of unsaid) for (const one of [back, was]) if (one) delete one[key];
      expect(back).toEqual(was);
    }),
  );

const now = new Date('2027-10-13T08:00:00Z');
const open = (article: Article) => ({ article: publicArticle(article) });

it('gives back what ninjs 3.1 can say', () => {
  returns((article) => fromNinjs(ninjs.write({ article }, now)));
});

it('gives back what ninjs 2.2 can say', () => {
  returns((article) => fromNinjs(ninjs2.write({ article }, now)));
});

it('gives back what NewsML-G2 can say', () => {
  returns((article) => fromNewsMl(toNewsMl({ article }, now)), 'markers');
});

it('gives back what NITF can say', () => {
  returns((article) => fromNitf(toNitf({ article })), 'markers');
});

it('gives back what Markdown for readers can say', () => {
  returns(
    (article) => fromMarkdown(toMarkdown(open(article))),
    'markers',
    'slugline',
    'embargoedUntil',
    'urgency',
    'changes',
  );
});

it('gives back what schema.org can say to readers: names of writers, no tasks, pictures apart from the copy', () => {
  const unsaid = ['markers', 'slugline', 'embargoedUntil', 'urgency', 'changes', 'credits', 'byline', 'body'] as const;
  returns((article) => fromJsonLd(writeJsonLd(open(article))), ...unsaid);
  fc.assert(
    fc.property(fc.nat(5000), (seed) => {
      const article = articleFrom(seed);
      const words = ({ body }: Article) => body.map(({ text }) => text).sort();
      const back = fromJsonLd(writeJsonLd(open(article))).article;
      expect(back && words(back)).toEqual(words(article));
    }),
  );
});

it('gives back what JSON Feed can say to readers: names of writers, what was sent as plain copy', () => {
  const unsaid = [
    'markers',
    'slugline',
    'embargoedUntil',
    'urgency',
    'changes',
    'credits',
    'byline',
    'entities',
  ] as const;
  const early = new Date('2001-01-01T00:00:00Z');
  const trip = ({ embargoedUntil: _until, ...article }: Article): SourceReading => {
    const feed = jsonFeed.write(feedOf({ article: { ...article, status: 'usable' } }), early);
    return fromJsonFeed(feed)[0] as SourceReading;
  };
  returns(trip, ...unsaid, 'status');
});
