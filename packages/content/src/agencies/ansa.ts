import type { Agency } from './agency.ts';

export const ansa: Agency = {
  id: 'ansa',
  name: 'ANSA',
  marks: ['ansa'],
  // https://www.ansa.it: `ANSA/` before the headline of its longer pieces, `>>>ANSA/` on some
  opensHeadline: /^>* ?ANSA\/ ?/,
  // below `(ANSA)`, the initials of who wrote it, `XYZ-AB`, and when it was sent, `27-NOV-26 11:02 NNNN`
  initials: true,
  furniture: ['redazione ansa'],
  // https://cldr.unicode.org: the short date of Italian
  dayFirst: true,
};
