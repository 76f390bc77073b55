import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { markersAt } from '../../reading/frame/head/markers.ts';
import { sameWords } from '../../reading/stated/same-words.ts';
import type { Carried, Told, ToldCredit, ToldName, Unpacked } from './carried/index.ts';
import { type Body, htmlBody, plainBody } from './carried/marked-up.ts';
import { namedBy } from './carried/names.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from './carried/read-carried.ts';
import { statusOf } from './carried/status.ts';
import { tells } from './carried/told.ts';
import { unpackNitf } from './nitf/index.ts';
import { isObject, listOf, type Properties, propertiesOf, textOf } from './parsing/json.ts';
import { parseJson } from './parsing/parse-json.ts';

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

/** Reads every news object of a list in ninjs, in order. */
export const allFromNinjs = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackNinjs(source, options.longest), options);

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

const tell = tells('ninjs');

const told = (value: unknown, property: string): Told | undefined => tell(textOf(value), property);

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
    names: [...kinds.flatMap(([kind, many, one]) => namesOf(of, kind, many, one)), ...names],
    subjects: topicsOf(of),
    body: text ? [{ ...text, kind: PICTURED.has(textOf(of.get('type'))) ? 'caption' : 'plain' }] : body,
  };
  return { carried, diagnostics };
}

/** The types whose description is what stands below the picture. */
const PICTURED: ReadonlySet<string> = new Set(['picture', 'graphic', 'video', 'audio']);

const kinds: readonly (readonly [ToldName['kind'] | undefined, string, string])[] = [
  ['person', 'people', 'person'],
  ['organisation', 'organisations', 'organisation'],
  ['place', 'places', 'place'],
  ['event', 'events', 'event'],
  ['work', 'objects', 'object'],
  // what is about nothing but itself is a subject; what we named without knowing what it is says so
  [undefined, 'subjects', 'subject'],
];

const namesOf = (of: Properties, kind: ToldName['kind'] | undefined, many: string, one: string): ToldName[] =>
  listOf(of.get(many) ?? of.get(one)).flatMap((value) => {
    const concept = propertiesOf(value);
    // objects of other senders are files and rights, not works
    const own = kind === 'work' ? undefined : kind;
    return namedBy(textOf(concept.get('name')), `ninjs/${many}`, own, textOf(concept.get('literal'))) ?? [];
  });

/** The name of the first source with one of some roles; an empty role is one without. */
function sourceOf(of: Properties, ...roles: readonly string[]): Told | undefined {
  const sources = listOf(of.get('infosources') ?? of.get('infosource')).map(propertiesOf);
  for (const role of roles) {
    const found = sources.find((source) => textOf(source.get('role')) === role);
    if (found) return told(found.get('name'), 'infoSources');
  }
  return undefined;
}

/** What it is about, but for what stands among the names. */
const topicsOf = (of: Properties): Told[] => {
  const names = new Set(namesOf(of, undefined, 'subjects', 'subject').map(({ text }) => text));
  return named(of, 'subjects', 'subject').filter(({ text }) => !names.has(text));
};

/** Who is credited with a task that is told in words. */
const creditsOf = (of: Properties): ToldCredit[] =>
  listOf(of.get('infosources')).flatMap((value) => {
    const source = propertiesOf(value);
    const [role, name] = [textOf(source.get('role')), told(source.get('name'), 'infoSources')];
    return name && /^\p{L}[\p{L} ]+$/u.test(role) && !PARTS.has(role) ? [{ ...name, role }] : [];
  });

const PARTS: ReadonlySet<string> = new Set(['agency', 'credit', 'byline']);

/** What the sender itself calls this version. */
const idIn = (of: Properties): string =>
  textOf(propertiesOf(listOf(of.get('altids')).find((value) => propertiesOf(value).get('role') === 'id')).get('value'));

/** The headline with the markers that the title of the whole has before it. */
function markedHeadline(headline: Told | undefined, title: Told | undefined): Told | undefined {
  if (!headline || !title) return headline ?? title;
  const { span } = markersAt(title.text, [0, title.text.length]);
  const marked = span[0] > 0 && sameWords(title.text.slice(span[0]), headline.text);
  return marked ? { ...headline, text: title.text } : headline;
}

/** The names of a list: `people` since 2.0, `person` before it. */
const named = (of: Properties, many: string, one: string): Told[] =>
  listOf(of.get(many.toLowerCase()) ?? of.get(one.toLowerCase())).flatMap(
    (value) => told(propertiesOf(value).get('name'), many) ?? [],
  );

/** `headlines` since 2.0; `headline` and `headline_main` before it. */
const headlineOf = (of: Properties): Told | undefined =>
  told(withRole(of.get('headlines'), ['main', '']), 'headlines') ??
  told(of.get('headline') ?? of.get('headline_main'), 'headline');

/** `descriptions` with one of some roles, in the order of the roles; `description_text` and its like before 2.0. */
function descriptionOf(of: Properties, ...roles: readonly string[]): Told | undefined {
  for (const role of roles) {
    const found =
      told(withRole(of.get('descriptions'), [role]), 'descriptions') ??
      told(of.get(`description_${role}`), `description_${role}`);
    if (found) return found;
  }
  return undefined;
}

/** The value with the first of some roles that has one; an empty role is one without; failing that, the first of all. */
function withRole(list: unknown, roles: readonly string[]): string {
  const all = listOf(list).map(propertiesOf);
  for (const role of roles) {
    const found = all.find((one) => textOf(one.get('role')) === role && textOf(one.get('value')).trim() !== '');
    if (found) return textOf(found.get('value'));
  }
  return roles.includes('main') ? textOf(all[0]?.get('value')) : '';
}

interface RawBody {
  readonly value: string;
  /** Media type and role, or the end of its name. */
  readonly type: string;
}

/** The body in the form that tells most of its parts. */
function bodyOf(of: Properties): Body {
  const bodies = [
    ...listOf(of.get('bodies')).map((body): RawBody => {
      const one = propertiesOf(body);
      const type = `${textOf(one.get('contenttype'))} ${textOf(one.get('role'))}`.toLowerCase();
      return { value: textOf(one.get('value')), type };
    }),
    ...[...of].flatMap(([key, value]) => (key.startsWith('body_') ? [{ value: textOf(value), type: key }] : [])),
  ].filter(({ value }) => value.trim() !== '');
  const html = bodies.find(({ type }) => type.includes('html'));
  if (html) return htmlBody(html.value, 'ninjs');
  const nitf = bodies.find(({ type, value }) => type.includes('nitf') && value.includes('<nitf'));
  if (nitf) {
    const { items, diagnostics } = unpackNitf(nitf.value);
    const [item] = items;
    if (item && item.body.length > 0) return { body: item.body, names: item.names ?? [], diagnostics };
  }
  const plain =
    bodies.find(({ type }) => /plain|text$/.test(type)) ??
    bodies.find(({ value }) => !value.trimStart().startsWith('<'));
  return plainBody(plain?.value ?? '', 'ninjs/bodies');
}
