/** Where a build says what its pages show. That is for whoever serves them, and sent to nobody. */
export const shownFile = 'shown.json';

/** Where it keeps what another edition can be printed with. That is sent to nobody either. */
export const madeFile = 'made.json';
