import type { Agency } from './agency.ts';

export const pa: Agency = {
  id: 'pa',
  name: 'PA Media',
  marks: ['pa media', 'pa', 'press association'],
  // a fact or two ahead of the story
  markers: { bracketed: { snap: 'alert' } },
  // https://pa.media, as its subscribers publish it: `2 POLITICS Fares`, `POLICE Stabbing`, above who wrote it
  slug: /^(?:\d\d? \p{Lu}{3,}(?: \p{L}[\p{L}-]+){1,3}|\p{Lu}{4,}(?: \p{Lu}\p{Ll}[\p{L}-]*){1,3})$/u,
  // it serves Britain and Ireland, which have one clock: `Not for publication before 0001 Friday`
  londonHours: true,
  // https://cldr.unicode.org: the short date of British English
  dayFirst: true,
};
