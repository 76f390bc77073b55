import type { Agency } from './agency.ts';

export const interfax: Agency = {
  id: 'interfax',
  name: 'Interfax',
  marks: ['interfax', 'interfax-ukraine'],
  // https://www.interfax.com: the hour stands before each headline
  opensHeadline: /^\d?\d:\d\d(?: [A-Z]{3})? (?=\p{Lu})/u,
  // https://search.wikileaks.org/gifiles/emailid/842778, which sends its copy on: the initials of its desk close it
  initials: true,
};
