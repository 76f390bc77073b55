import { mediaTypes } from '../from/any.ts';
import { documentFormats, feedFormats } from '../index.ts';
import { type Field, fields } from './fields.ts';
import { inCode } from './in-code.ts';
import { mapping } from './index.ts';

type Named = { readonly name: string; readonly title: string };

const newsrooms = documentFormats.filter(({ forNewsrooms }) => forNewsrooms);
const readers = documentFormats.filter(({ forNewsrooms }) => !forNewsrooms);

/** The page that shows where each standard has each field, in Markdown. */
export const page = (): string =>
  `${[
    '# The formats',
    'Where each field of the [model](../packages/content/src/model/article.ts) goes in each standard. An empty cell: the standard, or what Dateline writes of it, does not say it. This page is written from `packages/content/src/formats/mapping` by `npm run docs -w @dateline/content`.',
    "`dateline export --to NAME` writes them, and so do the functions [below](#in-code). Readers' formats and feeds say nothing to editors, and what is embargoed, expired, withheld, withdrawn or barred by its usage terms is in none of them; newsrooms' formats take it with `--whole`.",
    'A day is written as `2031-05-06` where the standard lets it be. Where it demands an instant, the day is its midnight in UTC, `2031-05-06T00:00:00Z`, and an instant that is just then has its zone as `+00:00`: what reads our own documents makes the day of the one, and leaves the other. Feeds tell the two apart no more, and claim the day.',
    '## For newsrooms',
    'In NewsML-G2, `inlineXML` is the text as NITF: what is in it, and where, the column of NITF tells.',
    tableOf(newsrooms),
    unsaidIn(newsrooms),
    '## For readers',
    tableOf(readers),
    unsaidIn(readers),
    '## Lists',
    'Each in an item, entry or page of the list.',
    tableOf(feedFormats),
    unsaidIn(feedFormats),
    '## In code',
    'What writes is in `@dateline/content/formats`, what reads in `@dateline/content/formats/from`; `fromHtml` has a door of its own, `@dateline/content/formats/from/html`, since it brings a document model. `fromAny(source, mediaType)` of `@dateline/content/formats/from/any` reads all that have a media type.',
    functions(),
    WRITING,
    READING,
  ].join('\n\n')}\n`;

const WRITING =
  'What writes an article takes `{ article, url?, story? }`: formats for readers want `publicArticle(article)`, and do not ask whether it may be published: `barred(article, now)` of `@dateline/content` tells. What writes a list takes `{ title, description, home, self, language, items }`, its items being such articles, newest first, and the moment: it leaves out what may not be published then. `toJsonLd`, `toNinjs`, `toNinjs2` and `toJsonFeed` give objects, all others text. `documentFormats` and `feedFormats` hold all of them by name, with media type and file ending, to choose from.';

const READING =
  'What reads takes the decoded text, and gives `{ id, article, text, diagnostics }`, of a list an array: `article` is null where there is nothing to read, and a diagnostic says why; `text` is what its spans point into. Nothing is thrown for what a source holds. `fromAny` gives `{ isList, readings }`, and null for a media type that is none of: MEDIA_TYPES; of `text/plain` it reads a transmission of several messages, what a news database gave out, an e-mail, and copy below frontmatter or labels, and gives null for copy alone.'.replace(
    'MEDIA_TYPES',
    mediaTypes.map((type) => `\`${type}\``).join(', '),
  );

const names = Object.keys(fields) as Field[];

function functions(): string {
  const listed = (some: readonly string[] = []): string => some.map((name) => `\`${name}\``).join(', ');
  const rows = inCode.map(({ title, writes, reads, isList }) => [
    title,
    listed(writes),
    listed(reads),
    reads ? (isList ? 'an array' : reads.length > 1 ? 'the first; an array' : 'one') : '',
  ]);
  return markdownTable(['standard', 'written by', 'read by', 'which gives'], rows);
}

function tableOf(formats: readonly Named[]): string {
  const head = ['field', 'what it is', ...formats.map(({ name, title }) => `${title} (\`${name}\`)`)];
  const rows = names.map((field) => [
    `\`${field}\``,
    fields[field],
    ...formats.map(({ name }) => cellOf(mapping[name]?.[field])),
  ]);
  return markdownTable(head, rows);
}

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const cellOf = (places = ''): string =>
  places
    .split(', ')
    .map((place) => place && `\`${place}\``)
    .join(', ');

/** One of which the table shows that it says little is not told at length. */
const MOST = names.length / 2;

function unsaidIn(formats: readonly Named[]): string {
  const lines = formats.flatMap(({ name, title }) => {
    const missing = names.filter((field) => mapping[name]?.[field] === undefined);
    return missing.length > MOST ? [] : [`- ${title}: ${missing.map((field) => `\`${field}\``).join(', ')}`];
  });
  return ['Not said:', lines.join('\n')].join('\n\n');
}
