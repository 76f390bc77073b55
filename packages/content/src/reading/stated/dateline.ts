import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Dateline } from '../../model/dateline.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Pass } from '../draft.ts';
import { datelineAt } from '../frame/dateline/at.ts';
import { dateline } from '../frame/head/dateline.ts';
import { sharesWords } from './same-words.ts';
import type { Stated } from './stated.ts';

/**
 * The dateline: as the copy prints it, which tells most, where the source states the same place or none; as the source
 * states it where the copy has none, or another, which is told. Where copy originates need not be where it is dated from:
 * the copy's own dateline then stays.
 */
export const statedDateline =
  ({ dateline: said, located }: Stated): Pass =>
  (draft) => {
    const read = dateline(draft);
    const stated = said ?? located;
    if (!stated) return read;
    const own = datelineOf(draft.text, stated);
    const printed = read.dateline;
    if (!printed) return { ...draft, dateline: own };
    if (printed.places.length === 0 || agree(own, printed)) return read;
    const says = { stated: own.text, copy: printed.places.join(', ') };
    const diagnostics = [...draft.diagnostics, diagnoseSource('dateline-differs', printed.span, says)];
    return said ? { ...draft, dateline: own, diagnostics } : { ...read, diagnostics };
  };

/** Read as a dateline where its words are one to their end, else as a place: a day behind it, `Karsund, Oct 12 2027`, closes it as a dash does. */
function datelineOf(source: string, { text, span, rule }: Phrase): Dateline {
  const closed = `${source.slice(0, span[1])} --`;
  const dated = datelineAt(closed, [span[0], closed.length])?.dateline;
  const read = dated?.date ? dated : datelineAt(source, span)?.dateline;
  const isWhole = read !== undefined && read.places.length > 0 && source.slice(read.span[1], span[1]).trim() === '';
  return isWhole ? { ...read, text, span, rule } : { text, places: [text], placeSpans: [span], span, rule };
}

const agree = (a: Dateline, b: Dateline): boolean =>
  a.places.some((place) => b.places.some((other) => sharesWords(place, other)));
