import type { Agency } from './agency.ts';

export const bernama: Agency = {
  id: 'bernama',
  name: 'Bernama',
  // https://www.bernama.com: copy closes with `-- BERNAMA`.
  marks: ['bernama'],
  signOffs: ['bernama'],
  // https://cldr.unicode.org: the short date of Malay
  dayFirst: true,
};
