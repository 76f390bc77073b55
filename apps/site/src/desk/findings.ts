import type { Article, Name, NameKind } from '@dateline/content';
import { amountOf } from '../article/amount.ts';
import { kindsOfDate, kindsOfQuote } from '../source/meaning.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { timeTold } from '../text/time-told.ts';

/** Something that the copy holds. */
export interface Finding {
  /** Where its words begin in the source. */
  readonly at: number;
  readonly words: string;
  /** What they mean, or who says them. */
  readonly means: string | null;
  /** More about it. */
  readonly more: readonly string[];
}

/** What was found of one kind. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Finding[];
}

/** What was found in the copy, by kind, in the order of the copy. Kinds of which there is nothing are left out. */
export function findingsIn(article: Article): Kind[] {
  const named = (id: string, title: string, ...kinds: NameKind[]): Kind => ({
    ...{ id, title },
    items: namesOf(article, kinds),
  });
  const all: Kind[] = [
    { id: 'quotations', title: 'Who said what', items: quotations(article) },
    { id: 'dates', title: 'Dates', items: dates(article) },
    named('people', 'People', 'person'),
    named('organisations', 'Organisations', 'organisation'),
    named('places', 'Places', 'place'),
    named('other-names', 'Other names', 'work', 'event', 'other'),
    { id: 'measures', title: 'Measures', items: measures(article) },
    { id: 'short-forms', title: 'Short forms', items: shortForms(article) },
    { id: 'changes', title: 'What this version changes', items: changes(article) },
    { id: 'set-aside', title: 'Set aside', items: setAside(article) },
  ];
  return all.filter(({ items }) => items.length > 0);
}

const quotations = ({ quotes }: Article): Finding[] =>
  quotes.map(({ span, text, kind, speaker }) => ({
    at: span[0],
    words: onOneLine(text),
    means: speaker?.name ?? null,
    more: [
      ...(speaker?.description && speaker.description !== speaker.name ? [speaker.description] : []),
      ...(speaker?.anonymous ? ['name kept back by the copy'] : []),
      ...(kind === 'direct' ? [] : [kindsOfQuote[kind].toLowerCase()]),
    ],
  }));

const dates = (article: Article): Finding[] =>
  article.dates.map(({ span, text, type, value, basis }) => ({
    at: span[0],
    words: onOneLine(text),
    means: timeTold({ type, value }),
    more: [`${kindsOfDate[type].toLowerCase()} ${value}`, restsOn[basis]],
  }));

const restsOn: Readonly<Record<Article['dates'][number]['basis'], string>> = {
  stated: 'by its words alone',
  published: 'counted from the day of publication',
  context: 'counted from another date in the copy',
  open: 'not to be placed yet',
};

/** Who or what of some kinds is named, once each, at the first mention. */
function namesOf({ names }: Article, kinds: readonly NameKind[]): Finding[] {
  const groups = Map.groupBy(
    names.filter(({ kind }) => kinds.includes(kind)),
    ({ entity }) => entity,
  );
  return [...groups.values()].map((mentions) => {
    const [first] = mentions as [Name, ...Name[]];
    return {
      at: first.span[0],
      words: onOneLine(first.full),
      means: unique(mentions.flatMap(({ role }) => (role ? [onOneLine(role.text)] : []))).join(', ') || null,
      more: [
        ...unique(mentions.flatMap(({ country }) => country ?? [])),
        ...(mentions.length > 1 ? [`${mentions.length} mentions`] : []),
      ],
    };
  });
}

const measures = (article: Article): Finding[] =>
  article.measures.map((measure) => ({
    at: measure.span[0],
    words: onOneLine(measure.text),
    means: amountOf(measure),
    more: [],
  }));

const shortForms = ({ abbreviations }: Article): Finding[] =>
  abbreviations.map(({ short, shortText, longText }) => ({
    at: short[0],
    words: shortText,
    means: onOneLine(longText),
    more: [],
  }));

const changes = ({ changeNote }: Article): Finding[] =>
  changeNote?.changes.map(({ verb, object, paragraphs }) => ({
    at: changeNote.span[0],
    words: `${verb} ${onOneLine(object)}`,
    means: paragraphs.length === 0 ? null : `paragraph ${paragraphs.map(paragraph).join(', ')}`,
    more: [],
  })) ?? [];

const paragraph = (number: number): string =>
  number > 0 ? String(number) : number === -1 ? 'the last' : `${-number} from the end`;

const setAside = ({ notes, residue, edNote }: Article): Finding[] =>
  [
    ...notes.map(({ span, text, reason, audience }) => ({ span, text, reason, forEditors: audience === 'editors' })),
    ...residue.map(({ span, text, reason }) => ({ span, text, reason, forEditors: false })),
    ...(edNote ? [{ ...edNote, reason: 'editors’ note', forEditors: true }] : []),
  ]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, text, reason, forEditors }) => ({
      at: span[0],
      words: onOneLine(text),
      means: reason,
      more: forEditors ? ['for editors only'] : [],
    }));

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
