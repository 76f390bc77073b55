import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Carried, Told, Unpacked } from '../carried/index.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from '../carried/read-carried.ts';
import { statusOf } from '../carried/status.ts';
import { isObject, listOf, type Properties, propertiesOf, textOf } from '../parsing/json.ts';
import { parseJson } from '../parsing/parse-json.ts';
import { bodyOf } from './body.ts';
import { named, namesIn, topicsIn } from './concepts.ts';
import { creditsOf, sourceOf } from './sources.ts';
import { descriptionOf, headlineOf, markedHeadline } from './texts.ts';
import { told } from './told.ts';

/**
 * Reads a news object in ninjs, 1.0 to 3.1; of a list of them, the first.
 *
 * @param source The JSON, decoded.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://iptc.org/standards/ninjs/
 * @example fromNinjs(json).article?.headline?.rule // ninjs/headlines
 */
export const fromNinjs = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackNinjs(source, options.longest), options);

/**
 * Reads every news object of a list in ninjs, in order.
 *
 * @example allFromNinjs(json).map(({ article }) => article?.headline?.text)
 */
export const allFromNinjs = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackNinjs(source, options.longest), options);

/** The news objects of a source, each as what it carries; with what is wrong where there are none. */
export function unpackNinjs(source: string, longest?: number): Unpacked {
  const { value, diagnostics } = parseJson(source, 'ninjs', longest);
  if (value === undefined) return { items: [], diagnostics };
  const items = listOf(value)
    .filter(isNews)
    .map((one) => newsObject(propertiesOf(one)));
  if (items.length > 0)
    return {
      items: items.map(({ carried }) => carried),
      diagnostics: items.flatMap((one) => one.diagnostics),
      isList: Array.isArray(value),
    };
  const complaint = 'nothing in it has a `uri`';
  return { items: [], diagnostics: [diagnoseSource('not-news', null, { standard: 'ninjs', complaint })] };
}

/** True for what has the one property that every version demands. */
const isNews = (value: unknown): boolean => isObject(value) && typeof value['uri'] === 'string';

function newsObject(of: Properties): Pick<Unpacked, 'diagnostics'> & { readonly carried: Carried } {
  const said = (property: string, name = property): Told | undefined => told(of.get(name.toLowerCase()), property);
  const source = sourceOf(of, 'agency', '');
  const { body, names, diagnostics } = bodyOf(of);
  const text = body.length > 0 ? undefined : descriptionOf(of, 'text', 'caption', '');
  const carried: Carried = {
    standard: 'ninjs',
    identifier: idIn(of) || textOf(of.get('uri')),
    // an id of the sender's own is that of the version
    version: idIn(of) ? undefined : textOf(of.get('version')),
    item: said('uri'),
    headline: markedHeadline(headlineOf(of), said('title')),
    slugline: said('slugline'),
    byline: said('by') ?? said('byline'),
    located: said('located'),
    edNote: said('edNote'),
    credit: descriptionOf(of, 'creditline') ?? sourceOf(of, 'credit', ''),
    provider: source ?? said('copyrightHolder'),
    copyright: said('copyrightNotice') ?? said('copyrightHolder'),
    usageTerms: said('usageTerms'),
    genre: named(of, 'genres', 'genre')[0],
    language: said('language'),
    published: said('versionCreated') ?? said('firstCreated') ?? said('contentCreated'),
    created: [said('firstCreated'), said('contentCreated')].flatMap((one) => one ?? []),
    embargoedUntil: said('embargoedUntil') ?? said('embargoed'),
    expires: said('expires'),
    status: told(statusOf(textOf(of.get('pubstatus'))), 'pubStatus'),
    urgency: said('urgency'),
    summary: text ? undefined : descriptionOf(of, 'summary', 'text', 'lead', 'main', ''),
    keyPoints: listOf(of.get('descriptions')).flatMap((value) => {
      const one = propertiesOf(value);
      return one.get('role') === 'keypoint' ? (told(one.get('value'), 'descriptions') ?? []) : [];
    }),
    credits: creditsOf(of),
    names: [...namesIn(of), ...names],
    subjects: topicsIn(of),
    body: text ? [{ ...text, kind: PICTURED.has(textOf(of.get('type'))) ? 'caption' : 'plain' }] : body,
  };
  return { carried, diagnostics };
}

/** The types whose description is what stands below the picture. */
const PICTURED: ReadonlySet<string> = new Set(['picture', 'graphic', 'video', 'audio']);

/** What the sender itself calls this version. */
const idIn = (of: Properties): string =>
  textOf(propertiesOf(listOf(of.get('altids')).find((value) => propertiesOf(value).get('role') === 'id')).get('value'));
