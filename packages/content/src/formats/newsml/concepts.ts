import { agencyName } from '../../agencies/index.ts';
import type { Article } from '../../model/article.ts';
import type { NameKind } from '../../model/name.ts';
import { oneLine } from '../../text/one-line.ts';
import { type Named, namedIn } from '../named.ts';
import { element, worded, type XmlAttributes, type XmlElement } from '../xml.ts';

/** What each kind is in IPTC's vocabulary of [natures](http://cv.iptc.org/newscodes/cpnature/); a name alone has none. */
const NATURES: Readonly<Record<NameKind, string | null>> = {
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  place: 'cpnat:geoArea',
  work: 'cpnat:object',
  event: 'cpnat:event',
  other: null,
};

/** Everybody and everything that the copy names, once each. */
export const subjects = (article: Article): XmlElement[] => namedIn(article).map(subject);

const subject = ({ kind, entity, name, short, role, country }: Named): XmlElement =>
  element(
    'subject',
    { type: NATURES[kind], literal: entity },
    label(name),
    label(short, { role: 'nrol:short' }),
    worded('definition', role),
    country === undefined ? null : element('broader', { type: 'cpnat:geoArea', qcode: `iso3166-1a2:${country}` }),
  );

/** The places of the dateline. */
export const located = ({ dateline }: Article): XmlElement[] =>
  (dateline?.places ?? []).map((place) => element('located', { type: 'cpnat:geoArea', literal: place }, label(place)));

export const infoSource = ({ source: { agency } }: Article): XmlElement | null =>
  agency === undefined ? null : element('infoSource', { literal: agency }, label(agencyName(agency)));

export const creators = ({ byline }: Article): XmlElement[] =>
  (byline?.names ?? []).map((name) => person('creator', name));

/** What each did is told in words: no vocabulary has the tasks that agencies credit. */
export const contributors = ({ credits }: Article): XmlElement[] =>
  credits.map(({ name, role }) => person('contributor', name, worded('definition', role)));

const person = (as: string, name: string, ...more: readonly (XmlElement | null)[]): XmlElement =>
  element(as, { type: 'cpnat:person', literal: name }, label(name), more);

/** The standard has names on one line. */
const label = (name: string | undefined, attributes: XmlAttributes = {}): XmlElement | null =>
  worded('name', name && oneLine(name), attributes);
