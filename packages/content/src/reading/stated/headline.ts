import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import type { Draft, Pass, Stretch } from '../draft.ts';
import { headline } from '../frame/head/headline/index.ts';
import { markersAt } from '../frame/head/markers.ts';
import { endsSentence } from '../frame/lines/ends-sentence.ts';
import { phraseOf, residueOf } from '../frame/lines/stretch.ts';
import { sameWords } from './same-words.ts';
import type { Stated, StatedPart } from './stated.ts';

/**
 * The headline that the source states. Where the copy repeats it above its first paragraph, with its markers or without,
 * that line is set aside; where the copy has another there, that is told. Where none is stated, the copy tells.
 */
export const statedHeadline =
  (stated: Stated): Pass =>
  (draft) => {
    const said = stated.headline;
    const [first, ...rest] = draft.stretches;
    if (!first) return said ? { ...draft, headline: said } : draft;
    const part = stated.body.find(({ span: [start, end] }) => first.span[0] >= start && first.span[1] <= end);
    if (!said) return unstated(draft, part);
    const { markers, span } = markersAt(draft.text, first.span);
    const printed = draft.text.slice(...span);
    const bare = draft.text.slice(...markersAt(draft.text, said.span).span);
    if (sameWords(printed, bare)) {
      const residue = residueOf(first, said.rule, 'repeats the headline');
      return {
        ...draft,
        headline: said,
        markers: [...draft.markers, ...markers],
        stretches: rest,
        residue: [...draft.residue, residue],
      };
    }
    const other = part?.title || (part?.kind === 'plain' && isHeadline(first, rest, headline(draft) !== draft));
    const says = { stated: said.text, copy: singleSpaces(printed) };
    return {
      ...draft,
      headline: said,
      ...(other && { diagnostics: [...draft.diagnostics, diagnoseSource('headline-differs', first.span, says)] }),
    };
  };

/** What is marked as the title of the whole, or opens plain text; what is marked as a paragraph is no headline. */
function unstated(draft: Draft, part: StatedPart | undefined): Draft {
  const [first, ...rest] = draft.stretches;
  if (first && part?.title) return { ...draft, headline: phraseOf(first, part.rule), stretches: rest };
  return part?.kind === 'plain' ? headline(draft) : draft;
}

/** True for the first line of plain text where it can be nothing else: no byline, and no sentence. */
const isHeadline = ({ text }: Stretch, rest: readonly Stretch[], reads: boolean): boolean =>
  reads && rest.length > 0 && !endsSentence(text) && !/^by[ :]/i.test(text);
