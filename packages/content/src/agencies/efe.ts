import type { Agency } from './agency.ts';

export const efe: Agency = {
  id: 'efe',
  name: 'Agencia EFE',
  marks: ['agencia efe', 'efe', 'efe-epa'],
  // https://efe.com, as its subscribers publish it: `WALL KARSUND` above the headline
  slug: /^\p{Lu}{3,} \p{Lu}{3,}(?: \([\p{L}\d -]{3,20}\))?$/u,
  // https://cldr.unicode.org: the short date of Spanish
  dayFirst: true,
};
