/** How many stories there are: `one story`, `12 stories`. */
export const storiesTold = (count: number): string => (count === 1 ? 'one story' : `${count} stories`);
