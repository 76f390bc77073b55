import type { Told, ToldName } from '../carried/index.ts';
import { namedBy } from '../carried/names.ts';
import { listOf, type Properties, propertiesOf, textOf } from '../parsing/json.ts';
import { told } from './told.ts';

const kinds: readonly (readonly [ToldName['kind'] | undefined, string, string])[] = [
  ['person', 'people', 'person'],
  ['organisation', 'organisations', 'organisation'],
  ['place', 'places', 'place'],
  ['event', 'events', 'event'],
  ['work', 'objects', 'object'],
  // what is about nothing but itself is a subject; what we named without knowing what it is says so
  [undefined, 'subjects', 'subject'],
];

/** Everybody and everything that the object names. */
export const namesIn = (of: Properties): ToldName[] =>
  kinds.flatMap(([kind, many, one]) => namesOf(of, kind, many, one));

const namesOf = (of: Properties, kind: ToldName['kind'] | undefined, many: string, one: string): ToldName[] =>
  listOf(of.get(many) ?? of.get(one)).flatMap((value) => {
    const concept = propertiesOf(value);
    // objects of other senders are files and rights, not works
    const own = kind === 'work' ? undefined : kind;
    return namedBy(textOf(concept.get('name')), `ninjs/${many}`, own, textOf(concept.get('literal'))) ?? [];
  });

/** What it is about, but for what stands among the names. */
export const topicsIn = (of: Properties): Told[] => {
  const names = new Set(namesOf(of, undefined, 'subjects', 'subject').map(({ text }) => text));
  return named(of, 'subjects', 'subject').filter(({ text }) => !names.has(text));
};

/** The names of a list: `people` since 2.0, `person` before it. */
export const named = (of: Properties, many: string, one: string): Told[] =>
  listOf(of.get(many.toLowerCase()) ?? of.get(one.toLowerCase())).flatMap(
    (value) => told(propertiesOf(value).get('name'), many) ?? [],
  );
