import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { agrees } from '../published/agrees.ts';
import { dateLines } from '../published/date-lines.ts';
import type { Check } from './check.ts';

/** Whether the dateline lies far from the day that is given, or from the one that a line states, or two lines state two days. */
export const days: Check = (draft) => {
  const { dateline, published } = draft;
  if (published.value !== null)
    return published.basis === 'given' && dateline && !agrees(draft, published.value)
      ? contradicted(dateline.span, published.value)
      : [];
  const { best, rival } = dateLines(draft);
  const span = rival?.evidence[0]?.span ?? (agrees(draft, best?.value ?? null) ? undefined : dateline?.span);
  return span && best?.value ? contradicted(span, best.value) : [];
};

const contradicted = (span: Span, value: string): readonly Diagnostic[] => [
  diagnose('days-contradict', span, { day: value.slice(0, 10) }),
];
