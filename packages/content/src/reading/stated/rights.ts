import { agencyOf } from '../../agencies/index.ts';
import type { CreditRole } from '../../model/credit-role.ts';
import type { Note } from '../../model/note.ts';
import { touching } from '../../text/touching.ts';
import type { Pass } from '../draft.ts';
import type { Stated, StatedCredit } from './stated.ts';

/** What goes with the copy in the words of the source: slug, note to editors, credit, copyright, terms of usage, genre, agency. */
export const statedRights =
  ({ slugline, edNote, keyPoints, credit, credits, copyright, usageTerms, genre, provider }: Stated): Pass =>
  (draft) => {
    const agency = draft.source.agency === undefined && provider ? agencyOf(provider.text) : undefined;
    return {
      ...draft,
      ...(slugline && { slugline }),
      ...(edNote && { edNote }),
      ...(keyPoints.length > 0 && { keyPoints: [...keyPoints, ...draft.keyPoints] }),
      ...(credits.length > 0 && { credits: [...draft.credits, ...credits.map(creditOf)] }),
      ...(credit && { credit }),
      ...(copyright && { copyright }),
      ...(usageTerms && { usageTerms }),
      ...(genre && { genre: { ...genre, value: genre.text.toLowerCase() } }),
      ...(agency &&
        provider && {
          source: {
            ...draft.source,
            agency: agency.id,
            agencyFrom: { span: provider.span, rule: provider.rule },
          },
        }),
    };
  };

const creditOf = ({ role, text, span, rule }: StatedCredit): CreditRole => ({ role, name: text, span, rule });

/**
 * The lines of the text that hold stated values, as notes: for everyone, but for those that only newsrooms see. The note to
 * editors leaves the copy, if nothing that reads notes has taken it.
 */
export const statedLines =
  ({ standard, lines, edNote }: Stated): Pass =>
  (draft) => {
    const notes = lines.map(
      ({ span, audience }): Note => ({
        text: draft.text.slice(...span),
        reason: 'stated beside the copy',
        audience,
        span,
        rule: `${standard}/line`,
      }),
    );
    const within = touching(edNote ? [edNote.span] : []);
    const untaken = draft.stretches.filter(({ span }) => within(span));
    const editors = untaken.map(
      ({ text, span }): Note => ({
        text,
        reason: 'editors’ note',
        audience: 'editors',
        span,
        rule: `${standard}/note`,
      }),
    );
    // what stands in a note to editors, the address of a desk too, is for no one else
    const read = draft.notes.map((note): Note => (within(note.span) ? { ...note, audience: 'editors' } : note));
    return {
      ...draft,
      notes: [...read, ...editors, ...notes],
      stretches: draft.stretches.filter(({ span }) => !within(span)),
    };
  };
