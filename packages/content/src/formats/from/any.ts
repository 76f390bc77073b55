/**
 * A source in any of the formats that are read, by its media type. A door of its own, since it carries all of them, and HTML wants a
 * document to be read in.
 */
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { unpackType } from './unpack.ts';

export { mediaTypes } from './file-formats.ts';

/** What is known of a source beside what it holds. */
export interface AnyOptions extends FromOptions {
  /** How many items of a list are read; of a longer one none is. 5,000 unless said. */
  readonly most?: number;
}

/** What a source gave. */
export interface AnyReading {
  /** True for what may hold several items, as a feed or a news message does. */
  readonly isList: boolean;
  /** In the order of the source; where it cannot be read, one that says why. */
  readonly readings: readonly SourceReading[];
}

/**
 * Reads a source in whichever format its media type, and how it begins, tell.
 *
 * @param source The text, decoded.
 * @param mediaType Without parameters, in lower case: one of `mediaTypes`; or `text/plain`, for what a wire or a database gave out, an e-mail, or copy below labels.
 * @returns Null for another media type, and for plain copy. Never throws for what the source holds.
 * @see https://www.iana.org/assignments/media-types/
 * @example fromAny(xml, 'application/rss+xml')?.readings.length // 20
 */
export function fromAny(
  source: string,
  mediaType: string,
  { most = 5000, ...options }: AnyOptions = {},
): AnyReading | null {
  const unpacked = unpackType(mediaType, source);
  if (!unpacked) return null;
  const { isList = false, items } = unpacked;
  if (items.length <= most) return { isList, readings: readAll(unpacked, options) };
  const refused = diagnoseSource('too-many-items', null, { count: items.length, limit: most });
  return { isList, readings: readAll({ items: [], diagnostics: [refused] }, options) };
}
