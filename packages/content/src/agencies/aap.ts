import type { Agency } from './agency.ts';

export const aap: Agency = {
  id: 'aap',
  name: 'Australian Associated Press',
  marks: ['australian associated press', 'aap'],
  // https://www.aap.com.au: sums are of its own dollars, and others say whose they are
  dollar: 'AUD',
  dayFirst: true,
  // `AAP SUBS: hold for the verdict`: its subeditors
  desks: 'AAP SUBS',
  // `FARES CAP LEAD` above `FED: Minister caps fares`; behind a verb and without a number, `LEAD` is one that a team takes
  slug: /^[\p{Lu}\d' -]{3,40} (?:\d(?:ST|ND|RD|TH) (?:LEAD|LD)|(?<!\b(?:A|THE|IN|INTO|ON|OF|FOR|TO|TAKE|HOLD|HAVE|HAS|KEEP|GRAB|SEIZE|EXTEND|STRETCH|BUILD|GAIN|REGAIN|CLAIM|SHARE|LOSE|BLOW|OPEN|UNDER|EARLY|BIG)(?:S|ES)? )(?:LEAD|LD|ADD|WRAP))$/u,
  opensHeadline: /^(?:ACT|FED|NSW|NT|QLD|SA|TAS|VIC|WA): /,
};
