import { dollarOf } from '../../agencies/index.ts';
import type { Measure } from '../../model/measure.ts';
import type { Span } from '../../model/span.ts';
import type { Draft, Pass } from '../draft.ts';
import { inEnglish } from '../in-english.ts';
import { findMeasures } from './find.ts';
import { poundsAsMoney } from './pounds.ts';

/** The numbers of the running copy that have a unit: money, lengths, weights, shares. Units of time are dates. */
export const measures: Pass = inEnglish((draft) => ({
  ...draft,
  measures: poundsAsMoney(draft.text, measuresIn(draft)),
}));

/** What a copy has whose `P150 million` are pesos; Botswana writes its pula so too. */
const PESOS = /philippine|\bpesos?\b|\bmanila\b|\bbarangay\b|\(PNA\)/i;

function measuresIn({ text, sentences, source }: Draft): Measure[] {
  const dollar = dollarOf(source.agency);
  const measures: Measure[] = [];
  for (const { words } of sentences) {
    for (const { from, to, quantity, unit, approximate, mod, rule } of findMeasures(words)) {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last || (first.text === 'P' && !PESOS.test(text))) continue;
      const span: Span = [first.start, last.end];
      measures.push({
        text: text.slice(...span),
        quantity,
        unit: first.text === '$' && unit === 'USD' ? dollar : unit,
        approximate,
        ...(mod && { mod }),
        span,
        rule,
      });
    }
  }
  return measures;
}
