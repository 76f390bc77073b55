import type { Note } from '../model/note.ts';
import type { Draft, Pass, Stretch } from './draft.ts';
import { leaving, phraseOf } from './stretch.ts';

/** Longer than any notice of copyright. */
const LONGEST = 600;

/** Copyright notices, and what editors may do with the copy: `NO ARCHIVAL USE`, `JAPAN OUT`. */
export const usage: Pass = (draft) => {
  const kinds = draft.stretches.map(kindOf);
  if (kinds.every((kind) => kind === null)) return draft;
  const kept = draft.stretches.filter((_, i) => kinds[i] === null);
  return draft.stretches.reduce<Draft>(
    (read, stretch, i) => {
      const kind = kinds[i];
      return kind ? noted(read, stretch, kind) : read;
    },
    leaving(draft, kept),
  );
};

type Kind = 'copyright' | 'usage terms';

function noted(draft: Draft, stretch: Stretch, kind: Kind): Draft {
  const phrase = phraseOf(stretch, kind === 'copyright' ? 'usage/copyright' : 'usage/terms');
  const note: Note = { ...phrase, reason: kind, audience: kind === 'copyright' ? 'everyone' : 'editors' };
  const notes = [...draft.notes, note];
  if (kind === 'copyright') return { ...draft, notes, copyright: draft.copyright ?? phrase };
  return { ...draft, notes, usageTerms: draft.usageTerms ?? phrase };
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
