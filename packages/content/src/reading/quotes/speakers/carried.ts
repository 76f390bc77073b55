import type { Name } from '../../../model/name.ts';
import type { Speaker } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { firstEndingAfter } from './known-names.ts';

/** True where whoever spoke before goes on behind words that quote nobody: no other person is named in them. */
export const isCarried = ([from, to]: Span, { entity }: Speaker, names: readonly Name[]): boolean =>
  names
    .slice(firstEndingAfter(names, from), firstEndingAfter(names, to))
    .every((one) => one.kind !== 'person' || one.entity === entity);
