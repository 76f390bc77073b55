import type { Agency } from './agency.ts';

export const aap: Agency = {
  id: 'aap',
  name: 'Australian Associated Press',
  marks: ['australian associated press', 'aap'],
  // https://www.aap.com.au: sums are of its own dollars, and others say whose they are
  dollar: 'AUD',
  dayFirst: true,
  // `FARES CAP LEAD` above `FED: Minister caps fares`
  slug: /^[\p{Lu}\d' -]{3,40} (?:LEAD|LD|ADD|WRAP)$/u,
  opensHeadline: /^(?:ACT|FED|NSW|NT|QLD|SA|TAS|VIC|WA): /,
};
