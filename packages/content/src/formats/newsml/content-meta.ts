import type { Article } from '../../model/article.ts';
import { oneLine } from '../../text/one-line.ts';
import { dateTimeOf, isDay } from '../values/date-time.ts';
import { languageTag } from '../values/language-tag.ts';
import { element, worded, type XmlElement } from '../xml.ts';
import { contributors, creators, infoSource, located, subjects } from './concepts.ts';

/** What is said of the content, in the order of the standard. */
export function contentMeta(article: Article): XmlElement {
  const { urgency, published, language, genre, slugline, headline, dateline, byline, credit, keyPoints } = article;
  const tag = languageTag(language);
  const day = published.value && isDay(published.value) ? published.value : null;
  return element(
    'contentMeta',
    {},
    urgency === undefined ? null : element('urgency', {}, String(urgency)),
    worded('contentCreated', day ?? dateTimeOf(published.value)),
    located(article),
    infoSource(article),
    creators(article),
    contributors(article),
    element('altId', {}, article.id),
    tag === undefined ? null : element('language', { tag }),
    genre ? element('genre', { literal: genre.value }, worded('name', oneLine(genre.text))) : null,
    subjects(article),
    worded('slugline', slugline && oneLine(slugline.text)),
    worded('headline', headline?.text),
    worded('dateline', dateline?.text),
    worded('by', byline?.text),
    worded('creditline', credit && oneLine(credit.text)),
    keyPoints.map(({ text }) => worded('description', text, { role: 'drol:summary' })),
  );
}
