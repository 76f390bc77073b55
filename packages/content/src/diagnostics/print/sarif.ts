import type { Severity } from '../../model/diagnostic.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { type Code, codes } from '../codes.ts';
import { explanations } from '../explanations.ts';
import { createLocators } from './locators.ts';
import type { Report } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A report as SARIF 2.1.0, which code hosts and editors read.
 *
 * @param version The version of the command that made it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif({ diagnostics, sources }: Report, version: string): string {
  const names = Object.keys(codes) as Code[];
  const index = new Map<string, number>(names.map((code, i) => [code, i]));
  const locate = createLocators(sources);
  const regionOf = ({ file, span }: FileDiagnostic) => {
    const [start = 0, end = 0] = span ?? [];
    const [from, to] = span ? [locate(file, start), locate(file, end)] : [];
    if (!from || !to) return {};
    const lines = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    return { region: { ...lines, charOffset: start, charLength: end - start } };
  };
  const results = diagnostics.map((d) => ({
    ruleId: d.code,
    ...(index.has(d.code) && { ruleIndex: index.get(d.code) }),
    level: LEVELS[d.severity],
    message: { text: d.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(d.file) }, ...regionOf(d) } }],
  }));
  const driver = { name: 'dateline', version, rules: names.map(ruleOf) };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: Code) {
  const { title, why, remedy } = explanations[code];
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${why} ${remedy}` },
    defaultConfiguration: { level: LEVELS[codes[code].severity] },
  };
}

/** A path as a URI reference: relative where it is, else a `file:` address. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
