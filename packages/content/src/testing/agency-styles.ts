import type { AgencyStyle, Setting } from './agency-style.ts';
import { bareMonths, fullMonths, monthDay, shortMonths } from './calendar.ts';
import { wrapped } from './wrapped.ts';

const capitals = (city: string): string => city.toUpperCase();
const capitalsIn = (city: string, country: string): string => `${city.toUpperCase()}, ${country}`;

/** Parts with blank lines between, the dateline run into the first paragraph. */
const run = (dateline: string, { body }: Setting): string[] =>
  body.map(({ text }, i) => (i === 0 ? dateline + text : text));

const parts = (...all: readonly (string | false | readonly string[])[]): string =>
  all.flatMap((one) => one || []).join('\n\n');

const byline = (s: Setting): string | false => s.byline !== null && `By ${s.byline.name}`;

const ordinal = (number: number): string => ['', '1st', '2nd', '3rd'][number] ?? `${number}th`;

const yonhapNote = ({ changed }: Setting): string =>
  changed.length === 0 ? '' : `\n(ATTN: UPDATES with official's remarks in paras ${changed.join(', ')}; ADDS photo)`;

const reutersNote = ({ changed: [first, second] }: Setting): string =>
  first === undefined
    ? ''
    : `\n(Adds minister's comment in paragraph ${first}${second === undefined ? '' : `, updates cost in paragraph ${second}`})`;

const reutersCredits = ({ credits }: Setting): string | false =>
  credits.length > 0 &&
  `(${credits
    .map(
      ({ role, name, place }) =>
        `${role.charAt(0).toUpperCase()}${role.slice(1)} by ${name}${place ? ` in ${place}` : ''}`,
    )
    .join('; ')})`;

export const agencyStyles: readonly [AgencyStyle, ...AgencyStyle[]] = [
  {
    agency: 'yonhap',
    mark: 'Yonhap',
    marker: (random) => {
      const number = 1 + random.int(4);
      return { kind: 'lead', number, text: number === 1 ? '(LEAD) ' : `(${ordinal(number)} LD) ` };
    },
    place: capitals,
    dated: 'day',
    photo: () => '(Yonhap)',
    prints: { byline: true, changes: true, signOff: '(END)' },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}${yonhapNote(s)}`,
        byline(s),
        run(`${capitals(s.city)}, ${monthDay(s.date, shortMonths)} (Yonhap) -- `, s),
        '(END)',
      ),
  },
  {
    agency: 'reuters',
    mark: 'Reuters',
    marker: (random) => {
      const number = 1 + random.int(5);
      return { kind: 'update', number, text: `UPDATE ${number}-` };
    },
    place: capitalsIn,
    dated: 'day',
    photo: (photographer) => `REUTERS/${photographer}`,
    prints: { byline: true, credits: true, changes: true },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}${reutersNote(s)}`,
        byline(s),
        run(`${capitalsIn(s.city, s.country)}, ${monthDay(s.date, bareMonths)} (Reuters) - `, s),
        reutersCredits(s),
      ),
  },
  {
    agency: 'afp',
    mark: 'AFP',
    marker: (random) =>
      random.chance(0.5) ? { kind: 'lead', number: 2, text: '2ndlead ' } : { kind: 'lead', number: 1, text: 'LEAD ' },
    place: capitalsIn,
    dated: 'year',
    photo: (photographer) => `(AFP Photo/${photographer})`,
    prints: {},
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        run(
          `${capitalsIn(s.city, s.country)}, ${monthDay(s.date, bareMonths)}, ${s.date.getUTCFullYear()} (AFP) - `,
          s,
        ),
      ),
  },
  {
    agency: 'ap',
    mark: 'AP',
    marker: () => ({ kind: 'urgent', text: 'URGENT: ' }),
    place: capitalsIn,
    dated: 'no',
    photo: (photographer) => `(AP Photo/${photographer})`,
    prints: {},
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        run(`${capitalsIn(s.city, s.country)} (AP) _ `, s)
          .map((text) => wrapped(text, 68, '   '))
          .join('\n'),
      ),
  },
  {
    agency: 'xinhua',
    mark: 'Xinhua',
    marker: () => ({ kind: 'update', text: '(Update) ' }),
    place: capitals,
    dated: 'day',
    photo: (photographer) => `(Xinhua/${photographer})`,
    prints: { signOff: 'Enditem' },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        run(`${capitals(s.city)}, ${monthDay(s.date, shortMonths)} (Xinhua) -- `, s),
        'Enditem',
      ),
  },
  {
    agency: 'kyodo',
    mark: 'Kyodo',
    marker: (random) => {
      const number = 1 + random.int(3);
      return { kind: 'update', number, text: `UPDATE${number}: ` };
    },
    place: capitals,
    dated: 'day',
    photo: () => '(Kyodo)',
    prints: { signOff: '==Kyodo' },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        run(`${capitals(s.city)}, ${monthDay(s.date, shortMonths)} (Kyodo) - `, s),
        '==Kyodo',
      ),
  },
  {
    agency: 'dpa',
    mark: 'dpa',
    marker: (random) => {
      const number = 1 + random.int(3);
      return { kind: 'lead', number, text: `${ordinal(number).toUpperCase()} LEAD ` };
    },
    place: (city) => city,
    dated: 'no',
    photo: (photographer) => `Photo: ${photographer}/dpa`,
    prints: { byline: true, signOff: 'dpa iq tbr' },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        s.byline !== null && `By ${s.byline.name}, dpa`,
        run(`${s.city} (dpa) - `, s).map((text) => wrapped(text, 72)),
        'dpa iq tbr',
      ),
  },
  {
    agency: 'tass',
    mark: 'TASS',
    marker: () => ({ kind: 'urgent', text: 'URGENT: ' }),
    place: capitals,
    dated: 'day',
    photo: (photographer) => `© ${photographer}/TASS`,
    prints: {},
    set: (s) =>
      parts(`${s.marker}${s.headline}`, run(`${capitals(s.city)}, ${monthDay(s.date, fullMonths)}. /TASS/. `, s)),
  },
  {
    agency: 'bernama',
    mark: 'Bernama',
    marker: () => ({ kind: 'urgent', text: 'URGENT: ' }),
    place: capitals,
    dated: 'day',
    photo: () => '-- fotoBERNAMA',
    prints: { byline: true, signOff: '-- BERNAMA' },
    set: (s) =>
      parts(
        `${s.marker}${s.headline}`,
        byline(s),
        run(`${capitals(s.city)}, ${monthDay(s.date, shortMonths)} (Bernama) -- `, s),
        '-- BERNAMA',
      ),
  },
];
