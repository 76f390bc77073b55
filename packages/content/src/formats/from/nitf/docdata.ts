import { agencyOf } from '../../../agencies/index.ts';
import { plainWords } from '../../../text/single-spaces.ts';
import { nameInDomain } from '../carried/domain.ts';
import type { Told, ToldName } from '../carried/index.ts';
import { momentOf } from '../carried/moment.ts';
import { namedBy } from '../carried/names.ts';
import { NAMED } from '../carried/parts.ts';
import { at, type Element, within, wordsOf } from '../parsing/tree.ts';
import { told } from './told.ts';

/** A key that is a tag of the story, the same in all its generations. */
export const itemIn = (docdata: Element | undefined): Told | undefined => {
  const key = at(docdata, 'du-key')?.attributes.get('key') ?? '';
  return isTag(key) ? told(key, 'du-key/@key') : undefined;
};

/** A key that names the story in words, and no tag of a story. */
export const slugIn = (docdata: Element | undefined): Told | undefined => {
  const key = at(docdata, 'du-key')?.attributes.get('key') ?? '';
  return /^[\p{L}\p{N} ._-]+$/u.test(key) && !isTag(key) ? told(key, 'du-key/@key') : undefined;
};

/** True for a URI, and for what holds a UUID. */
const isTag = (key: string): boolean => key.includes(':') || /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.test(key);

/** True where the copy is released after it was issued: the two are the same for copy that may be used at once. */
export function isLater(docdata: Element | undefined): boolean {
  const [issue, release] = ['date.issue', 'date.release'].map((name) =>
    momentOf(at(docdata, name)?.attributes.get('norm') ?? ''),
  );
  return Boolean(issue && release && Date.parse(release) > Date.parse(issue));
}

/** What `docdata` says of the use of the copy; under embargo without a moment is withheld. */
export function statusIn(docdata: Element | undefined): Told | undefined {
  const said = docdata?.attributes.get('management-status');
  if (said === undefined) return undefined;
  const status = said === 'embargoed' && isLater(docdata) ? 'usable' : said;
  return status === 'embargoed'
    ? told('withheld', 'docdata/@management-status=embargoed')
    : told(status, 'docdata/@management-status');
}

/** Whose it is: of all that name a party the first known agency, else the distributor. */
export function providerIn(docdata: Element | undefined, head: Element | undefined): Told | undefined {
  const attribute = (name: string, path: readonly string[]): Told | undefined =>
    told(at(docdata, ...path)?.attributes.get(name), `${path.at(-1)}/@${name}`);
  const distributor = told(wordsOf(at(head, 'distributor')), 'distributor');
  const parties = [
    distributor,
    attribute('src-name', ['del-list', 'from-src']),
    attribute('regsrc', ['doc-id']),
    told(nameInDomain(attribute('regsrc', ['doc-id'])?.text ?? ''), 'doc-id/@regsrc'),
    attribute('holder', ['doc.copyright']),
    attribute('agent', ['doc.rights']),
  ];
  return parties.find((party) => party && agencyOf(party.text)) ?? distributor;
}

/** The year and the holder of the copyright, or what `head` says of the owner of the rights. */
export function copyrightIn(docdata: Element | undefined, head: Element | undefined): Told | undefined {
  const { attributes } = at(docdata, 'doc.copyright') ?? {};
  const holder = attributes?.get('holder') ?? '';
  const year = /^\d{4}/.exec(attributes?.get('year') ?? '')?.[0] ?? '';
  const words = wordsOf(at(head, 'rights', 'rights.owner'));
  return told(`${year} ${holder}`.trim() || words, 'doc.copyright');
}

/** Whom and what the copy is about, as `identified-content` lists them, each with the kind that its element tells. */
export function namesIn(docdata: Element | undefined): ToldName[] {
  return within(docdata, 'identified-content').flatMap(({ children }) =>
    children.flatMap((child): ToldName[] => {
      if (typeof child === 'string') return [];
      const id = child.attributes.get('value') ?? child.attributes.get('location-code') ?? '';
      const text = ownWords(child) || wordsOf(child) || id;
      const name = namedBy(text, `nitf/identified-content/${child.name}`, NAMED.get(child.name), id);
      return name ? [name] : [];
    }),
  );
}

/** The words right in an element, without those of the elements in it: a role, a country. */
const ownWords = ({ children }: Element): string =>
  plainWords(children.filter((child) => typeof child === 'string').join(''));
