/** What a search can be narrowed to. */
export const filters = ['year', 'month', 'person', 'place', 'agency'] as const;
export type Filter = (typeof filters)[number];
