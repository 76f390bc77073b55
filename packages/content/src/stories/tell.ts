import { diagnose } from '../diagnostics/diagnose.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import type { Story, Version } from '../model/story.ts';
import { addressOf, slugFor } from './address.ts';
import { unborne } from './diff/claims.ts';
import { difference } from './diff/index.ts';
import { fold, type Traits } from './fold/index.ts';
import { rungOf } from './fold/ladder.ts';
import { createTargets, statusAfter } from './notices.ts';

/** One piece of copy that was read. */
export interface Told {
  readonly article: Article;
  /** What tells which story it is a version of: `traitsOf(article)`. */
  readonly traits: Traits;
  /** The last part of its address, where one is given beside it. */
  readonly slug?: string | undefined;
}

export interface Stories {
  /** By the id of their first version. */
  readonly stories: readonly Story[];
  /** What is to be said of copy once it is beside other copy, by the article's id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
}

interface Drafted {
  readonly articles: readonly Article[];
  readonly slug: string | undefined;
  status: Story['status'];
}

/**
 * Makes stories of copy: folds versions, lets notices act, and holds change notes against what changed. The same copy gives
 * the same stories, whatever its order.
 */
export function tell(copies: readonly Told[]): Stories {
  const said = new Map<string, Diagnostic[]>();
  const say = (id: string, diagnostic: Diagnostic): void => {
    said.set(id, [...(said.get(id) ?? []), diagnostic]);
  };
  const plain = copies.filter(({ article }) => !article.notice);
  const drafts = draftsOf(plain);
  act(copies, drafts, say);
  for (const { articles, status } of drafts) if (status === 'usable') checkClaims(articles, say);
  return { stories: addressed(drafts), diagnostics: said };
}

function draftsOf(copies: readonly Told[]): Drafted[] {
  const byId = new Map(copies.map((one) => [one.article.id, one]));
  return fold(copies.map(({ traits }) => traits)).map((ids): Drafted => {
    const versions = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      articles: versions.map(({ article }) => article),
      slug: versions.find(({ slug }) => slug !== undefined)?.slug,
      status: 'usable',
    };
  });
}

/** Lets each notice act on the stories it means, in the order they were sent. One that holds its own copy back is a story itself. */
function act(copies: readonly Told[], drafts: Drafted[], say: (id: string, diagnostic: Diagnostic) => void): void {
  const notices = copies.flatMap((one) => (one.article.notice ? [{ ...one, notice: one.article.notice }] : []));
  let targets = createTargets(drafts);
  const open: typeof notices = [];
  for (const one of notices) {
    if (targets(one.notice, one.article).length > 0 || !holdsCopy(one.article)) continue;
    drafts.push({ articles: [one.article], slug: one.slug, status: one.article.status });
    open.push(one);
  }
  targets = createTargets(drafts);
  for (const { notice, article } of notices.sort(bySending)) {
    const status = statusAfter(notice.act);
    if (status === null || open.some((one) => one.article === article)) continue;
    const meant = targets(notice, article).flatMap((place) => drafts[place] ?? []);
    if (meant.length === 0) say(article.id, missing(notice));
    for (const story of meant) if (story.status !== 'canceled') story.status = status;
  }
}

/** True where the notice came with the copy that it is about, and not on a line or two of its own. */
const holdsCopy = ({ body, headline }: Article): boolean =>
  headline !== null && body.filter(({ kind }) => kind === 'paragraph').length > 1;

const missing = ({ act, slug, number, headline, span }: Notice): Diagnostic =>
  diagnose('notice-without-target', (headline ?? slug ?? number)?.span ?? span, {
    act,
    named: (headline ?? slug ?? number)?.text ?? 'nothing',
  });

const bySending = (a: Told, b: Told): number =>
  compare(a.article.published.value ?? '', b.article.published.value ?? '') || compare(a.article.id, b.article.id);

/** Holds the change note of each version against what changed since the one before. */
function checkClaims(articles: readonly Article[], say: (id: string, diagnostic: Diagnostic) => void): void {
  articles.forEach((article, i) => {
    const before = articles[i - 1];
    if (!before || !article.changeNote) return;
    for (const { verb, object } of unborne(article, difference(before, article)))
      say(article.id, diagnose('change-not-found', article.changeNote.span, { claim: `${verb} ${object}`.trim() }));
  });
}

/** Gives each story an address of its own; the addresses that its later versions would have had lead to it. */
function addressed(drafts: readonly Drafted[]): Story[] {
  const slugs = new Set<string>();
  const sorted = [...drafts].sort((a, b) => compare(a.articles[0]?.id ?? '', b.articles[0]?.id ?? ''));
  const placed = sorted.flatMap(({ articles, slug: given, status }) => {
    const [first] = articles;
    if (!first) return [];
    const slug = untaken(slugFor(first, given), slugs);
    return [{ articles, given, slug, address: addressOf(first, slug), status }];
  });
  const taken = new Set(placed.map(({ address }) => address));
  return placed.map(({ articles, given, slug, address, status }) => ({
    slug,
    address,
    status,
    versions: articles.map((article, i): Version => {
      const alias = addressOf(article, given);
      const { id: articleId, published } = article;
      return { articleId, number: i + 1, ...(claim(alias, taken) && { alias }), at: published.value };
    }),
    corrections: articles.filter(({ markers }) => corrects(markers)).map(({ id }) => id),
    related: [],
  }));
}

const corrects = (markers: Article['markers']): boolean =>
  rungOf(markers).again && markers.some(({ kind }) => kind === 'correction');

/** True once for each name. */
function claim(name: string, taken: Set<string>): boolean {
  if (taken.has(name)) return false;
  taken.add(name);
  return true;
}

/** The second of a name gets `-2`. */
function untaken(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; !claim(free, taken); n++) free = `${name}-${n}`;
  return free;
}

/** By code unit, so that no locale shows. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
