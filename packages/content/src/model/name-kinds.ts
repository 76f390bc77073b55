/** What a name may name. By itself, so that whoever asks for the list need not carry the schema. */
export const nameKinds = ['person', 'organisation', 'place', 'work', 'event', 'other'] as const;
