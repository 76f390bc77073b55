import type { Note } from '../../model/note.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Pass, Stretch } from '../draft.ts';
import { leaving, phraseOf } from './stretch.ts';

/** Longer than any notice of copyright. */
const LONGEST = 600;

/** Copyright notices, and what editors may do with the copy: `NO ARCHIVAL USE`, `JAPAN OUT`. */
export const usage: Pass = (draft) => {
  const kinds = draft.stretches.map(kindOf);
  if (kinds.every((kind) => kind === null)) return draft;
  const found = draft.stretches.flatMap((stretch, i): Note[] => {
    const kind = kinds[i];
    return kind ? [noteOf(stretch, kind)] : [];
  });
  const [copyright, usageTerms] = (['copyright', 'usage terms'] as const).map((kind) => phraseIn(found, kind));
  return {
    ...leaving(
      draft,
      draft.stretches.filter((_, i) => kinds[i] === null),
    ),
    notes: [...draft.notes, ...found],
    ...(copyright ? { copyright } : {}),
    ...(usageTerms ? { usageTerms } : {}),
  };
};

type Kind = 'copyright' | 'usage terms';

const noteOf = (stretch: Stretch, kind: Kind): Note => ({
  ...phraseOf(stretch, kind === 'copyright' ? 'usage/copyright' : 'usage/terms'),
  reason: kind,
  // readers are told too on what terms they read it
  audience: 'everyone',
});

/** The first of a kind, as a phrase. */
function phraseIn(notes: readonly Note[], kind: Kind): Phrase | undefined {
  const note = notes.find(({ reason }) => reason === kind);
  return note && { text: note.text, span: note.span, rule: note.rule };
}

function kindOf({ text, table }: Stretch): Kind | null {
  if (table || text.length > LONGEST) return null;
  const first = text.charAt(0);
  if (COPYRIGHT_STARTS.has(first) && COPYRIGHT.test(text)) return 'copyright';
  if (text.length < 240 && RESERVED.test(text)) return 'copyright';
  if (text.length < 160 && TERMS.test(text)) return 'usage terms';
  return null;
}

const COPYRIGHT_STARTS: ReadonlySet<string> = new Set([...'©(cC<[']);

const COPYRIGHT = /^[([<]*(?:©|\(c\)\s*(?:copyright )?(?:\d{4}|[A-Z])|copyrights? (?:©|\(c\)|\d{4}|by |ⓒ))/i;

const RESERVED = /\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)/i;

const TERMS =
  /^[([<*\s]*(?:no (?:archival use|archives?|sales?|resale|use in|commercial use|licensing|internet|web(?:site)? use|third.party)|editorial use only|mandatory credit|restricted to editorial use|for (?:editorial|domestic) use only|(?:[A-Z][A-Z ]{2,30}) OUT[)\].;,\s]*$|not for use (?:in|by|after))/i;
