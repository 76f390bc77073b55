/** What a name may name. By itself, so that whoever asks for the list need not carry the schema. */
export const nameKinds = ['person', 'organisation', 'place', 'work', 'event', 'other'] as const;

/** What kind of thing a name names. */
export type NameKind = (typeof nameKinds)[number];

/**
 * The kind that the id of what a name names tells; undefined where it is none of ours.
 *
 * @example nameKindOf('person:ada-brandt') // person
 */
export const nameKindOf = (id: string): NameKind | undefined => nameKinds.find((kind) => id.startsWith(`${kind}:`));
