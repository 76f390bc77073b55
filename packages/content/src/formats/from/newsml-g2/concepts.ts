import { tells } from '../carried/told.ts';
import { childrenOf, type Element, wordsOf } from '../parsing/tree.ts';

export const told = tells('newsml');

/** The main one of several headlines or descriptions, else the first. */
export const preferred = (elements: readonly Element[]): Element | undefined =>
  elements.find(({ attributes }) => /[:/](?:main|summary|body)$/.test(attributes.get('role') ?? '')) ?? elements[0];

/** `geo:345678` of a concept, or the last part of its URI. */
export const codeOf = (concept: Element | undefined): string =>
  concept?.attributes.get('qcode') ?? concept?.attributes.get('uri') ?? concept?.attributes.get('literal') ?? '';

/** The name of a concept; its code, where that is one. */
export function nameOf(concept: Element | undefined): string {
  const name = wordsOf(preferred(childrenOf(concept, 'name')));
  if (name) return name;
  const code = concept?.attributes.get('literal') ?? concept?.attributes.get('qcode')?.replace(/^[^:]*:/, '') ?? '';
  return /^\p{L}[\p{L} .'-]+$/u.test(code) ? code : '';
}
