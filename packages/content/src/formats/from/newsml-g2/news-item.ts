import { sharesWords } from '../../../reading/stated/same-words.ts';
import type { Carried, Part, Told } from '../carried/index.ts';
import { statusOf } from '../carried/status.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { codeOf, nameOf, preferred, told } from './concepts.ts';
import { copyIn } from './copy.ts';
import { creatorIn, creditsIn, providerIn } from './parties.ts';
import { subjectsIn, topicsIn } from './subjects.ts';

/** What a `newsItem` element carries. */
export function newsItemIn(item: Element): Carried {
  const [meta, content, rights] = ['itemMeta', 'contentMeta', 'rightsInfo'].map((name) => at(item, name));
  const said = (parent: Element | undefined, name: string): Told | undefined =>
    told(wordsOf(preferred(childrenOf(parent, name))), name);
  const ofContent = (name: string): Told | undefined => said(content, name);
  const { nitf, slugline, parts, names } = copyIn(at(item, 'contentSet'));
  const headline = ofContent('headline');
  const by = ofContent('by') ?? (nitf?.byline ? undefined : creatorIn(content));
  const holder = told(nameOf(at(rights, 'copyrightHolder')), 'copyrightHolder');
  return {
    ...nitf,
    standard: 'newsml',
    identifier: nameOfItem(content) || item.attributes.get('guid'),
    version: item.attributes.get('version'),
    item: told(item.attributes.get('guid'), 'guid'),
    headline: headline ?? nitf?.headline,
    slugline: ofContent('slugline') ?? slugline ?? nitf?.slugline,
    byline: by ?? nitf?.byline,
    dateline: ofContent('dateline') ?? nitf?.dateline,
    located: told(
      childrenOf(content, 'located')
        .flatMap((one) => nameOf(one) || [])
        .join('/'),
      'located',
    ),
    edNote: notesIn(meta) ?? nitf?.edNote,
    credit: ofContent('creditline') ?? nitf?.credit,
    provider: providerIn(meta, content) ?? nitf?.provider,
    copyright: said(rights, 'copyrightNotice') ?? holder ?? nitf?.copyright,
    usageTerms: said(rights, 'usageTerms') ?? nitf?.usageTerms,
    genre: told(nameOf(at(content, 'genre')), 'genre') ?? nitf?.genre,
    language: told(at(content, 'language')?.attributes.get('tag') ?? item.attributes.get('lang'), 'language'),
    published: publishedIn(said(meta, 'versionCreated'), ofContent('contentCreated')) ?? nitf?.published,
    created: [said(meta, 'firstCreated'), ofContent('contentCreated'), ofContent('contentModified')].flatMap(
      (one) => one ?? [],
    ),
    embargoedUntil: embargoIn(meta) ?? nitf?.embargoedUntil,
    expires: said(content, 'expires') ?? said(meta, 'expires') ?? nitf?.expires,
    status: told(statusOf(codeOf(at(meta, 'pubStatus'))), 'pubStatus') ?? nitf?.status,
    urgency: ofContent('urgency') ?? nitf?.urgency,
    keyPoints: summariesIn(content) ?? nitf?.keyPoints ?? [],
    summary: summariesIn(content) ? undefined : ofContent('description'),
    credits: creditsIn(content) ?? nitf?.credits ?? [],
    names: [...subjectsIn(content), ...names],
    subjects: topicsIn(content),
    body: [...subheadsIn(content), ...repeated(nitf, headline, by), ...parts],
  };
}

/** Another name of the item; one of a kind of its own is a number in somebody's system. */
const nameOfItem = (content: Element | undefined): string =>
  wordsOf(
    childrenOf(content, 'altId').find(({ attributes }) => !attributes.has('type') && !attributes.has('environment')),
  );

/** All that is told to editors, each once: a note may be told again within another. */
function notesIn(meta: Element | undefined): Told | undefined {
  const notes = [...new Set(childrenOf(meta, 'edNote').map(wordsOf))].slice(0, MOST_NOTES);
  return told(notes.filter((one) => !notes.some((other) => other !== one && other.includes(one))).join('\n'), 'edNote');
}

const MOST_NOTES = 100;

/** The headlines that stand below the main one. */
const subheadsIn = (content: Element | undefined): Part[] =>
  childrenOf(content, 'headline').flatMap((one) =>
    /sub(?:head|title)/i.test(one.attributes.get('role') ?? '')
      ? [{ kind: 'heading', text: wordsOf(one), rule: 'newsml/headline' }]
      : [],
  );

/** A day that is set as its midnight, where a standard demands an instant, stays the day that it is. */
function publishedIn(version: Told | undefined, created: Told | undefined): Told | undefined {
  const day = created?.text.trim() ?? '';
  const isMidnight = /^\d{4}-\d\d-\d\d$/.test(day) && version?.text.startsWith(`${day}T00:00:00`);
  return isMidnight ? created : (version ?? created);
}

/** The descriptions that sum up. */
function summariesIn(content: Element | undefined): Told[] | undefined {
  const all = childrenOf(content, 'description').filter(({ attributes }) =>
    /summary$/.test(attributes.get('role') ?? ''),
  );
  return all.length > 0 ? all.flatMap((one) => told(wordsOf(one), 'description') ?? []) : undefined;
}

/** Until when; an empty element is an embargo without an end. */
function embargoIn(meta: Element | undefined): Told | undefined {
  const embargo = at(meta, 'embargoed');
  return embargo && { text: wordsOf(embargo), rule: 'newsml/embargoed' };
}

/** What the copy itself has in place of a value that is stated: the reader holds the two against each other. */
function repeated(nitf: Carried | undefined, headline: Told | undefined, by: Told | undefined): Part[] {
  return [
    ...(headline && nitf?.headline ? [{ ...nitf.headline, kind: 'heading' as const, title: true }] : []),
    ...(by && nitf?.byline && !sharesWords(by.text, nitf.byline.text)
      ? [{ ...nitf.byline, kind: 'paragraph' as const }]
      : []),
  ];
}
