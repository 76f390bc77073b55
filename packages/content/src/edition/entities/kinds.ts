/** Kinds of things that an archive has pages for. */
export const entityKinds = ['person', 'organisation', 'place', 'term'] as const;

/** What kind of thing it is that stories name. */
export type EntityKind = (typeof entityKinds)[number];

/**
 * The kind that an entity is of, by its id: works, events and agreements are terms.
 *
 * @example entityKindOf('event:harbour-day') // term
 */
export const entityKindOf = (id: string): EntityKind => entityKinds.find((kind) => id.startsWith(`${kind}:`)) ?? 'term';
