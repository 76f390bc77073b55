import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Span } from '../../model/span.ts';
import { dayNumber, dayOfText, dayText } from '../dates/calendar.ts';
import type { Draft, Pass } from '../draft.ts';
import { byDateline } from '../published/by-dateline.ts';
import { precisionOf } from '../published/precision.ts';
import { stated as inFrame } from '../published/stated.ts';
import type { Stated } from './stated.ts';

/** The day of publication that the source states, for the passes that hang on it; one that is given counts before it. */
export const readingDay =
  ({ published: said }: Stated): Pass =>
  (draft) =>
    said && draft.given.published === undefined ? { ...draft, given: { ...draft.given, published: said.text } } : draft;

/** When it was published, as the source states, and whether the copy says otherwise by more than the day around the globe. */
export const statedPublished =
  ({ published: said, created }: Stated): Pass =>
  (draft) => {
    if (!said || draft.given.published !== said.text) return draft;
    const says = 'The source states it beside the copy.';
    const published = {
      value: said.text,
      precision: precisionOf(said.text),
      basis: 'stated' as const,
      evidence: [{ span: said.span, text: said.text, says }],
      rule: said.rule,
    };
    const copy = dayInCopy(draft, said.text);
    const near = [said, ...created].some(({ text }) => copy && Math.abs((dayOfText(text) ?? 0) - copy.day) <= 1);
    if (!copy || near) return { ...draft, published };
    const facts = { stated: said.text, copy: dayText(copy.day) };
    return {
      ...draft,
      published,
      diagnostics: [...draft.diagnostics, diagnoseSource('date-differs', copy.span, facts)],
    };
  };

/** The day that the copy itself gives; of a dateline without a year the one next to the day that is stated. */
function dayInCopy(draft: Draft, near: string): { readonly day: number; readonly span: Span } | null {
  const { dateline } = draft;
  const { value, evidence } = inFrame(draft) ?? byDateline(draft) ?? {};
  const day = dayOfText(value ?? '');
  const span = evidence?.[0]?.span;
  if (day !== undefined && span) return { day, span };
  const stated = dayOfText(near);
  if (!dateline?.date || stated === undefined) return null;
  const { month, day: of } = dateline.date;
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dayNumber({ year: one, month, day: of }));
  const [nearest] = days.sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated));
  return nearest === undefined ? null : { day: nearest, span: dateline.span };
}
