import { createHash } from 'node:crypto';
import { decoded } from '../../formats/values/identifier.ts';
import { slugOf } from '../../text/slug.ts';
import { createUntaken } from '../../text/untaken.ts';

/** What a source calls an item of a list, and which version of it that is. */
export interface Identified {
  readonly identifier?: string | undefined;
  readonly version?: string | undefined;
}

/** Longer than what most addresses end on. */
const LIMIT = 80;

/**
 * Names the items of one file: each by what its source calls it, so that it keeps its name when others come before it; by its
 * number, from 1, where the source calls it nothing. Distinct, and slugs.
 *
 * @example itemNames([{ identifier: 'https://wire.example/?p=123' }, {}]) // ['p-123', '2']
 */
export function itemNames(items: readonly Identified[]): string[] {
  const untaken = createUntaken();
  return items.map(({ identifier = '', version = '' }, i) => {
    const called = identifier.trim();
    const name = called === '' ? `${i + 1}` : nameOf(called);
    return untaken(version.trim() === '' ? name : `${name}-${slugOf(version) || digestOf(version)}`);
  });
}

/** The part of an identifier that its owner gave out, as a slug; with a digest of the whole where the slug loses some of it. */
function nameOf(identifier: string): string {
  const own = decoded(identifier.replace(OWNER, ''));
  const slug = slugOf(own, LIMIT);
  return own.length <= LIMIT && /^[\x21-\x7e]+$/.test(own) && slug !== ''
    ? slug
    : `${slug}-${digestOf(identifier)}`.replace(/^-/, '');
}

/** Of an address its host, of a tag who tags it, ours with the kind of thing. */
const OWNER = /^(?:https?:\/\/[^/?#]*\/?|urn:|tag:[^:]*:(?:article:|story:)?)/i;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
