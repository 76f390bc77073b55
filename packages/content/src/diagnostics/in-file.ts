import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileDiagnostic } from '../model/edition.ts';
import { compare } from '../text/compare.ts';
import { createLocator } from '../text/locate.ts';

/**
 * Diagnostics with their file, and with line and column where they have a span.
 *
 * @param file The file's path under its folder.
 * @param source The decoded text that the spans point into; null where there is none.
 * @example inFile('wall.txt', copy, read(copy, { id: 'wall' }).diagnostics)[0]?.line // 3
 */
export function inFile(file: string, source: string | null, diagnostics: readonly Diagnostic[]): FileDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const locate = createLocator(source ?? '');
  return diagnostics.map((d) => ({ ...d, file, ...(d.span && source !== null && locate(d.span[0])) }));
}

/**
 * The file of a diagnostic, where it concerns an item in one that holds a list.
 *
 * @example fileOf('wire/quay.rss#pact') // wire/quay.rss
 */
export const fileOf = (file: string): string => file.replace(/(?<=\.\w+)#[a-z\d-]+$/, '');

/** By file, then by place, then by code: an order that does not hang on which was found first. */
export function byPlace(diagnostics: readonly FileDiagnostic[]): FileDiagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) || compare(a.code, b.code),
  );
}
