import type { Article } from '../../model/article.ts';
import type { Dateline } from '../../model/dateline.ts';
import type { Published } from '../../model/published.ts';
import { agencyIn } from '../agency-in.ts';
import { element, worded, type XmlContent, type XmlElement } from '../xml.ts';
import { blockElement } from './blocks.ts';
import { normOf } from './norm.ts';

/** What readers see: headline, byline and dateline at the head, the running copy, who is credited at the end. */
export const body = (article: Article): XmlElement =>
  element('body', {}, bodyHead(article), element('body.content', {}, article.body.map(blockElement)), bodyEnd(article));

function bodyHead(article: Article): XmlElement {
  const { headline, usageTerms, copyright, byline, credits, source, dateline, keyPoints, published } = article;
  const title = worded('hl1', headline?.text);
  const rights = [copyright?.text, usageTerms && element('rights.limitations', {}, usageTerms.text)];
  const points = keyPoints.map(({ text }) => worded('p', text)).filter((point) => point !== null);
  const agency = agencyIn(article);
  return element(
    'body.head',
    {},
    title && element('hedline', {}, title),
    copyright || usageTerms ? element('rights', {}, stated(rights)) : null,
    byline ? element('byline', {}, marked(byline.text, byline.names, 'person')) : null,
    credits.map(({ name, role }) =>
      element('byline', {}, element('person', {}, name), ' ', element('byttl', {}, role)),
    ),
    agency ? element('distributor', {}, element('org', { value: source.agency }, agency)) : null,
    dateline
      ? element('dateline', {}, marked(dateline.text, dateline.places, 'location'), storyDate(dateline, published))
      : null,
    points.length > 0 ? element('abstract', {}, points) : null,
  );
}

/** The day in the dateline, where its year is known: from the dateline, or from the day of publication if that is the same. */
function storyDate({ date }: Dateline, { value }: Published): XmlElement | null {
  if (!date) return null;
  const monthDay = [date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
  const day = date.year === undefined ? value?.slice(0, 10) : `${date.year}-${monthDay}`;
  const norm = day?.slice(5) === monthDay ? normOf(day) : null;
  return norm === null ? null : element('story.date', { norm });
}

const stated = (parts: readonly (XmlContent | undefined)[]): XmlContent[] => parts.flatMap((part) => part ?? []);

/** A line with the names in it marked as such as they are printed, in whatever case, in their order; one that it does not hold stays unmarked. */
function marked(line: string, names: readonly string[], as: string): XmlContent[] {
  const parts: XmlContent[] = [];
  const printed = line.toLowerCase();
  let at = 0;
  for (const name of names) {
    const found = printed.indexOf(name.toLowerCase(), at);
    if (found < 0) continue;
    const end = found + name.length;
    parts.push(line.slice(at, found), element(as, {}, line.slice(found, end)));
    at = end;
  }
  return [...parts, line.slice(at)];
}

function bodyEnd({ credit }: Article): XmlElement | null {
  const tagline = worded('tagline', credit?.text);
  return tagline && element('body.end', {}, tagline);
}
