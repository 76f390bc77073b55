import type { Pass } from './draft.ts';

/** The first stretch of the copy, where it stands on one line. */
export const headline: Pass = (draft) => {
  const [first, ...rest] = draft.stretches;
  if (!first || rest.length === 0) return draft;
  const text = draft.text.slice(...first.span);
  return { ...draft, headline: { text, span: first.span, rule: 'headline/first-line' }, stretches: rest };
};
