import * as fc from 'fast-check';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { anyCharacter } from './any-character.ts';

/** What documents trip over: marks of markup, characters that XML forbids, halves of pairs, letters that run from right to left. */
const pieces = fc.constantFrom(
  ...['Flood wall', 'holds', ' ', '.', '\n', '\r\n', '\t', '  ', '1. ', '- ', '* ', '#', '---', '...'],
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&',
    '&amp;',
    '&#0;',
    '<',
    '>',
    '"',
    "'",
    '`',
    '|',
    '\\',
  ],
  ...['\u0000', '\u0001', '\u000b', '\u001b', '\u007f', '\u0085', '\u009f', '\ufffe', '\uffff', '\ufeff', '\u{1fffe}'],
  ...[
    '\ud800',
    '\udfff',
    '😀',
    '👩‍🚒',
    'مرحبا بالعالم',
    'שלום',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u00a0',
    '한국',
    'e\u0301',
  ],
  ...['{{x}}', '$x', '%00', '@context', 'null', 'true', '2027-10-12', 'yes: no', '!!js/function', '__proto__'],
);

/** Words of any kind, often none. */
const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

const none = fc.constant<never[]>([]);
const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(500), fc.nat(200)).map(([start, length]) => [start, start + length]);
const readFrom = { span, rule: fc.constant('test/any') };
const phrase = fc.record({ text: words, ...readFrom });
const list = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { maxLength: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const day = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const zone = fc.constantFrom('Z', '+09:00', '-03:30');
const minute = fc.tuple(day, zone).map(([on, offset]) => `${on}T10:05${offset}`);
const second = fc.tuple(day, zone).map(([on, offset]) => `${on}T10:05:07${offset}`);
const instant = fc.record({ value: fc.oneof(minute, second), text: words, ...readFrom });

const published = fc
  .oneof(
    fc.record({ value: day, precision: fc.constant('day' as const) }),
    fc.record({ value: minute, precision: fc.constant('minute' as const) }),
    fc.record({ value: second, precision: fc.constant('second' as const) }),
    fc.constant({ value: null, precision: null }),
  )
  .map((known) => ({
    ...known,
    basis: known.value ? ('given' as const) : ('unknown' as const),
    evidence: [],
    rule: null,
  }));

const place = fc.record({ text: words, places: list(words), placeSpans: list(span), agency: words, ...readFrom });
const marker = fc.record(
  {
    kind: fc.constantFrom('lead', 'correction', 'urgent'),
    number: fc.integer({ min: 1, max: 9 }),
    text: words,
    ...readFrom,
  },
  { requiredKeys: ['kind', 'text', 'span', 'rule'] },
);
const kinds = ['person', 'organisation', 'place', 'work', 'event', 'other'] as const;
const entity = fc
  .tuple(fc.constantFrom(...kinds), fc.oneof(fc.constantFrom('ada-brook', 'velmora'), words))
  .map((of) => of.join(':'));
const name = fc
  .record({
    text: words,
    entity,
    full: words,
    role: maybe(phrase),
    country: fc.constantFrom('KR', undefined),
    ...readFrom,
  })
  .map(({ role, country, ...of }) => ({
    ...of,
    kind: kinds.find((kind) => of.entity.startsWith(`${kind}:`)) ?? ('other' as const),
    ...(role ? { role } : {}),
    ...(country ? { country } : {}),
  }));
const speaker = fc.record(
  { span, name: words, entity, anonymous: fc.boolean(), description: words },
  { requiredKeys: ['span', 'name', 'anonymous'] },
);
const block = fc.record({
  kind: fc.constantFrom(
    'paragraph',
    'paragraph',
    'heading',
    'caption',
    'list',
    'table',
    'quote',
    'note',
    'break',
    'other',
  ),
  text: words,
  sentences: none,
  ...readFrom,
});

const required = fc.record({
  id: words,
  language: fc.constantFrom('en', 'ko', 'ar', 'de', 'und'),
  headline: maybe(phrase),
  markers: list(marker),
  keyPoints: list(phrase),
  byline: maybe(fc.record({ text: words, names: list(words), nameSpans: none, ...readFrom })),
  dateline: maybe(place),
  published,
  status: fc.constantFrom('usable', 'usable', 'withheld', 'canceled'),
  source: fc.record({ name: words, agency: fc.constantFrom('yonhap', 'ap', 'unheard-of') }, { requiredKeys: ['name'] }),
  credit: maybe(phrase),
  credits: list(fc.record({ role: words, name: words, ...readFrom })),
  body: fc.array(block, { maxLength: 8 }),
  quotes: list(
    fc.record({
      kind: fc.constantFrom('direct', 'partial', 'indirect'),
      text: words,
      cue: fc.constant(null),
      speaker: maybe(speaker),
      ...readFrom,
    }),
  ),
  dates: none,
  names: list(name),
  abbreviations: list(
    fc.record({ short: span, long: span, shortText: words, longText: words, rule: fc.constant('test/any') }),
  ),
  measures: none,
  notes: list(fc.record({ text: words, reason: words, audience: fc.constantFrom('editors', 'everyone'), ...readFrom })),
  residue: list(fc.record({ text: words, reason: words, ...readFrom })),
  wordCount: fc.nat(5000),
});

const open = fc.record(
  {
    changeNote: fc.record({ text: words, changes: none, ...readFrom }),
    slugline: phrase,
    embargoedUntil: instant,
    expires: instant,
    edNote: phrase,
    urgency: fc.integer({ min: 1, max: 9 }),
    genre: fc.record({ value: fc.constantFrom('analysis', 'feature', 'factbox'), text: words, ...readFrom }),
    usageTerms: phrase,
    copyright: phrase,
    items: list(fc.record({ headline: maybe(phrase), markers: list(marker), dateline: maybe(place), ...readFrom })),
  },
  { requiredKeys: [] },
);

/** An article with awkward words in every field, any of them empty: no reader made it, but a format has to write it. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(required, open)
  .map(([always, sometimes]): Article => ({ ...always, ...sometimes }));

/** The same, of articles that readers may see at any moment. */
export const anyOpenArticle: fc.Arbitrary<Article> = anyArticle.map(
  ({ embargoedUntil: _embargoedUntil, expires: _expires, ...article }) => ({ ...article, status: 'usable' }),
);
