import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Unpacked } from './carried/index.ts';
import { parseXml } from './parsing/parse-xml.ts';

/** What there is to say of XML that is news in no format: whether it is XML at all, and what its root is. */
export function unpackOtherXml(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseXml(source, 'XML', longest);
  if (!root) return { items: [], diagnostics };
  const complaint = `its root is \`${root.name.slice(0, 40)}\`, ${otherItems.get(root.name) ?? ANOTHER}`;
  return {
    items: [],
    diagnostics: [...diagnostics, diagnoseSource('not-news', null, { standard: 'news', complaint })],
  };
}

const ANOTHER = 'which is none of NewsML-G2, NewsML 1, NITF, RSS and Atom';

/** The items of IPTC's G2 standards beside news items. */
export const otherItems: ReadonlyMap<string, string> = new Map([
  ['packageItem', 'a package in NewsML-G2, which lists other items and has no copy of its own'],
  ['conceptItem', 'an item of NewsML-G2 that describes a concept'],
  ['knowledgeItem', 'an item of NewsML-G2 that describes concepts'],
  ['planningItem', 'an item of NewsML-G2 that plans coverage'],
  ['catalogItem', 'an item of NewsML-G2 that lists vocabularies'],
]);
