import { sameWords } from '../../reading/stated/same-words.ts';
import type { Carried, Part, Told, Unpacked } from './carried/index.ts';
import { tells } from './carried/told.ts';
import { frontmatterIn, hasFrontmatter } from './frontmatter.ts';
import { labelledHead } from './labels.ts';
import { unpackMarkdown } from './markdown.ts';

/**
 * Plain copy below what whoever saved it set above: frontmatter, or lines such as `Title: …` and `Author: …`. Below `Markdown Content:` it
 * is Markdown, else as it came on the wire.
 */
export function unpackLabelled(source: string): Unpacked {
  const front = hasFrontmatter(source) ? frontmatterIn(source) : null;
  if (front) {
    const { body } = front;
    const { items, diagnostics } = unpackMarkdown(source.slice(0, source.length - body.length));
    return { items: items.map((item) => ({ ...item, body: bodyOf(body, item.headline) })), diagnostics };
  }
  const head = labelledHead(source);
  if (!head) return { items: [], diagnostics: [] };
  const { values, body } = head;
  const headline = of(values, 'title', 'headline');
  const marked = values.has('markdown content') ? unpackMarkdown(body) : null;
  const published = of(
    values,
    'published',
    'published time',
    'publication date',
    'published date',
    'published at',
    'date',
  );
  const item: Carried = {
    standard: 'labels',
    identifier: (of(values, 'url', 'url source', 'link') ?? headline)?.text,
    headline,
    byline: writers(of(values, 'byline', 'by', 'author', 'authors')),
    published,
    provider: of(values, 'agency', 'source', 'publisher'),
    edNote: of(values, 'note', 'notes', 'editors note'),
    language: of(values, 'language'),
    copyright: of(values, 'copyright'),
    summary: of(values, 'description', 'summary'),
    subjects: ['section', 'category', 'tags', 'keywords'].flatMap((label) => of(values, label) ?? []),
    body: marked?.items[0]?.body ?? bodyOf(body, headline),
  };
  return { items: [item], diagnostics: marked?.diagnostics ?? [] };
}

/** `Anna Holm, Tom Brandt` and `Anna Holm & Tom Brandt` as a byline has them. */
function writers(told: Told | undefined): Told | undefined {
  const names = told?.text.split(/\s*(?:,|;|&|\band\b)\s*/) ?? [];
  const isEach =
    names.length > 1 && names.every((name) => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name));
  return told && isEach ? { ...told, text: `By ${names.slice(0, -1).join(', ')} and ${names.at(-1)}` } : told;
}

const tell = tells('labels');

function of(values: ReadonlyMap<string, string>, ...labels: readonly string[]): Told | undefined {
  for (const label of labels) {
    const found = tell(values.get(label), label.replace(' ', '-'));
    if (found) return found;
  }
  return undefined;
}

/** The copy, without a first line that only says the headline again. */
function bodyOf(body: string, headline: Told | undefined): readonly Part[] {
  const [first = ''] = body.trimStart().split(/\r?\n/, 1);
  const repeats = headline !== undefined && sameWords(first, headline.text);
  const text = repeats ? body.trimStart().slice(first.length) : body;
  return [{ kind: 'plain', text, rule: 'labels/body' }];
}
