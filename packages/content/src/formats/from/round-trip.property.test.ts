import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { inventCopy } from '../../testing/copy.ts';
import { entitiesIn } from '../entities.ts';
import { instantOf } from '../instant.ts';
import { toNinjs } from '../ninjs/index.ts';
import { toNinjs2 } from '../ninjs/ninjs2.ts';
import { fromNinjs } from './ninjs.ts';
import type { SourceReading } from './read-carried.ts';

/** An invented article with all that its frame can say. */
function articleFrom(seed: number): Article {
  const { text, published } = inventCopy(seed);
  const article = articleOf(text, { id: `copy-${seed}`, published });
  const at = { span: [0, 1] as [number, number], rule: 'test' };
  const day = `${published}T09:30:00+09:00`;
  return {
    ...article,
    status: (['usable', 'withheld', 'canceled'] as const)[seed % 3] ?? 'usable',
    ...(seed % 2 && { urgency: 1 + (seed % 9), embargoedUntil: { value: day, text: 'x', ...at } }),
    ...(seed % 5 === 0 && { expires: { value: day, text: 'x', ...at }, slugline: { text: 'harbour-pact', ...at } }),
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
const told = (article: Article | null) =>
  article && {
    id: article.id,
    headline: article.headline?.text,
    markers: article.markers.map(({ kind, number }) => ({ kind, number })),
    keyPoints: article.keyPoints.map(({ text }) => text),
    byline: article.byline?.text,
    names: article.byline?.names,
    dateline: article.dateline?.text,
    published: instantOf(article.published.value),
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
  };

const returns = (trip: (article: Article) => SourceReading) =>
  fc.assert(
    fc.property(fc.nat(5000), (seed) => {
      const article = articleFrom(seed);
      expect(told(trip(article).article)).toEqual(told(article));
    }),
  );

it('gives back what ninjs 3.1 can say', () => {
  returns((article) => fromNinjs(JSON.stringify(toNinjs({ article }))));
});

it('gives back what ninjs 2.2 can say', () => {
  returns((article) => fromNinjs(JSON.stringify(toNinjs2({ article }))));
});
