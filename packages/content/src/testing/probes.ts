import type { Field } from '../formats/mapping/fields.ts';
import type { NewsItem } from '../formats/news-item.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Name, NameKind } from '../model/name.ts';

/** An item with a field and one without it, alike in all else. */
export interface Probe {
  readonly without: NewsItem;
  readonly given: NewsItem;
}

const at = { span: [900, 901] as [number, number], rule: 'test/probe' };
const phrase = (text: string) => ({ text, ...at });
const block = (kind: Block['kind'], text: string): Block => ({
  kind,
  text,
  sentences: [],
  span: [10, 20],
  rule: 'test',
});
const person: Name = named('person', 'Nadia Tressel');

function named(kind: NameKind, full: string): Name {
  return { text: full, kind, entity: `${kind}:of-the-probe`, full, ...at };
}

const plain: Article = {
  id: 'probe',
  language: 'und',
  headline: null,
  markers: [],
  keyPoints: [],
  byline: null,
  dateline: null,
  published: { value: '2041-07-18', precision: 'day', basis: 'given', evidence: [], rule: null },
  status: 'usable',
  source: { name: 'probe.txt' },
  credit: null,
  credits: [],
  body: [block('paragraph', 'The wall held.')],
  quotes: [],
  dates: [],
  names: [],
  abbreviations: [],
  measures: [],
  notes: [],
  residue: [],
  wordCount: 3,
};

const url = 'https://post.example/wall/';
const without: NewsItem = { article: plain, url };
const given = (change: Partial<Article>, to: Partial<Article> = {}): Probe => ({
  without: { article: { ...plain, ...to }, url },
  given: { article: { ...plain, ...to, ...change }, url },
});
const withBlock = (kind: Block['kind'], text: string): Probe => given({ body: [...plain.body, block(kind, text)] });
const withName = (kind: NameKind, full: string): Probe => given({ names: [named(kind, full)] });

const versions = [
  { articleId: 'earlier', number: 1, at: '2041-07-17' },
  { articleId: 'probe', number: 2, at: '2041-07-18' },
];
const story = { slug: 'wall', versions: versions.slice(1), corrections: [] };

/** The moment at which what the probes hold is new, and neither embargoed nor expired. */
export const probed = new Date('2041-07-18T12:00:00Z');

/** For each field of the model, what shows where a format has it. */
export const probes: Readonly<Record<Field, Probe>> = {
  id: given({ id: 'another' }),
  language: given({ language: 'de' }),
  headline: given({ headline: phrase('Wall holds') }),
  markers: given({
    markers: [
      { kind: 'lead', number: 2, ...phrase('(2nd LD)') },
      { kind: 'correction', ...phrase('CORRECTED') },
    ],
  }),
  changeNote: given({ changeNote: { ...phrase('(ATTN: ADDS quote)'), changes: [] } }),
  slugline: given({ slugline: phrase('BC-VL--Wall') }),
  keyPoints: given({ keyPoints: [phrase('Water falls')] }),
  byline: given({ byline: { ...phrase('By Ada Brenn'), names: ['Ada Brenn'], nameSpans: [] } }),
  dateline: given({
    dateline: {
      text: 'KARSUND, July 18 --',
      places: ['KARSUND'],
      placeSpans: [[0, 7]],
      span: [0, 9],
      rule: 'test',
      date: { month: 7, day: 18 },
    },
  }),
  published: given({ published: { ...plain.published, value: '2041-07-17' } }),
  embargoedUntil: given({ embargoedUntil: { value: '2041-07-16T09:00:00Z', ...phrase('0900 GMT July 16') } }),
  expires: given({ expires: { value: '2041-12-01T09:00:00Z', ...phrase('0900 GMT Dec 1') } }),
  status: given({ status: 'withheld' }),
  edNote: given({ edNote: phrase('Eds: check the depth') }),
  urgency: given({ urgency: 4 }),
  genre: given({ genre: { value: 'analysis', ...phrase('ANALYSIS') } }),
  usageTerms: given({ usageTerms: phrase('No archives') }),
  copyright: given({ copyright: phrase('(c) The Harbour Wire') }),
  'source.name': given({ source: { name: 'another.txt' } }),
  'source.agency': given({ source: { name: 'probe.txt', agency: 'yonhap' } }),
  credit: given({ credit: phrase('The Harbour Wire') }),
  credits: given({ credits: [{ role: 'writing', name: 'Iris Maroux', ...at }] }),
  'body.paragraph': given({ body: plain.body }, { body: [] }),
  'body.heading': withBlock('heading', 'What comes next'),
  'body.caption': withBlock('caption', 'Crews at the wall.'),
  'body.list': withBlock('list', '* Boats\n* Trains'),
  'body.table': withBlock('table', 'Feb  41'),
  'body.quote': withBlock('quote', '"It held for us all."'),
  'body.note': withBlock('note', '(The story is on the wall.)'),
  'body.break': withBlock('break', '***'),
  items: given({
    items: [{ headline: phrase('Dam holds'), markers: [], dateline: null, span: [10, 20], rule: 'test' }],
  }),
  quotes: given(
    {
      quotes: [
        {
          kind: 'direct',
          text: 'It held',
          cue: null,
          speaker: { span: [0, 1], name: 'Nadia Tressel', entity: person.entity, anonymous: false },
          ...at,
        },
      ],
    },
    { names: [person] },
  ),
  dates: given({ dates: [{ ...phrase('Tuesday'), type: 'DATE', value: '2041-07-16', basis: 'published' }] }),
  'names.person': withName('person', 'Nadia Tressel'),
  'names.organisation': withName('organisation', 'Harbour Board'),
  'names.place': withName('place', 'Velmora'),
  'names.work': withName('work', 'The Long Wall'),
  'names.event': withName('event', 'Harbour Games'),
  'names.other': withName('other', 'Harbour Prize'),
  'names.role': given({ names: [{ ...person, role: phrase('President') }] }, { names: [person] }),
  'names.country': given(
    { names: [{ ...named('place', 'Tokyo'), country: 'JP' }] },
    { names: [named('place', 'Tokyo')] },
  ),
  abbreviations: given(
    { abbreviations: [{ short: [0, 1], long: [2, 3], shortText: 'HB', longText: 'Harbour Board', rule: 'test' }] },
    { names: [named('organisation', 'Harbour Board')] },
  ),
  measures: given({ measures: [{ ...phrase('3 metres'), quantity: 3, unit: 'metre', approximate: false }] }),
  'notes.editors': given({
    notes: [{ ...phrase('Eds: hold the map'), reason: 'notice to editors', audience: 'editors' }],
  }),
  'notes.everyone': given({ notes: [{ ...phrase('desk@wire.example'), reason: 'contact', audience: 'everyone' }] }),
  residue: given({ residue: [{ ...phrase('scroll to top'), reason: 'page furniture' }] }),
  wordCount: given({ wordCount: 777 }),
  url: { without: { article: plain }, given: without },
  'story.slug': { without, given: { ...without, story: { ...story, versions: [] } } },
  'story.version': { without: { ...without, story: { ...story, versions: [] } }, given: { ...without, story } },
  'story.before': { without: { ...without, story }, given: { ...without, story: { ...story, versions } } },
  'story.corrections': {
    without: { ...without, story },
    given: { ...without, story: { ...story, corrections: ['probe'] } },
  },
};
