import type { Agency } from './agency.ts';

const agency = (id: string, name: string, ...marks: readonly string[]): Agency => ({
  id,
  name,
  marks: [name.toLowerCase(), id, ...marks],
});

/** The same, of a country that writes the day before the month: https://cldr.unicode.org, the short date of its languages. */
const dayFirst = (...named: Parameters<typeof agency>): Agency => ({ ...agency(...named), dayFirst: true });

/**
 * Agencies known by their names, and how else datelines and credits name them, their ids aside, with how their countries write days
 * and sums. Names from their own sites. One that has a form of its own has a file.
 */
export const others: readonly Agency[] = [
  dayFirst('agerpres', 'Agerpres'),
  dayFirst('ana', 'Athens-Macedonian News Agency', 'ana-mpa', 'amna'),
  agency('anadolu', 'Anadolu Agency', 'aa'),
  dayFirst('ani', 'Asian News International'),
  dayFirst('anp', 'Algemeen Nederlands Persbureau'),
  dayFirst('antara', 'Antara', 'antara news'),
  dayFirst('apa', 'Austria Presse Agentur'),
  dayFirst('app', 'Associated Press of Pakistan'),
  agency('belta', 'BelTA'),
  // press releases for Asia, sent on with the name of who sent them first: https://www.asianetnews.net
  agency('asianet', 'AsiaNet', 'medianet-asianet', 'xinhua-asianet'),
  agency('bloomberg', 'Bloomberg News'),
  agency('bss', 'Bangladesh Sangbad Sangstha'),
  dayFirst('bta', 'Bulgarian News Agency'),
  agency('business-wire', 'Business Wire', 'businesswire', 'business wire-asianet', 'businesswire-asianet'),
  // The Canadian Press Stylebook: `$` is the Canadian dollar, `US$` the American
  { ...agency('canadian-press', 'The Canadian Press', 'cp', 'canadian press'), dollar: 'CAD' },
  agency('cna-taiwan', 'Central News Agency', 'cna', 'focus taiwan'),
  dayFirst('ctk', 'Czech News Agency', 'čtk'),
  agency('dpa-afx', 'dpa-AFX'),
  dayFirst('europa-press', 'Europa Press'),
  dayFirst('gna', 'Ghana News Agency'),
  agency('globe-newswire', 'GlobeNewswire', 'globe newswire'),
  dayFirst('hina', 'Hina'),
  dayFirst('ians', 'Indo-Asian News Service'),
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
  dayFirst('pap', 'Polish Press Agency'),
  agency('petra', 'Jordan News Agency'),
  agency('pna', 'Philippine News Agency'),
  agency('pr-newswire', 'PR Newswire', 'prnewswire', 'prnewswire-asianet'),
  agency('ria', 'RIA Novosti', 'sputnik'),
  dayFirst('ritzau', 'Ritzau'),
  agency('saba', 'Saba'),
  agency('sana', 'Syrian Arab News Agency'),
  agency('sapa', 'South African Press Association'),
  agency('spa', 'Saudi Press Agency'),
  dayFirst('stt', 'STT'),
  dayFirst('tanjug', 'Tanjug'),
  agency('tca', 'Tribune Content Agency', 'mct', 'tns', 'tribune news service'),
  agency('tt', 'TT'),
  agency('ukrinform', 'Ukrinform'),
  agency('unb', 'United News of Bangladesh'),
  dayFirst('uni', 'United News of India'),
  agency('upi', 'United Press International'),
  dayFirst('vna', 'Vietnam News Agency'),
  agency('wam', 'Emirates News Agency'),
  agency('zawya', 'Zawya'),
];
