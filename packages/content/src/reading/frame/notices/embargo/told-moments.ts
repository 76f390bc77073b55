import { diagnose } from '../../../../diagnostics/diagnose.ts';
import type { Instant } from '../../../../model/article.ts';
import type { Note } from '../../../../model/note.ts';
import type { Draft, Stretch } from '../../../draft.ts';
import { noteOf } from '../../lines/stretch.ts';
import { statedDay } from './stated-day.ts';

type Line = Pick<Stretch, 'text' | 'span'>;

/** What lines that tell a moment come to. */
export interface ToldMoments {
  readonly notes: Note[];
  /** The one that binds; none where no line gives one. */
  readonly moment: Instant | undefined;
  /** What withholds the copy where a line gives none. */
  readonly open: Partial<Draft>;
}

/**
 * The moments of lines until which copy is held, or may be used: of several the last holds, and the first expires.
 *
 * @param momentOf The moment that a line gives, by the day of publication; null where it gives none.
 * @param lacksZone Whether it would give one with a zone.
 */
export function toldMoments(
  draft: Draft,
  lines: readonly Line[],
  kind: 'embargo' | 'expiry',
  momentOf: (line: Line, published: string | undefined) => Instant | null,
  lacksZone: (line: Line, published: string | undefined) => boolean = () => false,
): ToldMoments {
  const published = statedDay(draft);
  const moments = lines.map((line) => momentOf(line, published));
  const told = moments.filter((one) => one !== null).sort((a, b) => Date.parse(a.value) - Date.parse(b.value));
  const unread = lines[moments.indexOf(null)];
  return {
    notes: [...draft.notes, ...lines.map((line) => noteOf(line, `${kind}/line`, kind))],
    moment: told.at(kind === 'embargo' ? -1 : 0),
    open: unread
      ? {
          status: draft.status === 'canceled' ? draft.status : 'withheld',
          statusFrom: draft.statusFrom ?? { span: unread.span, rule: `${kind}/open` },
          diagnostics: [
            ...draft.diagnostics,
            kind === 'expiry'
              ? diagnose('expiry-open', unread.span)
              : diagnose('embargo-open', unread.span, {
                  missing: lacksZone(unread, published) ? 'moment, for want of a time zone' : 'moment',
                }),
          ],
        }
      : {},
  };
}
