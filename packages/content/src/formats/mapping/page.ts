import { documentFormats, feedFormats } from '../index.ts';
import { type Field, fields } from './fields.ts';
import { mapping } from './index.ts';

type Named = { readonly name: string; readonly title: string };

const newsrooms = documentFormats.filter(({ forNewsrooms }) => forNewsrooms);
const readers = documentFormats.filter(({ forNewsrooms }) => !forNewsrooms);

/** The page that shows where each standard has each field, in Markdown. */
export const page = (): string =>
  `${[
    '# The formats',
    'Where each field of the [model](../packages/content/src/model/article.ts) goes in each standard. An empty cell: the standard, or what Dateline writes of it, does not say it. This page is written from `packages/content/src/formats/mapping` by `npm run docs -w @dateline/content`.',
    "`dateline export --to NAME` writes them; `import { toNinjs } from '@dateline/content/formats'` and its like do so in code. Readers' formats and feeds say nothing to editors, and what is embargoed, expired, withheld, withdrawn or barred by its usage terms is in none of them; newsrooms' formats take it with `--whole`.",
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
  ].join('\n\n')}\n`;

const names = Object.keys(fields) as Field[];

function tableOf(formats: readonly Named[]): string {
  const head = ['field', 'what it is', ...formats.map(({ name, title }) => `${title} (\`${name}\`)`)];
  const rows = names.map((field) => [
    `\`${field}\``,
    fields[field],
    ...formats.map(({ name }) => cellOf(mapping[name]?.[field])),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

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
