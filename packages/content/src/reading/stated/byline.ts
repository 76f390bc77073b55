import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Byline } from '../../model/byline.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Pass } from '../draft.ts';
import { byline } from '../frame/head/byline/index.ts';
import { writersIn } from '../frame/head/byline/writers.ts';
import { residueOf } from '../frame/lines/stretch.ts';
import { sharesWords } from './same-words.ts';
import type { Stated } from './stated.ts';

/**
 * The byline that the source states. Where the copy has one of its own that names one of the same writers, its line is set
 * aside; one that names others stays in the copy, and is told. Where none is stated, the copy tells.
 */
export const statedByline =
  ({ byline: said }: Stated): Pass =>
  (draft) => {
    const read = byline(draft);
    if (!said) return read;
    const own = bylineOf(draft.text, said);
    const printed = read.byline;
    if (!printed) return { ...draft, byline: own };
    if (agree(own, printed)) {
      const residue = residueOf(printed, said.rule, 'repeats the byline');
      return { ...read, byline: own, residue: [...read.residue, residue] };
    }
    const says = { stated: own.text, copy: printed.text };
    return {
      ...draft,
      byline: own,
      diagnostics: [...draft.diagnostics, diagnoseSource('byline-differs', printed.span, says)],
    };
  };

const bylineOf = (source: string, said: Phrase): Byline => ({ ...said, ...writersIn(source, said.span) });

const agree = (a: Byline, b: Byline): boolean =>
  sharesWords(a.text, b.text) || a.names.some((name) => b.names.some((other) => sharesWords(name, other)));
