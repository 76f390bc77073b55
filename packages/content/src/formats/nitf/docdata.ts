import type { Article } from '../../model/article.ts';
import { editorsWords } from '../editors-words.ts';
import { type Named, namedIn } from '../named.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { articleTag, storyTag } from '../values/identifier.ts';
import { element, type XmlElement } from '../xml.ts';
import { normOf } from './norm.ts';

/** What newsrooms must know of a document: its status, its dates, its rights, what editors say to editors. */
export function docdata(item: NewsItem): XmlElement {
  const { article, story } = item;
  const { version, before, corrects } = placeInStory(item);
  const { id, source, urgency, published, embargoedUntil, expires, copyright, usageTerms, slugline } = article;
  const previous = before && articleTag(before.articleId);
  return element(
    'docdata',
    { 'management-status': statusOf(article), 'management-doc-idref': previous },
    corrects ? element('correction', { 'id-string': previous }) : null,
    element('doc-id', { regsrc: source.agency, 'id-string': articleTag(id) }),
    urgency === undefined ? null : element('urgency', { 'ed-urg': urgency }),
    dated('date.issue', published.value),
    dated('date.release', embargoedUntil?.value ?? published.value),
    dated('date.expire', expires?.value),
    messages(article),
    story && version ? element('du-key', { generation: version.number, key: storyTag(story.slug) }) : null,
    copyright ? element('doc.copyright', { holder: copyright.text }) : null,
    usageTerms ? element('doc.rights', { limitations: usageTerms.text }) : null,
    slugline ? element('key-list', {}, element('keyword', { key: slugline.text })) : null,
    identifiedContent(article),
  );
}

/** A line each: an attribute has but one. */
const messages = (article: Article): XmlElement[] =>
  editorsWords(article)
    .split(/[\r\n]+/)
    .flatMap((line) => (line === '' ? [] : [element('ed-msg', { info: line })]));

function statusOf({ status, embargoedUntil }: Article): string {
  return status === 'usable' && embargoedUntil ? 'embargoed' : status;
}

function dated(name: string, value: string | null | undefined): XmlElement | null {
  const norm = normOf(value);
  return norm === null ? null : element(name, { norm });
}

function identifiedContent(article: Article): XmlElement | null {
  const named = namedIn(article);
  return named.length === 0 ? null : element('identified-content', {}, named.map(contentOf));
}

/** @see https://iptc.org/standards/nitf/ on `identified-content` */
function contentOf({ kind, entity, name, role, short, country }: Named): XmlElement {
  const as = { value: entity };
  const also = short === undefined ? null : element('alt-code', { idsrc: 'short', value: short });
  switch (kind) {
    case 'person':
      return element('person', as, name, role === undefined ? null : element('function', {}, role), also);
    case 'organisation':
      return element('org', as, name, also);
    case 'place':
      return element('location', { 'location-code': entity }, name, country === undefined ? null : inCountry(country));
    case 'event':
      return element('event', as, name, also);
    case 'work':
      return element('object.title', as, name, also);
    default:
      return element('classifier', as, name, also);
  }
}

const inCountry = (country: string): XmlElement => element('country', { 'iso-cc': country });
