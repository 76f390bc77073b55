import type { Agency } from './agency.ts';

export const belga: Agency = {
  id: 'belga',
  name: 'Belga',
  marks: ['belga', 'belga news agency'],
  signOffs: ['belga'],
  // https://www.belga.be: the codes of its desks close the copy, `(ABC, DEF)`
  initials: true,
  // https://cldr.unicode.org: the short date of Dutch and French
  dayFirst: true,
};
