import type { Pass } from '../../draft.ts';

/** The kinds of marker that name a kind of piece, and not a version of it. */
const GENRES: ReadonlySet<string> = new Set(
  (
    'analysis brief column commentary digest editorial exclusive explainer factbox feature focus headlines insight interview ' +
    'market-report newsmaker obituary opinion preview profile review roundup special-report table text timeline wrap wrapup'
  ).split(' '),
);

/** What kind of piece it is, by the first marker that says so: `(News Focus)`, `ANALYSIS-`, `China Focus:`. */
export const genre: Pass = (draft) => {
  const found = draft.markers.find(({ kind }) => GENRES.has(kind.replace(' ', '-')));
  if (!found) return draft;
  return { ...draft, genre: { value: found.kind, text: found.text, span: found.span, rule: 'genre/marker' } };
};
