import type { Span } from '../../../model/span.ts';
import { blanked } from '../../../text/blanked.ts';
import { touching } from '../../../text/touching.ts';
import type { Draft } from '../../draft.ts';
import { part } from './stretch.ts';

/** The draft without what lies in the spans: spaces stand in its place, so that all that follow read over them and offsets stay true. */
export function without(draft: Draft, cuts: readonly Span[]): Draft {
  const text = blanked(draft.text, cuts);
  const isCut = touching(cuts);
  const stretches = draft.stretches.flatMap((stretch) =>
    isCut(stretch.span) ? (part(text, { ...stretch, cut: true }, stretch.span) ?? []) : stretch,
  );
  return { ...draft, text, stretches };
}
