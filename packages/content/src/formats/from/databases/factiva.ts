import { dayIn } from '../carried/day.ts';
import type { Carried, Part, Told } from '../carried/index.ts';
import { tells } from '../carried/told.ts';
import { blocksOf, type Field, type FieldLine, fieldsOf, joined, OWNED } from './fields.ts';
import { BEGINS, COUNT, LABELLED_NUMBER, NUMBER } from './given-out.ts';

/**
 * The labels of fields above the copy, of the copy, `LP` its first paragraphs and `TD` the rest, and of the words of its pictures.
 *
 * @see https://support.proquest.com/articledetail?id=kA23r000000FVF1CAO
 */
const LABEL = /^(HD|SE|CLM|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART)(?:[ \t]+(.*))?$/;
/** Those that open a block below it: codes with what they stand for, and words that no sentence opens on. */
const FOOT = /^(?:(?:CO|IN|NS|RE|DE)[ \t]+[\w.]+ ?:|(?:IPC|IPD|PUB|RF|CT|CX)(?:[ \t]|$))/;

/** What stands on each page that was printed: `Page 1 of 2 © 2027 Factiva, Inc. All rights reserved.`, on one line or two. */
const PAGE =
  /^[ \t\f]*(?:Page \d{1,4} of \d{1,4}[ \t]*(?:\r?\n[ \t]*)?)?(?:©|\(c\)|copyright) ?\d{4} Factiva,? Inc\.? All rights reserved\.?[ \t]*\r?\n?/gim;

/** The records, in their order. What stands behind the number of the last is told of the search, unless it is a record too. */
export function factiva(printed: string): Carried[] {
  const source = printed.replace(PAGE, '');
  // every second part is the number that ends the record before it; among labels, one without its own is the copy's
  const parts = source.split(BEGINS.test(source) ? LABELLED_NUMBER : NUMBER);
  return parts.flatMap((record, i) => {
    const isRecord = parts[i + 1] !== undefined || BEGINS.test(record) || COUNT.test(record);
    return i % 2 === 0 && isRecord && record.trim() !== '' ? [carriedBy(record, parts[i + 1])] : [];
  });
}

const tell = tells('factiva');

function carriedBy(record: string, number: string | undefined): Carried {
  const lines = record.split(/\r\n?|\n/);
  const fields = BEGINS.test(record) ? fieldsOf(withoutFoot(lines), opened).fields : unlabelled(lines);
  const of = (label: string): Told | undefined =>
    tell(joined(fields.find((one) => one.label === label)?.lines ?? []), label);
  const [day, hour] = [dayIn(of('PD')?.text ?? ''), of('ET')?.text];
  const at = day && hour ? (dayIn(`${day} ${hour}`) ?? day) : day;
  const body = fields.filter(({ label }) => isCopy(label)).map(({ lines }) => lines.join('\n'));
  return {
    standard: 'factiva',
    identifier: number,
    headline: of('HD'),
    byline: of('BY'),
    published: tell(at ?? undefined, 'PD'),
    provider: tell(of('SN')?.text.replace(/ News$/, ''), 'SN'),
    credit: of('CR'),
    copyright: of('CY'),
    body: [
      { kind: 'plain', text: body.join('\n\n'), rule: 'factiva/TD' },
      ...fields
        .filter(({ label }) => label === 'ART')
        .map(({ lines }): Part => ({ kind: 'caption', text: joined(lines), rule: 'factiva/ART' })),
    ],
  };
}

const isCopy = (label: string | undefined): boolean => label === 'LP' || label === 'TD';

/** What a line opens; within the copy, which may open a line on `ED` or `BY` too, only the rest of it and its pictures, set apart. */
function opened(line: string, within: string | undefined): FieldLine | null {
  const [, label, value = ''] = LABEL.exec(line) ?? [];
  if (!label) return null;
  const isPart = (label === 'TD' || label === 'ART') && !/^[A-Z]+ \S/.test(line);
  return isPart || !isCopy(within) ? { label, value } : null;
}

/** The lines of a record without the blocks below its copy. */
function withoutFoot(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (const block of blocksOf(lines).toReversed()) {
    // a label may stand on a line of its own
    if (!FOOT.test(joined(block.slice(0, 2)))) break;
    end = lines.lastIndexOf(block[0] ?? '', end - 1);
  }
  return lines.slice(0, end);
}

/** The same record without labels: headline, byline and word count, then day, hour, source, its code, language and owner, a line each. */
function unlabelled(lines: readonly string[]): readonly Field[] {
  const printed = lines.map((line) => line.trim());
  const count = printed.findIndex((line) => COUNT.test(line));
  const owner = printed.findIndex((line, at) => at > count && OWNED.test(line));
  if (count < 0 || owner < 0) return [{ label: 'TD', lines }];
  const { headline, byline, credit } = aboveCount(printed.slice(0, count).filter((line) => line !== ''));
  const between = printed.slice(count + 1, owner).filter((line) => line !== '');
  const day = between.findIndex((line) => dayIn(line) !== null);
  const hour = /^\d{1,2}:\d\d/.test(between[day + 1] ?? '') ? between[day + 1] : undefined;
  const field = (label: string, ...of: readonly (string | undefined)[]): Field => ({
    label,
    lines: of.flatMap((line) => line ?? []),
  });
  return [
    field('HD', ...headline),
    field('BY', byline),
    field('CR', credit),
    field('PD', between[day]),
    field('ET', hour),
    field('SN', between[day + (hour ? 2 : 1)]),
    field('CY', printed[owner]),
    { label: 'TD', lines: withoutPublisher(lines.slice(owner + 1), printed[owner] ?? '') },
  ];
}

/** What papers call their sections: no headline is as short and ends on such a word. */
const SECTION =
  /^(?:[A-Z]|(?:\p{Lu}[\p{L}&]+ ){0,2}(?:News|Section|Pages?|Desk|Features?|Opinion|Sports?|Business|Finance|Markets?|Money|World|International|National|Foreign|Metro|Local|Regional|Politics|Main|Front|Arts|Culture|Lifestyle|Technology|Companies|Economy))$/u;
/** A name without `By`, as those have it that give the writer alone. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** The lines above the count: section and headline, byline and who it is credited to. */
function aboveCount(lines: readonly string[]) {
  const from = lines.length > 1 && SECTION.test(lines[0] ?? '') ? 1 : 0;
  const by = lines.findLastIndex((line, at) => at > from && /^by /i.test(line));
  const isNamed = by < 0 && lines.length - from > 1 && NAME.test(lines.at(-1) ?? '');
  const end = by >= 0 ? by : lines.length - Number(isNamed);
  return { headline: lines.slice(from, end), byline: lines[end], credit: lines[end + 1] };
}

/** Copy without the line that may close it: who publishes it, by the name that owns it. */
function withoutPublisher(lines: readonly string[], owner: string): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const name = lines[last]?.trim() ?? '';
  return last > 0 && /^\p{Lu}[^.!?]+\.?$/u.test(name) && owner.includes(name.replace(/\.$/, ''))
    ? lines.slice(0, last)
    : lines;
}
