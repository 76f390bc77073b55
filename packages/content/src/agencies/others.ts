import type { Agency } from './agency.ts';

const agency = (id: string, name: string, ...marks: readonly string[]): Agency => ({
  id,
  name,
  marks: [name.toLowerCase(), id, ...marks],
});

/** The same, of a country that writes the day before the month: https://cldr.unicode.org, the short date of its languages. */
const dayFirst = (...named: Parameters<typeof agency>): Agency => ({ ...agency(...named), dayFirst: true });

/** Those whose copy ends on the initials of its desk or on codes: https://www.interfax.com, https://www.belga.be, https://www.ptinews.com. */
const closesOnInitials = (one: Agency): Agency => ({ ...one, initials: true });

/** Agencies that do nothing their own way: known by their names, and how else datelines and credits name them, their ids aside. Names from their own sites. */
export const others: readonly Agency[] = [
  dayFirst('agerpres', 'Agerpres'),
  dayFirst('ana', 'Athens-Macedonian News Agency', 'ana-mpa', 'amna'),
  agency('anadolu', 'Anadolu Agency', 'aa'),
  dayFirst('ani', 'Asian News International'),
  dayFirst('anp', 'Algemeen Nederlands Persbureau'),
  // `ANSA/` before the headline of its longer pieces: https://www.ansa.it
  { ...dayFirst('ansa', 'ANSA'), opensHeadline: /^>* ?ANSA\/ ?/ },
  dayFirst('antara', 'Antara', 'antara news'),
  dayFirst('apa', 'Austria Presse Agentur'),
  dayFirst('app', 'Associated Press of Pakistan'),
  closesOnInitials(dayFirst('belga', 'Belga', 'belga news agency')),
  agency('belta', 'BelTA'),
  // press releases for Asia, sent on with the name of who sent them first: https://www.asianetnews.net
  agency('asianet', 'AsiaNet', 'medianet-asianet', 'xinhua-asianet'),
  agency('bloomberg', 'Bloomberg News', 'bloomberg'),
  agency('bss', 'Bangladesh Sangbad Sangstha'),
  dayFirst('bta', 'Bulgarian News Agency'),
  agency('business-wire', 'Business Wire', 'businesswire', 'business wire-asianet', 'businesswire-asianet'),
  // The Canadian Press Stylebook: `$` is the Canadian dollar, `US$` the American
  { ...agency('canadian-press', 'The Canadian Press', 'cp', 'canadian press'), dollar: 'CAD' },
  agency('cna-taiwan', 'Central News Agency', 'cna', 'focus taiwan'),
  dayFirst('ctk', 'Czech News Agency', 'čtk'),
  agency('dpa-afx', 'dpa-AFX'),
  // `WALL KARSUND` above its headlines: https://efe.com
  { ...dayFirst('efe', 'Agencia EFE', 'efe-epa'), slug: /^\p{Lu}{3,} \p{Lu}{3,}(?: \([\p{L}\d -]{3,20}\))?$/u },
  dayFirst('europa-press', 'Europa Press'),
  dayFirst('gna', 'Ghana News Agency'),
  agency('globe-newswire', 'GlobeNewswire', 'globe newswire'),
  dayFirst('hina', 'Hina'),
  dayFirst('ians', 'Indo-Asian News Service'),
  {
    ...closesOnInitials(agency('interfax', 'Interfax', 'interfax-ukraine')),
    opensHeadline: /^\d?\d:\d\d(?: [A-Z]{3})? (?=\p{Lu})/u,
  },
  agency('irna', 'Islamic Republic News Agency'),
  agency('jiji', 'Jiji Press'),
  agency('kcna', 'Korean Central News Agency'),
  dayFirst('keystone-sda', 'Keystone-SDA', 'sda', 'ats'),
  agency('kuna', 'Kuwait News Agency'),
  dayFirst('lusa', 'Lusa'),
  agency('mena', 'Middle East News Agency'),
  agency('mti', 'MTI'),
  dayFirst('nan', 'News Agency of Nigeria'),
  dayFirst('ntb', 'NTB'),
  { ...dayFirst('nzpa', 'New Zealand Press Association'), dollar: 'NZD' },
  // `2 POLITICS Fares` above who wrote it: https://pa.media
  { ...dayFirst('pa', 'PA Media', 'press association'), slug: /^\d\d? \p{Lu}{3,}(?: \p{L}[\p{L}-]+){1,3}$/u },
  dayFirst('pap', 'Polish Press Agency'),
  agency('petra', 'Jordan News Agency'),
  agency('pna', 'Philippine News Agency'),
  agency('pr-newswire', 'PR Newswire', 'prnewswire', 'prnewswire-asianet'),
  // `NEWSALERT-WALL` is the slug of its alerts
  { ...closesOnInitials(dayFirst('pti', 'Press Trust of India')), markers: { bare: { newsalert: 'alert' } } },
  agency('ria', 'RIA Novosti', 'sputnik'),
  dayFirst('ritzau', 'Ritzau'),
  agency('saba', 'Saba'),
  agency('sana', 'Syrian Arab News Agency'),
  agency('sapa', 'South African Press Association'),
  agency('spa', 'Saudi Press Agency'),
  dayFirst('stt', 'STT'),
  dayFirst('tanjug', 'Tanjug'),
  agency('tca', 'Tribune Content Agency', 'tns', 'tribune news service'),
  agency('tt', 'TT'),
  agency('ukrinform', 'Ukrinform'),
  agency('unb', 'United News of Bangladesh'),
  dayFirst('uni', 'United News of India'),
  agency('upi', 'United Press International'),
  dayFirst('vna', 'Vietnam News Agency'),
  agency('wam', 'Emirates News Agency'),
  agency('zawya', 'Zawya'),
];
