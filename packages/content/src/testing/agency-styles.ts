import type { Story } from './copy.ts';
import type { Random } from './random.ts';

/** What is set into an agency's form. */
export interface Setting extends Story {
  readonly headline: string;
  readonly marker: string;
  readonly byline: string | null;
  readonly city: string;
  readonly country: string;
  readonly date: Date;
}

/** How an agency sets its copy. */
export interface AgencyStyle {
  readonly agency: string;
  readonly byline: boolean;
  readonly marker: (random: Random) => { readonly kind: string; readonly number?: number; readonly text: string };
  /** The place as its dateline prints it. */
  readonly place: (city: string) => string;
  readonly set: (setting: Setting) => string;
}

const shortMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;
const bareMonths = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

const monthDay = (date: Date, months: readonly string[]): string =>
  `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;

/** Paragraphs with the dateline run into the first, blank lines between. */
const run = (dateline: string, { paragraphs }: Setting): string =>
  paragraphs.map((text, i) => (i === 0 ? `${dateline}${text}` : text)).join('\n\n');

/** Lines of at most `width` columns, each paragraph indented. */
function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim()) {
      lines.push(line);
      line = word;
    } else line = line === indent ? indent + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

export const agencyStyles: readonly [AgencyStyle, ...AgencyStyle[]] = [
  {
    agency: 'yonhap',
    byline: true,
    marker: (random) => {
      const number = 1 + random.int(4);
      return {
        kind: 'lead',
        number,
        text: number === 1 ? '(LEAD) ' : `(${['', '', '2nd', '3rd', '4th'][number]} LD) `,
      };
    },
    place: (city) => city.toUpperCase(),
    set: (s) =>
      [
        `${s.marker}${s.headline}`,
        ...(s.byline ? [`By ${s.byline}`] : []),
        run(`${s.city.toUpperCase()}, ${monthDay(s.date, shortMonths)} (Yonhap) -- `, s),
        '(END)',
      ].join('\n\n'),
  },
  {
    agency: 'reuters',
    byline: true,
    marker: (random) => {
      const number = 1 + random.int(5);
      return { kind: 'update', number, text: `UPDATE ${number}-` };
    },
    place: (city) => city.toUpperCase(),
    set: (s) =>
      [
        `${s.marker}${s.headline}`,
        ...(s.byline ? [`By ${s.byline}`] : []),
        run(`${s.city.toUpperCase()}, ${monthDay(s.date, bareMonths)} (Reuters) - `, s),
        '(Reporting by Ines Calloway; Editing by Tom Brackwell)',
      ].join('\n\n'),
  },
  {
    agency: 'afp',
    byline: false,
    marker: (random) => ({
      kind: 'lead',
      ...(random.chance(0.5) ? { number: 2, text: '2ndlead ' } : { number: 1, text: 'LEAD ' }),
    }),
    place: (city) => city.toUpperCase(),
    set: (s) =>
      [
        `${s.marker}${s.headline}`,
        run(`${s.city.toUpperCase()}, ${monthDay(s.date, bareMonths)}, ${s.date.getUTCFullYear()} (AFP) - `, s),
      ].join('\n\n'),
  },
  {
    agency: 'ap',
    byline: false,
    marker: () => ({ kind: 'urgent', text: 'URGENT: ' }),
    place: (city) => city.toUpperCase(),
    set: (s) =>
      [
        `${s.marker}${s.headline}`,
        s.paragraphs
          .map((text, i) => wrapped(i === 0 ? `${s.city.toUpperCase()}, ${s.country} (AP) _ ${text}` : text, 68, '   '))
          .join('\n'),
      ].join('\n\n'),
  },
  {
    agency: 'xinhua',
    byline: false,
    marker: () => ({ kind: 'update', text: '(Update) ' }),
    place: (city) => city.toUpperCase(),
    set: (s) =>
      [
        `${s.marker}${s.headline}`,
        run(`${s.city.toUpperCase()}, ${monthDay(s.date, shortMonths)} (Xinhua) -- `, s),
        'Enditem',
      ].join('\n\n'),
  },
];
