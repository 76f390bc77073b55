import { countsOf, type Report } from './report.ts';

/** A report as one JSON object: `{"files", "counts": {"error", "warning", "info"}, "diagnostics": […]}`. */
export function json({ diagnostics, files }: Report): string {
  return `${JSON.stringify({ files, counts: countsOf(diagnostics), diagnostics }, null, 2)}\n`;
}
