import type { Article } from '../../model/article.ts';
import { agencyIn } from '../agency-in.ts';
import { bodyHtml } from '../body-html.ts';
import { editorsWords } from '../editors-words.ts';
import type { DocumentFormat } from '../format.ts';
import { keptLast } from '../kept-last.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { stated } from '../stated.ts';
import { bodyText } from '../text.ts';
import { newsTag } from '../values/identifier.ts';
import { instantOf } from '../values/instant.ts';
import { conceptsIn } from './concepts.ts';
import { partsOf } from './parts.ts';
import { valued } from './valued.ts';

/**
 * An article in IPTC ninjs 3.1, for newsrooms: status, embargo and notes to editors travel with it.
 *
 * @param item With the whole article, or with a public one (`publicArticle`), which says nothing to editors.
 * @see https://iptc.org/std/ninjs/
 * @example toNinjs({ article }).headlines // [{ role: 'main', contentType: 'text/plain', value: 'Ferry line reopens' }]
 */
export function toNinjs(item: NewsItem) {
  const { article, url } = item;
  const { published, headline, dateline, keyPoints, language } = article;
  const { version, first } = placeInStory(item);
  const object = stated({
    standard: STANDARD,
    type: 'text' as const,
    representationType: 'full' as const,
    version: version?.number.toString(),
    firstCreated: instantOf(first?.number === 1 ? first.at : null),
    versionCreated: instantOf(published.value),
    embargoedUntil: instantOf(article.embargoedUntil?.value ?? null),
    expires: instantOf(article.expires?.value ?? null),
    pubStatus: article.status,
    urgency: article.urgency,
    copyrightNotice: article.copyright?.text,
    usageTerms: article.usageTerms?.text,
    edNote: editorsWords(article),
    language: language === 'und' ? null : language,
    title: titleOf(article),
    headlines: valued('main', 'text/plain', headline?.text),
    descriptions: keyPoints.flatMap(({ text }) => valued('keypoint', 'text/plain', text)),
    by: article.byline?.text,
    slugline: article.slugline?.text,
    located: dateline?.places.join('/'),
    bodies: bodiesOf(article),
    ...conceptsIn(article),
    infoSources: sourcesOf(article),
    genres: article.genre && [{ name: article.genre.value }],
    altIds: [{ role: 'id', value: article.id }],
    renditions: url === undefined ? [] : [{ name: 'web', href: url, contentType: 'text/html' }],
    associations: partsOf(article),
  });
  return { uri: newsTag(item), ...object };
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/** The headline as it was sent, its markers in front; a space stands where the copy has one. */
function titleOf({ markers, headline }: Article): string {
  const parts = [...markers, ...(headline ? [headline] : [])].filter(({ text }) => text !== '');
  return parts.map(({ text, span }, i) => (i > 0 && parts[i - 1]?.span[1] !== span[0] ? ` ${text}` : text)).join('');
}

function bodiesOf(article: Article) {
  const { wordCount } = article;
  return [
    ...valued('xhtml', 'application/xhtml+xml', bodyHtml(article)).map((body) => ({ ...body, wordCount })),
    ...valued('text', 'text/plain', bodyText(article)).map((body) => ({ ...body, wordCount })),
  ];
}

function sourcesOf({ source, dateline, credit, credits, byline }: Article) {
  const agency = agencyIn({ source, dateline });
  return [
    ...(agency ? [{ name: agency, role: 'agency', literal: source.agency }] : []),
    ...(credit ? [{ name: credit.text, role: 'credit' }] : []),
    ...(byline?.names ?? []).map((name) => ({ name, role: 'byline' })),
    ...credits.map(({ name, role }) => ({ name, role })),
  ];
}

/** The same for whoever writes it, once for 3.1 and 2.2. */
export const ninjsOf = keptLast(toNinjs);

export const ninjs: DocumentFormat = {
  ...documents.ninjs,
  write: (item) => `${JSON.stringify(ninjsOf(item), null, 2)}\n`,
};
