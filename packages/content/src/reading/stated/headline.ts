import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Pass, Stretch } from '../draft.ts';
import { headline } from '../frame/head/headline.ts';
import { markersAt } from '../frame/head/markers.ts';
import { endsSentence } from '../frame/lines/ends-sentence.ts';
import { phraseOf } from '../frame/lines/stretch.ts';
import { sameWords } from './same-words.ts';
import type { Stated } from './stated.ts';

/**
 * The headline that the source states. Where the copy repeats it above its first paragraph, with its markers or without,
 * that line is set aside; where the copy has another there, that is told. Where none is stated, the copy tells.
 */
export const statedHeadline =
  ({ headline: said, body }: Stated): Pass =>
  (draft) => {
    if (!said) return headline(draft);
    const [first, ...rest] = draft.stretches;
    if (!first) return { ...draft, headline: said };
    const { markers, span } = markersAt(draft.text, first.span);
    const printed = draft.text.slice(...span);
    const bare = draft.text.slice(...markersAt(draft.text, said.span).span);
    if (sameWords(printed, bare)) {
      const residue = { ...phraseOf(first, said.rule), reason: 'repeats the headline' };
      return {
        ...draft,
        headline: said,
        markers: [...draft.markers, ...markers],
        stretches: rest,
        residue: [...draft.residue, residue],
      };
    }
    const part = body.find(({ span: [start, end] }) => first.span[0] >= start && first.span[1] <= end);
    const other = part?.title || (part?.kind === 'plain' && isHeadline(first, rest, headline(draft) !== draft));
    const says = { stated: said.text, copy: printed.replace(/\s+/g, ' ') };
    return {
      ...draft,
      headline: said,
      ...(other && { diagnostics: [...draft.diagnostics, diagnose('headline-differs', first.span, says)] }),
    };
  };

/** True for the first line of plain text where it can be nothing else: no byline, and no sentence. */
const isHeadline = ({ text }: Stretch, rest: readonly Stretch[], reads: boolean): boolean =>
  reads && rest.length > 0 && !endsSentence(text) && !/^by[ :]/i.test(text);
