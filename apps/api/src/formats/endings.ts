import type { KnownDocument } from '@dateline/content/formats';
import { documents } from '@dateline/content/formats/known';

/** The end of an article's address, and the format that it asks for. */
export interface Ending {
  /** With its dot: `.md`. */
  readonly ending: string;
  readonly format: KnownDocument | 'json';
}

/** The type alone, without its charset. */
export const bareType = ({ mediaType }: Pick<KnownDocument, 'mediaType'>): string => mediaType.replace(/;.*/, '');

export const json = 'application/json';

/** XML that names no standard stands for the one that agencies exchange. */
export const anyXml = { type: 'application/xml', format: 'newsml' } as const;

/** The types that ask for a format; none where its own asks for the article as it is. */
export function typesFor(format: Ending['format']): readonly string[] {
  if (format === 'json') return [json];
  const type = bareType(format);
  return [...(type === json ? [] : [type]), ...(format.name === anyXml.format ? [anyXml.type] : [])];
}

/** All that an address may end in, the article as it is first. */
export const endings: readonly Ending[] = [
  { ending: '.json', format: 'json' },
  ...Object.values(documents).map((format) => ({ ending: `.${format.extension}`, format })),
];

/** Longest first, since `.ninjs.json` ends in `.json` too. */
const byLength = endings.toSorted((a, b) => b.ending.length - a.ending.length);

/** An id and the format that its ending asks for; null where it has none that is known. */
export function endingOf(name: string): { readonly id: string; readonly format: Ending['format'] } | null {
  for (const { ending, format } of byLength)
    if (name.length > ending.length && name.endsWith(ending)) return { id: name.slice(0, -ending.length), format };
  return null;
}

/** How each format is asked for, and what `dateline export` calls it, as Markdown: a list, since a table is too wide for a telephone. */
export const endingsList: string = endings
  .map(({ ending, format }) => {
    const asked = [ending, ...typesFor(format)].map((one) => `\`${one}\``).join(', ');
    return format === 'json'
      ? `- ${asked}: the article as it is`
      : `- ${asked}: \`dateline export --to ${format.name}\``;
  })
  .join('\n');
