import { createLocator, type Position } from '../../text/locate.ts';
import type { Report } from './report.ts';

/** Finds places in the texts of a report, each looked through once; nothing where there is no text. */
export function createLocators(sources: Report['sources']): (file: string, offset: number) => Position | undefined {
  const locators = new Map<string, ReturnType<typeof createLocator>>();
  return (file, offset) => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const locate = locators.get(file) ?? createLocator(source);
    locators.set(file, locate);
    return locate(offset);
  };
}
