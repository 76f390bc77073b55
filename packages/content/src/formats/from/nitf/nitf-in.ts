import { opensWith } from '../../../reading/stated/same-words.ts';
import type { Carried, Part, Told } from '../carried/index.ts';
import { partsOf } from '../carried/parts.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { bylineIn, creditIn } from './bylines.ts';
import { copyrightIn, isLater, itemIn, namesIn, providerIn, slugIn, statusIn } from './docdata.ts';
import { told } from './told.ts';

/** What a `nitf` element carries. */
export function nitfIn(root: Element): Carried {
  const docdata = at(root, 'head', 'docdata');
  const head = at(root, 'body', 'body.head');
  const data = (name: string, attribute: string): Told | undefined =>
    told(at(docdata, name)?.attributes.get(attribute), `${name}/@${attribute}`);
  const content = at(root, 'body', 'body.content');
  const copy = content ? partsOf(content, 'nitf') : { parts: [], names: [] };
  const bylines = childrenOf(head, 'byline');
  const subheads = childrenOf(at(head, 'hedline'), 'hl2').map((one) => ({
    kind: 'heading' as const,
    text: wordsOf(one),
    rule: 'nitf/hl2',
  }));
  return {
    standard: 'nitf',
    identifier: at(docdata, 'doc-id')?.attributes.get('id-string'),
    item: itemIn(docdata),
    headline: told(wordsOf(at(head, 'hedline', 'hl1')), 'hl1') ?? told(wordsOf(at(root, 'head', 'title')), 'title'),
    slugline: told(at(docdata, 'key-list', 'keyword')?.attributes.get('key'), 'keyword/@key') ?? slugIn(docdata),
    byline: told(bylineIn(bylines.find((one) => !creditIn(one))), 'byline'),
    credits: bylines.flatMap((one) => creditIn(one) ?? []),
    dateline: told(datelineIn(at(head, 'dateline')), 'dateline'),
    edNote: told(
      childrenOf(docdata, 'ed-msg')
        .map(({ attributes }) => attributes.get('info') ?? '')
        .join('\n'),
      'ed-msg/@info',
    ),
    credit: told(wordsOf(at(root, 'body', 'body.end', 'tagline')), 'tagline'),
    provider: providerIn(docdata, head),
    copyright: copyrightIn(docdata, head),
    usageTerms:
      told(wordsOf(at(head, 'rights', 'rights.limitations')), 'rights.limitations') ??
      data('doc.rights', 'limitations'),
    genre: told(
      at(root, 'head', 'tobject', 'tobject.property')?.attributes.get('tobject.property.type'),
      'tobject.property',
    ),
    language: told(
      root.attributes.get('baselang') ?? root.attributes.get('lang') ?? at(root, 'body')?.attributes.get('lang'),
      '@lang',
    ),
    published:
      data('date.issue', 'norm') ??
      told(dateIn(head), 'story.date') ??
      data('date.release', 'norm') ??
      told(at(root, 'head', 'pubdata')?.attributes.get('date.publication'), 'pubdata/@date.publication'),
    // date.release is the day before which it may not be used
    embargoedUntil: isLater(docdata) ? data('date.release', 'norm') : undefined,
    expires: data('date.expire', 'norm'),
    status: statusIn(docdata),
    urgency: data('urgency', 'ed-urg'),
    names: [...namesIn(docdata), ...copy.names],
    ...abstractIn(head, copy.parts),
    body: [...subheads, ...copy.parts],
  };
}

const dateIn = (head: Element | undefined): string | undefined =>
  at(head, 'dateline', 'story.date')?.attributes.get('norm');

/** The words of a dateline, the parts of a place apart: `<city>Karsund</city><country>Nordavia</country>`. */
function datelineIn(dateline: Element | undefined): string {
  const parts = (at(dateline, 'location')?.children ?? []).filter((child) => typeof child !== 'string' || child.trim());
  const isParted = parts.length > 1 && parts.every((child) => typeof child !== 'string');
  const place = parts.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child) || [])).join(', ');
  return isParted ? place : wordsOf(dateline);
}

/** The paragraphs of the abstract; one that the copy opens with is an excerpt of it, and makes no point of its own. */
function abstractIn(head: Element | undefined, copy: readonly Part[]): Pick<Carried, 'keyPoints' | 'summary'> {
  const abstract = at(head, 'abstract');
  const paragraphs = childrenOf(abstract, 'p');
  const points = (paragraphs.length > 0 ? paragraphs : [abstract]).flatMap(
    (one) => told(wordsOf(one), 'abstract') ?? [],
  );
  const excerpt = points.map(({ text }) => text).join(' ');
  const isExcerpt = opensWith(copy.map(({ text }) => text).join(' '), excerpt);
  return isExcerpt ? { keyPoints: [], summary: told(excerpt, 'abstract') } : { keyPoints: points };
}
