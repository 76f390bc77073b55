import { type DocumentFormat, documentFormats } from '@dateline/content/formats';
import Negotiator from 'negotiator';
import { articleAddress } from '../articles/address.ts';
import type { Link } from '../http/link.ts';

const json = 'application/json';

/** The type alone, without its charset. */
const bare = ({ mediaType }: DocumentFormat): string => mediaType.replace(/;.*/, '');

/** Formats by the type that asks for them; what shares its type with another is had by its ending only. */
const byType = new Map(documentFormats.filter((one) => bare(one) !== json).map((one) => [bare(one), one]));

/** What there is to ask for, the model's own JSON first: whoever takes anything gets it. */
export const types: readonly string[] = [json, ...byType.keys()];

/** A format, the model's own JSON, or nothing of what is accepted. */
export type Negotiated = DocumentFormat | 'json' | null;

/**
 * The format that an `Accept` header asks for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function formatFor(accept: string | undefined): Negotiated {
  if (accept === undefined || accept === '*/*') return 'json';
  const type = new Negotiator({ headers: { accept } }).mediaType([...types]);
  return type === undefined ? null : (byType.get(type) ?? 'json');
}

/** What an article may come as, its own JSON aside. */
export const otherTypes: readonly string[] = [...new Set(documentFormats.map(({ mediaType }) => mediaType))];

/** The endings of addresses, longest first, since `.ninjs.json` ends in `.json` too. */
const endings: readonly (readonly [string, DocumentFormat | 'json'])[] = [
  ...documentFormats.map((one) => [`.${one.extension}`, one] as const),
  ['.json', 'json' as const] as const,
].toSorted(([a], [b]) => b.length - a.length);

/** An id and the format that its ending asks for; null where it has none that is known. */
export function endingOf(name: string): { readonly id: string; readonly format: DocumentFormat | 'json' } | null {
  for (const [ending, format] of endings)
    if (name.length > ending.length && name.endsWith(ending)) return { id: name.slice(0, -ending.length), format };
  return null;
}

/** As a pattern of the router's: what ends in any of them. */
export const anyEnding = `[^/]+(?:${endings.map(([ending]) => ending.replaceAll('.', '\\.')).join('|')})`;

/** The article in each format, at an address of its own. */
export const alternatesOf = (id: string): Link[] =>
  documentFormats.map((one) => ({
    href: `${articleAddress(id)}.${one.extension}`,
    rel: 'alternate',
    type: bare(one),
  }));
