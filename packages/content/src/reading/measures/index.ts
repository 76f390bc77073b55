import type { Measure } from '../../model/measure.ts';
import type { Pass } from '../draft.ts';
import { findMeasures } from './find.ts';

/** The numbers of the running copy that have a unit: money, lengths, weights, shares. Units of time are dates. */
export const measures: Pass = (draft) => ({
  ...draft,
  measures: draft.sentences.flatMap(({ words }) =>
    findMeasures(words).flatMap(({ from, to, quantity, unit, approximate, rule }): Measure[] => {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) return [];
      return [
        {
          text: draft.text.slice(first.start, last.end),
          quantity,
          unit,
          approximate,
          span: [first.start, last.end],
          rule,
        },
      ];
    }),
  ),
});
