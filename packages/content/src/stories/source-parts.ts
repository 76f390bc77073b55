import * as z from 'zod/mini';
import type { Article } from '../model/article.ts';
import { described } from '../model/described.ts';
import type { Span } from '../model/span.ts';

export const becameSchema = described(
  z.strictObject({
    part: described(z.string(), 'headline, byline, dateline, paragraph, quote, speaker, name, date, residue …'),
    at: described(z.string(), 'Where it stands in the article, as a JSON Pointer (RFC 6901): `/quotes/0/speaker`.'),
    rule: described(z.string(), 'The rule that read it, as `pass/rule`.'),
  }),
  { id: 'Became', description: 'What words of the source became in the article.' },
);

export type Became = z.infer<typeof becameSchema>;

/** A part of an article, and its place in the source. */
export interface SourcePart extends Became {
  readonly span: Span;
}

interface Read {
  readonly span: Span;
  readonly rule: string;
}

/** Everything in an article that was read from the source, in no order; of a public article, only what readers may see. */
export function partsOf(article: Article): SourcePart[] {
  const one = (part: string, at: string, read: Read | null | undefined): SourcePart[] =>
    read ? [{ part, at, rule: read.rule, span: read.span }] : [];
  const each = (part: string, at: string, all: readonly Read[]): SourcePart[] =>
    all.flatMap((read, i) => one(part, `${at}/${i}`, read));
  const { published, source, notice, body, quotes, names, abbreviations } = article;
  return [
    ...one('headline', '/headline', article.headline),
    ...each('marker', '/markers', article.markers),
    ...one('change note', '/changeNote', article.changeNote),
    ...one('editors’ note', '/edNote', article.edNote),
    ...one('notice', '/notice', notice),
    ...one('slug', '/notice/slug', notice?.slug),
    ...one('number', '/notice/number', notice?.number),
    ...one('headline', '/notice/headline', notice?.headline),
    ...one('slugline', '/slugline', article.slugline),
    ...each('key point', '/keyPoints', article.keyPoints),
    ...one('byline', '/byline', article.byline),
    ...one('dateline', '/dateline', article.dateline),
    ...published.evidence.flatMap(({ span }, i) =>
      one('evidence', `/published/evidence/${i}`, { span, rule: published.rule ?? '' }),
    ),
    ...one('embargo', '/embargoedUntil', article.embargoedUntil),
    ...one('expiry', '/expires', article.expires),
    ...one('status', '/statusFrom', article.statusFrom),
    ...one('urgency', '/urgencyFrom', article.urgencyFrom),
    ...one('genre', '/genre', article.genre),
    ...one('usage terms', '/usageTerms', article.usageTerms),
    ...one('copyright', '/copyright', article.copyright),
    ...one('agency', '/source/agencyFrom', source.agencyFrom),
    ...one('credit', '/credit', article.credit),
    ...each('task', '/credits', article.credits),
    ...body.flatMap((block, i) => one(block.kind, `/body/${i}`, block)),
    ...each('item', '/items', article.items ?? []),
    ...quotes.flatMap(({ speaker, cue, ...quote }, i) => [
      ...one('quote', `/quotes/${i}`, quote),
      ...one('speaker', `/quotes/${i}/speaker`, speaker && { ...speaker, rule: quote.rule }),
      ...one('cue', `/quotes/${i}/cue`, cue && { ...cue, rule: quote.rule }),
    ]),
    ...each('date', '/dates', article.dates),
    ...names.flatMap((name, i) => [...one('name', `/names/${i}`, name), ...one('role', `/names/${i}/role`, name.role)]),
    ...abbreviations.flatMap(({ short, long, rule }, i) => [
      ...one('long form', `/abbreviations/${i}/long`, { span: long, rule }),
      ...one('short form', `/abbreviations/${i}/short`, { span: short, rule }),
    ]),
    ...each('measure', '/measures', article.measures),
    ...each('note', '/notes', article.notes),
    ...each('residue', '/residue', article.residue),
  ];
}
