import type { Phrase } from '../../model/phrase.ts';
import { linesOf } from '../../text/lines.ts';
import type { Draft, Stretch } from '../draft.ts';
import { layout } from '../frame/lines/layout.ts';
import { stretchOf } from '../frame/lines/stretch.ts';
import type { Stated, StatedPart } from './stated.ts';

/**
 * The stretches of the body as the source parts it, plain text laid out as wire copy is; above them the note to editors, so
 * that what reads notes reads it too. Only their lines stay in the draft: those with stated values are no copy.
 */
export const laidOut =
  ({ edNote, body }: Stated) =>
  (draft: Draft): Draft => {
    const stretches = body.flatMap((part) => stretchesOf(draft, part));
    const note = edNote ? stretchesIn(draft, edNote) : [];
    return {
      ...draft,
      lines: stretches.flatMap(({ lines }) => lines),
      stretches: [...note, ...stretches],
    };
  };

/** The lines of a stated value, a stretch each. */
const stretchesIn = ({ text }: Draft, { span }: Phrase): readonly Stretch[] =>
  linesWithin(text, span).flatMap((line) => (line.blank ? [] : stretchOf(text, [line], true)));

function stretchesOf(draft: Draft, { kind, span }: StatedPart): readonly Stretch[] {
  const lines = linesWithin(draft.text, span);
  if (kind === 'plain') return layout({ ...draft, lines }).stretches;
  const stretch = stretchOf(draft.text, lines, true, kind === 'table');
  return [kind === 'caption' ? { ...stretch, caption: true } : stretch];
}

/** The lines of a part of the text, with their places in the whole. */
const linesWithin = (text: string, [start, end]: readonly [number, number]): Draft['lines'] =>
  linesOf(text.slice(start, end)).map(({ span, inner, blank }) => ({
    span: [span[0] + start, span[1] + start],
    inner: [inner[0] + start, inner[1] + start],
    blank,
  }));
