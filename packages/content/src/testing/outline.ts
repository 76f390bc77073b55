import type { Article } from '../model/article.ts';
import type { Byline } from '../model/byline.ts';
import type { ChangeNote } from '../model/change-note.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Marker } from '../model/marker.ts';
import type { Name } from '../model/name.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { linesOf } from '../text/lines.ts';
import { oneLine } from '../text/one-line.ts';

type Outlined = string | readonly string[];

/** How each part of an article is told; undefined where nothing is there, or only what mostly is. */
type Tellers = {
  readonly [Part in keyof Article]-?: (article: Article, source: string) => Outlined | undefined;
};

/**
 * A reading as somebody checks it against the copy: every value in one line of its own, by its words. Places and rules are left
 * out, and so is what is as it mostly is: English, usable.
 *
 * @example outlineOf(read(copy, { id: 'pact' }), copy).quotes // ['direct: It gives both sides room (said Nadia Tressel)']
 */
export function outlineOf({ article, diagnostics }: Reading, source: string): Readonly<Record<string, Outlined>> {
  const parts = Object.entries(tellers).map(([part, tell]): [string, Outlined | null | undefined] => [
    part,
    article && tell(article, source),
  ]);
  const lines = linesOf(source);
  const told = diagnostics.map(({ severity, code, message, span }) => {
    const line = span ? lines.findLastIndex((one) => one.span[0] <= span[0]) : -1;
    const at = span ? ` (line ${line + 1}: ${oneLine(source.slice(...span))})` : '';
    return `${severity} ${code}: ${message}${at}`;
  });
  const all: [string, Outlined | null | undefined][] = [...parts, ['diagnostics', told]];
  return Object.fromEntries(all.flatMap(([part, value]) => (value?.length ? [[part, inLines(value)]] : [])));
}

/** Each value on one line; only a table keeps its own. */
const inLines = (value: Outlined): Outlined =>
  typeof value === 'string' ? oneLine(value) : value.map((one) => (one.startsWith('table: ') ? one : oneLine(one)));

const textOf = (phrase: { readonly text: string } | null | undefined): string | undefined => phrase?.text;
const because = (value: string | undefined, from: { readonly span: Span } | undefined, source: string) =>
  value && from ? `${value}: ${oneLine(source.slice(...from.span))}` : value;

/** In the order of the copy, as far as there is one. */
const tellers: Tellers = {
  id: () => undefined,
  language: ({ language }) => (language === 'en' ? undefined : language),
  urgency: ({ urgency, urgencyFrom }, source) => because(urgency?.toString(), urgencyFrom, source),
  urgencyFrom: () => undefined,
  slugline: ({ slugline }) => textOf(slugline),
  markers: ({ markers }) => markers.map(markerOf),
  genre: ({ genre }) => genre && `${genre.value}: ${genre.text}`,
  headline: ({ headline }) => textOf(headline),
  changeNote: ({ changeNote }) => changeNote && changesIn(changeNote),
  edNote: ({ edNote }) => textOf(edNote),
  keyPoints: ({ keyPoints }) => keyPoints.map(({ text }) => text),
  byline: ({ byline }) => (byline ? bylineOf(byline) : undefined),
  dateline: ({ dateline }) => (dateline ? datelineOf(dateline) : undefined),
  published: ({ published: { value, basis, precision, evidence } }) =>
    value === null
      ? undefined
      : [`${value} (${basis}, to the ${precision})`, ...evidence.map(({ text, says }) => `${text}: ${says}`)],
  status: ({ status, statusFrom }, source) => because(status === 'usable' ? undefined : status, statusFrom, source),
  statusFrom: () => undefined,
  notice: ({ notice }) =>
    notice &&
    filled(notice.act, [notice.slug, notice.number, notice.headline].flatMap((one) => one?.text ?? []).join(' | ')),
  embargoedUntil: ({ embargoedUntil }) => embargoedUntil && `${embargoedUntil.value}: ${embargoedUntil.text}`,
  expires: ({ expires }) => expires && `${expires.value}: ${expires.text}`,
  body: ({ body }, source) => body.map((block) => `${block.kind}: ${sentencesOf(block, source)}`),
  items: ({ items }, source) =>
    items?.map(({ headline, markers, dateline, span }) =>
      [...markers.map(markerOf), textOf(headline), dateline && datelineOf(dateline), ending(source.slice(...span))]
        .filter((one) => one)
        .join(' / '),
    ),
  credit: ({ credit }) => textOf(credit),
  credits: ({ credits }) => credits.map(({ role, name, place }) => filled(`${role}: ${name}`, place)),
  source: ({ source: { agency, agencyFrom } }, source) => because(agency, agencyFrom, source),
  usageTerms: ({ usageTerms }) => textOf(usageTerms),
  copyright: ({ copyright }) => textOf(copyright),
  notes: ({ notes }) => notes.map(({ text, reason, audience }) => `${reason}, for ${audience}: ${text}`),
  residue: ({ residue }) => residue.map(({ text, reason }) => `${reason}: ${text}`),
  quotes: ({ quotes }, source) => quotes.map((quote) => quoteOf(quote, source)),
  dates: ({ dates }) => dates.map(({ text, type, value, basis }) => `${text}: ${type} ${value} (${basis})`),
  names: ({ names }) => entitiesOf(names),
  abbreviations: ({ abbreviations }) =>
    abbreviations.map(({ shortText, longText }) => `${shortText}: ${oneLine(longText)}`),
  measures: ({ measures }) =>
    measures.map(
      ({ text, quantity, unit, approximate, mod }) =>
        `${text}: ${mod ? `${mod} ` : approximate ? 'about ' : ''}${quantity} ${unit}`,
    ),
  wordCount: ({ wordCount }) => String(wordCount),
};

const filled = (text: string, more: string | undefined): string => (more ? `${text} (${more})` : text);

const markerOf = ({ kind, number, text }: Marker): string =>
  `${kind}${number === undefined ? '' : ` ${number}`}: ${text}`;

const changesIn = ({ changes, text }: ChangeNote): Outlined =>
  changes.length === 0
    ? text
    : changes.map(({ verb, object, paragraphs }) => filled(`${verb}: ${object}`, paragraphs.join(', ')));

const bylineOf = ({ text, names }: Byline): string => filled(text, names.join(' | '));

const datelineOf = ({ places, date, agency }: Dateline): string =>
  [...places, date && `${date.year ?? '????'}-${two(date.month)}-${two(date.day)}`, agency]
    .filter((one) => one)
    .join(' | ');

const two = (n: number): string => String(n).padStart(2, '0');

/** A table's lines as they are; a bar between two sentences. */
const sentencesOf = ({ kind, text, sentences }: Article['body'][number], source: string): string =>
  kind === 'table' || sentences.length < 2
    ? text
    : sentences
        .map((span) => oneLine(source.slice(...span).replace(/(\p{Ll}-)\s*\n\s*(?=\p{Ll})/gu, '$1')))
        .join(' | ');

const ending = (text: string): string => `… ${oneLine(text.slice(-30))}`;

function quoteOf({ kind, text, cue, speaker }: Quote, source: string): string {
  const printed = speaker && oneLine(source.slice(...speaker.span));
  const who = speaker && [
    printed === speaker.name ? printed : `${printed} = ${speaker.name}`,
    speaker.anonymous ? 'anonymous' : speaker.entity,
    speaker.description,
  ];
  return filled(`${kind}: ${text}`, [cue?.text, ...(who ?? [])].filter((one) => one).join(', '));
}

/** Each entity once, with its mentions in order and what is said of them. */
function entitiesOf(names: readonly Name[]): string[] {
  const mentions = new Map<string, string[]>();
  for (const { entity, text, role, country, standsFor } of names) {
    const told = filled(text, [role?.text, country, standsFor].filter((one) => one).join(', '));
    mentions.set(entity, [...(mentions.get(entity) ?? []), told]);
  }
  return [...mentions].map(([entity, texts]) => `${entity}: ${texts.join(', ')}`);
}
