import type { Severity } from '../../model/diagnostic.ts';
import { fileOf } from '../in-file.ts';
import { createLocators } from './locators.ts';
import type { Report } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as GitHub's workflow commands, one a line: they show beside the lines of a change.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github({ diagnostics, sources }: Report): string {
  const locate = createLocators(sources);
  return diagnostics
    .map((d) => {
      const end = d.span && locate(d.file, d.span[1]);
      const facts = {
        file: fileOf(d.file),
        line: d.line,
        endLine: end?.line,
        col: d.column,
        endColumn: end?.column,
        title: d.code,
      };
      const given = Object.entries(facts).filter(([, value]) => value !== undefined);
      const properties = given.map(([name, value]) => `${name}=${inProperty(String(value))}`).join(',');
      return `::${COMMANDS[d.severity]} ${properties}::${inMessage(d.message)}\n`;
    })
    .join('');
}

const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
