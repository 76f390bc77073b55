import type { Severity } from '../../model/diagnostic.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { counted } from '../../text/counted.ts';
import { isCode } from '../codes.ts';
import { explanations } from '../explanations.ts';
import { fileOf } from '../in-file.ts';
import { shown } from './cells.ts';
import { excerptOf } from './excerpt.ts';
import { countsOf, gravest, type Report } from './report.ts';

export type Style = Severity | 'file' | 'faint';

export interface PrettyOptions {
  /** Colours a piece of text; leaves it as it is where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
  /** How many columns there are. */
  readonly columns: number;
  /** How many problems are shown at the most. */
  readonly limit: number;
}

/** A report for people: by file, each with its place, the line, a caret under it and, the first time, what to do; the gravest where not all are shown. Ends on a line end. */
export function pretty(report: Report, options: PrettyOptions): string {
  const { diagnostics } = report;
  const seen = gravest(diagnostics, options.limit);
  const groups = Map.groupBy(seen, ({ file }) => file);
  // what to do about ten of a kind is said once
  const told = new Set<string>();
  const blocks = [...groups.values()].flat().map((d) => {
    const isNew = !told.has(d.code);
    told.add(d.code);
    return block(d, report, options, isNew);
  });
  const more = seen.length < diagnostics.length ? [options.paint('faint', hidden(diagnostics, seen))] : [];
  return [...blocks, ...more, summary(report)].join('\n');
}

/** `… and 3 more (2 year-missing, 1 undated): dateline check --all shows them.`, the commonest code first. */
function hidden(all: readonly FileDiagnostic[], seen: readonly FileDiagnostic[]): string {
  const shownOnes = new Set(seen);
  const left = all.filter((d) => !shownOnes.has(d));
  const codes = [...Map.groupBy(left, ({ code }) => code)].toSorted(([, a], [, b]) => b.length - a.length);
  return `… and ${left.length} more (${codes.map(([code, { length }]) => `${length} ${code}`).join(', ')}): dateline check --all shows them.\n`;
}

function block(d: FileDiagnostic, { sources }: Report, { paint, columns }: PrettyOptions, remedied: boolean): string {
  const place = [shown(d.file), d.line, d.column].filter((part) => part !== undefined).join(':');
  const lines = [`${paint('file', place)} ${paint(d.severity, `${d.severity}[${d.code}]`)}`, `  ${shown(d.message)}`];
  const source = sources.get(d.file);
  if (source !== undefined && d.span && d.line !== undefined && d.column !== undefined) {
    const gutter = String(d.line);
    const bar = (left: string) => paint('faint', `  ${left.padStart(gutter.length)} │`);
    const part = excerptOf(source, d.span, d.column, Math.max(20, columns - gutter.length - 5));
    const caret = ' '.repeat(part.indent) + paint(d.severity, '^'.repeat(part.width));
    lines.push(
      '',
      `${bar(gutter)} ${part.before}${paint(d.severity, part.marked)}${part.after}`,
      `${bar('')} ${caret}`,
    );
  }
  if (remedied && isCode(d.code)) lines.push(`  ${paint('faint', '→')} ${explanations[d.code].remedy}`);
  return `${lines.join('\n')}\n`;
}

/** `Found 3 problems in 2 files: 1 error, 2 warnings. 14 files were read.` */
function summary({ diagnostics, files }: Report): string {
  const read = `${counted(files, 'file')} of copy ${files === 1 ? 'was' : 'were'} looked at.\n`;
  if (diagnostics.length === 0) return `Found no problems. ${read}`;
  const counts = countsOf(diagnostics);
  const each = [
    counts.error && counted(counts.error, 'error'),
    counts.warning && counted(counts.warning, 'warning'),
    counts.info && counted(counts.info, 'remark'),
  ];
  const places = new Set(diagnostics.map(({ file }) => fileOf(file))).size;
  const found = `Found ${counted(diagnostics.length, 'problem')} in ${counted(places, 'file')}`;
  return `${found}: ${each.filter(Boolean).join(', ')}. ${read}`;
}
