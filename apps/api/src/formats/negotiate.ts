import type { KnownDocument } from '@dateline/content/formats';
import { documents } from '@dateline/content/formats/known';
import Negotiator from 'negotiator';
import { articleAddress } from '../articles/address.ts';
import type { Link } from '../http/link.ts';
import { anyXml, bareType, endings, json, typesFor } from './endings.ts';

const known: readonly KnownDocument[] = Object.values(documents);

/** What XML that names no standard asks for. */
const asXml = known
  .filter(({ name }) => name === anyXml.format)
  .map((format): KnownDocument => ({ ...format, mediaType: anyXml.type }));

/** Formats by the type that asks for them; what shares its type with another is had by its ending only. */
const byType = new Map(
  [...known, ...asXml].map((one) => [bareType(one), one] as const).filter(([type]) => type !== json),
);

/** What there is to ask for, the model's own JSON first: whoever takes anything gets it. */
const types: readonly string[] = [json, ...byType.keys()];

/** A format, the model's own JSON, or nothing of what is accepted. */
export type Negotiated = KnownDocument | 'json' | null;

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
export const otherTypes: readonly string[] = [...new Set([...known, ...asXml].map(({ mediaType }) => mediaType))];

/** How each format is asked for, to whoever asked for none of them. */
export const offers: readonly string[] = endings.map(({ ending, format }) =>
  [...typesFor(format), `the ending ${ending}`].join(', or '),
);

/** The article in each format, at an address of its own. */
export const alternatesOf = (id: string): Link[] =>
  known.map((one) => ({
    href: `${articleAddress(id)}.${one.extension}`,
    rel: 'alternate',
    type: bareType(one),
  }));
