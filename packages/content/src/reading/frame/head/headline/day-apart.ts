import type { Marker } from '../../../../model/marker.ts';
import type { Note } from '../../../../model/note.ts';
import type { Span } from '../../../../model/span.ts';
import { trimmed } from '../../../../text/span.ts';
import { monthNames } from '../../../../text/words/calendar-names.ts';
import { noteOf } from '../../lines/stretch.ts';

/** Where the words of a headline stand, and the day behind them of what it sends again, for editors: `CORRECTED-Tulip exports rise (Nov. 27)`. */
export function dayApart(source: string, [start, end]: Span, markers: readonly Marker[]): readonly [Span, Note?] {
  const day = markers.some(isAgain) && DAY.exec(source.slice(start, end))?.[0];
  if (!day) return [[start, end]];
  const at = end - day.length;
  return [
    trimmed(source, [start, at]),
    noteOf({ text: day, span: [at, end] }, 'markers/day', 'day of what is corrected'),
  ];
}

const isAgain = ({ kind }: Marker): boolean => /^(?:correction|refile|repeat)$/.test(kind);

const DAY = new RegExp(String.raw`(?<=\S\s)\((?:${monthNames.flat().join('|')})\.? \d\d?(?:, \d{4})?\)$`, 'i');
