import { agencyName } from '../../agencies/index.ts';
import type { Article, Instant } from '../../model/article.ts';
import { oneLine } from '../../text/one-line.ts';
import { editorsWords } from '../editors-words.ts';
import type { NewsItem } from '../news-item.ts';
import { type PlaceInStory, placeInStory } from '../place-in-story.ts';
import { dateTimeOf, isDay } from '../values/date-time.ts';
import { newsTag } from '../values/identifier.ts';
import { element, worded, type XmlElement } from '../xml.ts';

/** What is said of the item, in the order of the standard: who gives it, which version, whether it may be used. */
export function itemMeta(item: NewsItem, now: Date): XmlElement {
  const { article, url } = item;
  const place = placeInStory(item);
  const { version, first } = place;
  const created = dateTimeOf(article.published.value) ?? dateTimeOf(version?.at) ?? now.toISOString();
  const firstCreated = dateTimeOf(first?.at);
  return element(
    'itemMeta',
    {},
    element('itemClass', { qcode: 'ninat:text' }),
    provider(article),
    element('versionCreated', {}, created),
    firstCreated ? element('firstCreated', {}, firstCreated) : null,
    embargoed(article.embargoedUntil),
    element('pubStatus', { qcode: `stat:${article.status}` }),
    element('generator', {}, 'Dateline'),
    worded('edNote', editorsWords(article)),
    signal(place),
    url === undefined ? null : element('altRep', { contenttype: 'text/html' }, url),
    expires(article.expires),
    linkBack(item, place),
  );
}

/** The agency; where none is known, the file or stream that it came from. */
function provider({ source: { agency, name } }: Article): XmlElement {
  return element('provider', { literal: agency ?? name }, worded('name', oneLine(agencyName(agency) ?? name)));
}

/** Empty where the moment cannot be read: under embargo, and nobody knows until when. */
const embargoed = (until: Instant | undefined): XmlElement | null =>
  until ? element('embargoed', {}, dateTimeOf(until.value)) : null;

function expires(at: Instant | undefined): XmlElement | null {
  const value = at && (isDay(at.value) ? at.value : dateTimeOf(at.value));
  return value ? element('expires', {}, value) : null;
}

/** @see http://cv.iptc.org/newscodes/signal/ */
function signal({ before, corrects }: PlaceInStory): XmlElement | null {
  if (corrects) return element('signal', { qcode: 'sig:correction' });
  return before ? element('signal', { qcode: 'sig:update' }) : null;
}

const linkBack = (item: NewsItem, { before }: PlaceInStory): XmlElement | null =>
  before ? element('link', { rel: 'irel:previousVersion', residref: newsTag(item), version: before.number }) : null;
