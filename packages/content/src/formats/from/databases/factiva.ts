import type { Carried, Told } from '../carried/index.ts';
import { tells } from '../carried/told.ts';
import { dayIn } from './day.ts';
import { type FieldLine, type Fields, fieldsOf, joined } from './fields.ts';
import { NUMBER } from './given-out.ts';

/**
 * The labels of fields.
 *
 * @see https://support.proquest.com/articledetail?id=kA23r000000FVF1CAO
 */
const LABELS = 'HD|SE|CLM|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|CX|RF|CO|IN|NS|RE|DE|IPC|IPD|PUB|AN';
const LABEL = new RegExp(`^(${LABELS})(?:[ \\t]+(.*))?$`);

/** The records, in their order. */
export function factiva(source: string): Carried[] {
  // every second part is the number that ends the record before it
  const parts = source.split(NUMBER);
  return parts.flatMap((record, i) =>
    i % 2 === 1 || record.trim() === '' || parts[i + 1] === undefined ? [] : carriedBy(record, parts[i + 1]),
  );
}

const tell = tells('factiva');

function carriedBy(record: string, number: string | undefined): Carried {
  const lines = record.split(/\r\n?|\n/);
  const { fields } = lines.some((line) => /^HD[ \t]/.test(line)) ? fieldsOf(lines, opened) : unlabelled(lines);
  const of = (label: string): Told | undefined =>
    tell(joined(fields.find((one) => one.label === label)?.lines ?? []), label);
  const [day, hour] = [dayIn(of('PD')?.text ?? ''), of('ET')?.text];
  const at = day && hour ? dayIn(`${day} ${hour}`) : day;
  const body = fields.filter(({ label }) => label === 'LP' || label === 'TD').map(({ lines }) => lines.join('\n'));
  return {
    standard: 'factiva',
    identifier: number,
    headline: of('HD'),
    byline: of('BY'),
    published: tell(at ?? undefined, 'PD'),
    provider: tell(of('SN')?.text.replace(/ News$/, ''), 'SN'),
    credit: of('CR'),
    copyright: of('CY'),
    body: [{ kind: 'plain', text: body.join('\n\n'), rule: 'factiva/TD' }],
  };
}

function opened(line: string): FieldLine | null {
  const [, label, value = ''] = LABEL.exec(line) ?? [];
  return label ? { label, value } : null;
}

/** The same record without labels: headline, byline and word count, then day, hour, source, its code, language and owner, a line each. */
function unlabelled(lines: readonly string[]): Fields {
  const printed = lines.map((line) => line.trim());
  const count = printed.findIndex((line) => /^[\d,]{1,7} words$/.test(line));
  const owner = printed.findIndex((line, at) => at > count && /^(?:\(c\)|©|copyright\b)/i.test(line));
  if (count < 0 || owner < 0) return { head: [], fields: [{ label: 'TD', lines }] };
  const above = printed.slice(0, count).filter((line) => line !== '');
  const byline = above.length > 1 && /^by /i.test(above.at(-1) ?? '') ? above.pop() : undefined;
  const between = printed.slice(count + 1, owner).filter((line) => line !== '');
  const day = between.findIndex((line) => dayIn(line) !== null);
  const hour = /^\d{1,2}:\d\d/.test(between[day + 1] ?? '') ? between[day + 1] : undefined;
  const field = (label: string, ...of: readonly (string | undefined)[]) => ({
    label,
    lines: of.flatMap((line) => line ?? []),
  });
  return {
    head: [],
    fields: [
      field('HD', ...above),
      field('BY', byline),
      field('PD', between[day]),
      field('ET', hour),
      field('SN', between[day + (hour ? 2 : 1)]),
      field('CY', printed[owner]),
      { label: 'TD', lines: lines.slice(owner + 1) },
    ],
  };
}
