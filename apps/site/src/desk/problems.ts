import type { Diagnostic, FileDiagnostic } from '@dateline/content';
import { type Excerpt, excerptOf, explanations, inFile, isCode } from '@dateline/content/diagnostics';

/** Something that a person should know of the copy, and where. */
export interface Problem extends Omit<FileDiagnostic, 'file'> {
  /** The line, cut down around the place; null where it concerns the whole. */
  readonly excerpt: Excerpt | null;
  /** What to do. */
  readonly remedy: string | null;
}

/** How many columns of a line are shown. */
const columns = 56;

/** The diagnostics of a text as they are printed: by place, each with its line and what to do. */
export const problemsIn = (source: string, diagnostics: readonly Diagnostic[]): Problem[] =>
  inFile('', source, diagnostics)
    .sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
    .map(({ file: _file, ...diagnostic }) => ({
      ...diagnostic,
      excerpt:
        diagnostic.span && diagnostic.column !== undefined
          ? excerptOf(source, diagnostic.span, diagnostic.column, columns)
          : null,
      remedy: isCode(diagnostic.code) ? explanations[diagnostic.code].remedy : null,
    }));
