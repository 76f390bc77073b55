import { dayIn } from '../carried/day.ts';
import type { Carried, Part, Told } from '../carried/index.ts';
import { tells } from '../carried/told.ts';
import { belowCover } from './cover.ts';
import { blocksOf, type Field, type FieldLine, fieldsOf, firstBlock, joined, OWNED } from './fields.ts';
import { END, OPENING } from './given-out.ts';

/** The fields above the copy. */
const ABOVE: ReadonlySet<string> = new Set(
  'section length headline byline dateline highlight title series column body'.split(' '),
);
/** Those that close it: what else may stand at its foot, `NOTES:`, `CORRECTION:`, is the copy's own, and may be for editors. */
const CLOSING: ReadonlySet<string> = new Set(
  'graphic photographer video load-date language document-type publication-type journal-code subject'.split(' '),
);
/** Those that Nexis Uni has, capitalised as words of the copy may be too. */
const CAPITALISED: ReadonlySet<string> = new Set(
  'Section Length Byline Dateline Highlight Load-Date Language'.split(' '),
);

/** Those of Nexis Uni that stand on a line of their own, above what they hold. */
const ALONE: ReadonlySet<string> = new Set('Body Graphic Notes Correction Classification'.split(' '));

const LABEL = /^([A-Z][A-Za-z-]{2,20})(?::[ \t]*(.*)|[ \t]*)$/;

/** The documents, in their order; what stands above the first of several is told of the request. */
export const lexisNexis = (source: string): Carried[] => {
  const opened = source.split(OPENING);
  const documents = opened.length > 1 ? opened.slice(1) : source.split(END);
  return documents.filter((document) => document.trim() !== '').map(carriedBy);
};

const tell = tells('lexis-nexis');

function carriedBy(document: string): Carried {
  const lines = belowCover(document.split(/\r\n?|\n/).map((line) => line.replace(/\f/g, '').trimEnd()));
  const { head, fields } = fieldsOf(lines, opened);
  const of = (...labels: readonly string[]): Told | undefined => {
    const field = fields.find(({ label }) => labels.includes(label));
    return field && tell(joined(blocksOf(field.lines)[0] ?? []), field.label);
  };
  const { copyright, day, before, after } = headOf(head);
  const body = bodyOf(fields);
  // Nexis Uni has headline and source above the day, the older documents the source there and, unlabelled, the headline below it
  const isUni = before.length > 1;
  const source = before.at(-1);
  const headline = of('headline') ?? tell(isUni ? joined(before.slice(0, -1)) : after.at(-1), 'headline');
  return {
    standard: 'lexis-nexis',
    // it has none of its own
    identifier: `${day ?? ''} ${headline?.text ?? ''}`.replace(/[/:?#]/g, ' '),
    headline,
    byline: of('byline'),
    edNote: of('notes', 'correction'),
    dateline: repeats(body, of('dateline')) ? undefined : of('dateline'),
    published: tell(day ?? undefined, 'date'),
    provider: tell(source?.replace(/ --? English$/, ''), 'source'),
    copyright: tell(copyright ?? copyrightBelow(fields), 'copyright'),
    summary: of('highlight'),
    subjects: (of('subject')?.text ?? '')
      .split(';')
      .flatMap((one) => tell(one.replace(/\(\d+%\)/, '').trim(), 'subject') ?? []),
    body,
  };
}

/** True where the copy opens on the dateline itself. */
function repeats([first]: readonly Part[], dateline: Told | undefined): boolean {
  const [city = ''] = dateline?.text.split(',', 1) ?? [];
  return first?.text.trimStart().toLowerCase().startsWith(city.toLowerCase()) ?? false;
}

/** What a line opens: a field whose label is in capitals or, as in Nexis Uni, capitalised, where some stand without a colon. */
function opened(line: string, within: string | undefined): FieldLine | null {
  const [, label = '', value] = LABEL.exec(line.trimStart()) ?? [];
  if (value === undefined) return ALONE.has(label) ? { label: label.toLowerCase(), value: '' } : null;
  const key = label.toLowerCase();
  const isAbove = within !== 'body' && !CLOSING.has(within ?? '');
  const isLabel = label === label.toUpperCase() || CAPITALISED.has(label);
  return isLabel && (CLOSING.has(key) || (isAbove && ABOVE.has(key))) ? { label: key, value } : null;
}

interface Head {
  readonly copyright: string | undefined;
  readonly day: string | null;
  /** The blocks above the line with the day, and those below it, each on one line. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What stands unlabelled above the fields. */
function headOf(lines: readonly string[]): Head {
  const [before, after]: [string[], string[]] = [[], []];
  let [copyright, day]: [string | undefined, string | null] = [undefined, null];
  for (const block of blocksOf(lines).flatMap(apart)) {
    const found: string | null = day === null ? dayIn(block) : null;
    if (found !== null) day = found;
    else if (OWNED.test(block)) copyright ??= block.replace(/\s*All Rights Reserved\.?$/i, '');
    else if (!/^(?:All Rights Reserved\.?|.{0,40}\bedition|final|\d{1,2}:\d\d [AP]M(?: [A-Z]{3})?)$/i.test(block))
      (day === null ? before : after).push(block);
  }
  return { copyright, day, before, after };
}

/** What stands on the lines of one block: who owns it, up to `All Rights Reserved`, source, and day, a line each; else it is one. */
function apart(block: readonly string[]): readonly string[] {
  const lines = block.map((line) => line.trim());
  if (OWNED.test(lines[0] ?? '')) {
    const reserved = lines.findIndex((line) => /All Rights Reserved\.?$/i.test(line));
    const end = Math.max(1, reserved + 1);
    return [joined(lines.slice(0, end)), ...lines.slice(end)];
  }
  return lines.some((line) => dayIn(line) !== null) ? lines : [joined(lines)];
}

/** Older documents end on who owns them. */
const copyrightBelow = (fields: readonly Field[]): string | undefined =>
  fields
    .at(-1)
    ?.lines.find((line) => /^[ \t]*copyright\b/i.test(line))
    ?.trim();

/** The copy: all of the field that is called so, or, in older documents, what follows the last field above it. */
function bodyOf(fields: readonly Field[]): readonly Part[] {
  const above = fields.filter(({ label }) => ABOVE.has(label));
  const body = above.findLast(({ label }) => label === 'body') ?? above.at(-1);
  const lines = body?.label === 'body' ? body.lines : (body?.lines.slice(firstBlock(body.lines).length) ?? []);
  const captions = fields
    .filter(({ label }) => label === 'graphic')
    .flatMap(({ lines }): Part[] => [{ kind: 'caption', text: joined(lines), rule: 'lexis-nexis/graphic' }]);
  return [{ kind: 'plain', text: lines.join('\n'), rule: 'lexis-nexis/body' }, ...captions];
}
