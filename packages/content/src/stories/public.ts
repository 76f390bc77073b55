import type { Article } from '../model/article.ts';
import type { Phrase } from '../model/phrase.ts';
import type { PublicArticle } from '../model/public-article.ts';
import type { Span } from '../model/span.ts';
import { firstPlace } from '../text/first-place.ts';
import { touching } from '../text/touching.ts';

/** The stretches of the source that speak to editors only, in no order; they may overlap. */
export const editorsOnly = (article: Article): Span[] => toEditors(article).map(({ span }) => span);

const toEditors = ({ changeNote, edNote, notes }: Article): Phrase[] =>
  [...notes.filter(({ audience }) => audience === 'editors'), changeNote, edNote].flatMap((part) => part ?? []);

/** Tells what was cut out of running copy, as it lies within a block: the words around it do without it, and are shown. */
const cutOutOf =
  (body: Article['body']) =>
  ({ span: [start, end] }: Phrase): boolean => {
    const [from, to] = body[firstPlace(body.length, (at) => (body[at]?.span[1] ?? 0) > start)]?.span ?? [end, start];
    return from <= start && end <= to;
  };

/**
 * The article as readers may see it: without change note, editors' notes, and whatever was read from within them.
 * Whether it may be seen at all is for `barred` to say.
 *
 * @param article The article, which stays as it is.
 * @example publicArticle(article).notes.every((note) => note.audience === 'everyone') // true
 */
export function publicArticle(whole: Article): PublicArticle {
  const known = made.get(whole);
  if (known) return known;
  const {
    changeNote: _changeNote,
    edNote: _edNote,
    notice: _notice,
    embargoedUntil,
    expires,
    statusFrom,
    urgencyFrom,
    items,
    ...article
  } = whole;
  const isCut = cutOutOf(whole.body);
  const kept = toEditors(whole).flatMap((part) => (isCut(part) ? [] : [part.span]));
  const within = touching(kept);
  const open = <Part extends { readonly span: Span }>(parts: readonly Part[]): Part[] =>
    kept.length === 0 ? [...parts] : parts.filter(({ span }) => !within(span));
  const shown: PublicArticle = {
    ...article,
    ...(embargoedUntil && !within(embargoedUntil.span) ? { embargoedUntil } : {}),
    ...(expires && !within(expires.span) ? { expires } : {}),
    ...(statusFrom && !within(statusFrom.span) ? { statusFrom } : {}),
    ...(urgencyFrom && !within(urgencyFrom.span) ? { urgencyFrom } : {}),
    published: { ...article.published, evidence: open(article.published.evidence) },
    body: open(article.body),
    credits: open(article.credits),
    ...(items && { items: open(items) }),
    quotes: open(article.quotes),
    dates: open(article.dates),
    names: open(article.names),
    abbreviations: article.abbreviations.filter(({ short, long }) => !within(short) && !within(long)),
    measures: open(article.measures),
    notes: open(article.notes.filter(({ audience }) => audience === 'everyone')),
    residue: open(article.residue),
  };
  made.set(whole, shown).set(shown, shown);
  return shown;
}

/** What was made of what: a story goes on many pages and into many formats, each of which makes sure for itself. */
const made = new WeakMap<Article, PublicArticle>();
