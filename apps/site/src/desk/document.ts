import { publicArticle } from '@dateline/content';
import { type DocumentFormat, documentFormats } from '@dateline/content/formats';
import type { Copy } from './copy.ts';
import { readingOf } from './sheet.ts';

/** A way to take a piece of copy along. */
export type Carrier = Pick<DocumentFormat, 'name' | 'title' | 'mediaType' | 'extension'>;

/** The reading itself, as `dateline read` prints it: with what is for editors, and the diagnostics. */
const reading: Carrier = {
  name: 'reading',
  title: 'Dateline’s own JSON, every value with its place',
  mediaType: 'application/json',
  extension: 'json',
};

/** Every way there is: the reading, and each format of an article for readers. */
export const carriers: readonly Carrier[] = [
  reading,
  ...documentFormats.map(({ name, title, mediaType, extension }) => ({ name, title, mediaType, extension })),
];

/**
 * The copy as one document.
 *
 * @param format The name of a carrier.
 * @param now The moment of writing, which some formats tell.
 * @returns Null where there is no copy, or no such carrier.
 */
export function documentOf(copy: Copy, format: string, now: Date): string | null {
  const { article, diagnostics } = readingOf(copy);
  if (!article) return null;
  if (format === reading.name) return `${JSON.stringify({ article, diagnostics }, null, 2)}\n`;
  return documentFormats.find(({ name }) => name === format)?.write({ article: publicArticle(article) }, now) ?? null;
}
