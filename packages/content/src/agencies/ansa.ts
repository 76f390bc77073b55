import type { Agency } from './agency.ts';

export const ansa: Agency = {
  id: 'ansa',
  name: 'ANSA',
  marks: ['ansa'],
  // https://www.ansa.it: `ANSA/` before the headline of its longer pieces, `>>>ANSA/` on some
  opensHeadline: /^>* ?ANSA\/ ?/,
  furniture: ['redazione ansa'],
  // https://cldr.unicode.org: the short date of Italian
  dayFirst: true,
};
