import { type DocumentFormat, documentFormats } from '@dateline/content/formats';
import Negotiator from 'negotiator';
import { articleAddress } from '../articles/address.ts';
import type { Link } from '../http/link.ts';
import { bareType, endings } from './endings.ts';

const json = 'application/json';

/** What XML that names no standard stands for: the one that agencies exchange. */
const anyXml = documentFormats
  .filter(({ name }) => name === 'newsml')
  .map((newsml): [string, DocumentFormat] => [
    'application/xml',
    { ...newsml, name: 'xml', mediaType: 'application/xml' },
  ]);

/** Formats by the type that asks for them; what shares its type with another is had by its ending only. */
const byType = new Map([
  ...documentFormats.map((one): [string, DocumentFormat] => [bareType(one), one]).filter(([type]) => type !== json),
  ...anyXml,
]);

/** What there is to ask for, the model's own JSON first: whoever takes anything gets it. */
const types: readonly string[] = [json, ...byType.keys()];

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
export const otherTypes: readonly string[] = [
  ...new Set([...documentFormats, ...anyXml.map(([, format]) => format)].map(({ mediaType }) => mediaType)),
];

/** How each format is asked for, to whoever asked for none of them. */
export const offers: readonly string[] = endings.map(({ ending, format }) => {
  const type = format === 'json' ? json : bareType(format);
  const isTaken = format !== 'json' && type === json;
  return isTaken ? `The ending ${ending}` : `${type}, or the ending ${ending}`;
});

/** The article in each format, at an address of its own. */
export const alternatesOf = (id: string): Link[] =>
  documentFormats.map((one) => ({
    href: `${articleAddress(id)}.${one.extension}`,
    rel: 'alternate',
    type: bareType(one),
  }));
