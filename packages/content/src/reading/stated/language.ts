import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Pass } from '../draft.ts';
import { canTell, languageOf } from '../language.ts';
import type { Stated } from './stated.ts';

/** How much of the body tells its language, in UTF-16 code units. */
const ENOUGH = 600;

/**
 * The language that the copy is read in: the one stated, as its first subtag, unless the words are clearly of another;
 * then that one, which is told, since rules of one language invent things in another.
 */
export const readingLanguage =
  ({ language: said, body, headline }: Stated): Pass =>
  (draft) => {
    const start = (body[0] ?? headline)?.span[0] ?? 0;
    const words = languageOf(draft.text.slice(start, start + ENOUGH));
    const stated = said?.text.split('-', 1)[0]?.toLowerCase();
    if (!said || stated === undefined) return { ...draft, language: words };
    if (words === 'und' || words === stated || !canTell(stated)) return { ...draft, language: stated };
    const says = { stated: said.text, copy: words };
    return {
      ...draft,
      language: words,
      diagnostics: [...draft.diagnostics, diagnoseSource('language-differs', said.span, says)],
    };
  };

/** The language as it is stated, once the copy is read. */
export const statedLanguage =
  ({ language: said }: Stated): Pass =>
  (draft) =>
    said ? { ...draft, language: said.text } : draft;
