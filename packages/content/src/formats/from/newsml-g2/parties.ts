import { agencyOf } from '../../../agencies/index.ts';
import { nameInDomain } from '../carried/domain.ts';
import type { Told, ToldCredit } from '../carried/index.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { nameOf, preferred, told } from './concepts.ts';

/** Who made it, where that is a person. */
export function creatorIn(content: Element | undefined): Told | undefined {
  const names = childrenOf(content, 'creator').flatMap((party) => {
    const name = wordsOf(preferred(childrenOf(party, 'name')));
    return name && !/organi[sz]ation$/.test(party.attributes.get('type') ?? '') && !agencyOf(name) ? [name] : [];
  });
  return told(names.join(', '), 'creator');
}

/** Whose it is: of provider and source of information the one that is a known agency, else the provider. */
export function providerIn(meta: Element | undefined, content: Element | undefined): Told | undefined {
  const parties = [
    told(nameOf(at(meta, 'provider')), 'provider'),
    told(nameOf(at(content, 'infoSource')), 'infoSource'),
    told(nameInDomain(nameOf(at(meta, 'provider'))), 'provider'),
  ];
  const named = parties.flatMap((party) => party ?? []);
  return named.find(({ text }) => agencyOf(text)) ?? named[0];
}

/** Who contributed, where it is told in words what. */
export function creditsIn(content: Element | undefined): ToldCredit[] | undefined {
  const all = childrenOf(content, 'contributor').flatMap((party): ToldCredit[] => {
    const [name, role] = [nameOf(party), wordsOf(at(party, 'definition'))];
    return name && role && role.length < 60 ? [{ text: name, role, rule: 'newsml/contributor' }] : [];
  });
  return all.length > 0 ? all : undefined;
}
