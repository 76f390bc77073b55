import { diagnose } from '../../../../diagnostics/diagnose.ts';
import { oneLine } from '../../../../text/one-line.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { findIn } from '../../lines/find-in.ts';
import { part } from '../../lines/stretch.ts';
import { markersAt } from '../markers.ts';
import { GIVEN } from './given-rule.ts';

/** How many stretches from the top a headline may stand. */
const FURTHEST = 12;

/** The headline that is given beside the copy: the words of the copy that it repeats, and the markers before them. */
export const givenHeadline: Pass = (draft) => {
  const { given, stretches, text } = draft;
  if (!given.headline) return draft;
  const words = oneLine(given.headline).trim();
  for (const [i, stretch] of stretches.slice(0, FURTHEST).entries()) {
    const span = words === '' || stretch.table ? null : findIn(text, words, stretch.span);
    if (!span) continue;
    const { markers, rest } = before(draft, stretch, span[0]);
    const after = part(text, stretch, [span[1], stretch.span[1]]);
    return {
      ...draft,
      headline: { text: words, span, rule: GIVEN },
      markers: [...draft.markers, ...markers],
      stretches: stretches.toSpliced(i, 1, ...[rest, after].filter((one) => one !== null)),
    };
  }
  return { ...draft, diagnostics: [...draft.diagnostics, diagnose('given-headline', null)] };
};

/** The markers before the headline on its line; what is none stays as it is. */
function before({ text }: Draft, stretch: Stretch, end: number): { markers: Draft['markers']; rest: Stretch | null } {
  const rest = part(text, stretch, [stretch.span[0], end]);
  if (!rest) return { markers: [], rest };
  const { markers, span } = markersAt(text, rest.span);
  return span[0] === span[1] ? { markers, rest: null } : { markers: [], rest };
}
