/** How many pieces of copy are shown at first: a page with a hundred thousand of them would be slow. */
export const room = 4000;
