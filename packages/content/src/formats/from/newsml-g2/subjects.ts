import type { Told, ToldName } from '../carried/index.ts';
import { namedBy } from '../carried/names.ts';
import { childrenOf, type Element } from '../parsing/tree.ts';
import { nameOf, told } from './concepts.ts';

const KINDS: readonly (readonly [RegExp, ToldName['kind']])[] = [
  [/[:/]person$/, 'person'],
  [/[:/]organi[sz]ation$/, 'organisation'],
  [/[:/](?:geoArea|poi)$/, 'place'],
  [/[:/]event$/, 'event'],
  [/[:/]object$/, 'work'],
];

const kindOf = (subject: Element): ToldName['kind'] | undefined =>
  KINDS.find(([pattern]) => pattern.test(subject.attributes.get('type') ?? ''))?.[1];

/** Whom and what it is about, by name, each with its kind where the type of the subject tells. */
export const subjectsIn = (content: Element | undefined): ToldName[] =>
  childrenOf(content, 'subject').flatMap((subject) => {
    const literal = subject.attributes.get('literal');
    return namedBy(nameOf(subject), 'newsml/subject', kindOf(subject), literal) ?? [];
  });

/** What it is about, but for what stands among the names. */
export const topicsIn = (content: Element | undefined): Told[] =>
  childrenOf(content, 'subject').flatMap((subject) => {
    const isNamed = kindOf(subject) || subject.attributes.get('literal')?.startsWith('other:');
    return isNamed ? [] : (told(nameOf(subject), 'subject') ?? []);
  });
