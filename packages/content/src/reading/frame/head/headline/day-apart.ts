import type { Marker } from '../../../../model/marker.ts';
import type { Note } from '../../../../model/note.ts';
import type { Span } from '../../../../model/span.ts';
import { trimmed } from '../../../../text/span.ts';
import { dateLineAt } from '../../../date-line.ts';
import { noteOf } from '../../lines/stretch.ts';

/** Where the words of a headline stand, and the day behind them of what it sends again, for editors: `CORRECTED-Tulip exports rise (Nov. 27)`. */
export function dayApart(source: string, [start, end]: Span, markers: readonly Marker[]): readonly [Span, Note?] {
  const at = source.lastIndexOf(' (', end) + 1;
  if (at <= start || !markers.some(isAgain) || !dateLineAt(source, [at + 1, end - 1])) return [[start, end]];
  const day = noteOf({ text: source.slice(at, end), span: [at, end] }, 'markers/day', 'day of what is corrected');
  return [trimmed(source, [start, at]), day];
}

const isAgain = ({ kind }: Marker): boolean => /^(?:correction|refile|repeat)$/.test(kind);
