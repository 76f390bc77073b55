import type { Agency } from './agency.ts';

export const pti: Agency = {
  id: 'pti',
  name: 'Press Trust of India',
  marks: ['press trust of india', 'pti'],
  // https://www.ptinews.com, and as its subscribers publish it: `NEWSALERT-WALL` is the slug of an alert, whose only line is signed
  markers: { bare: { newsalert: 'alert' } },
  signsHeadlines: true,
  // the initials of its desk close the copy, on lines of their own too
  initials: true,
  // https://cldr.unicode.org: the short date of English in India
  dayFirst: true,
};
