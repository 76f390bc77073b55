import type { Note } from '../../../../model/note.ts';
import type { Phrase } from '../../../../model/phrase.ts';
import type { Pass, Stretch } from '../../../draft.ts';
import { isRegion, isStandAloneCity } from '../../head/places.ts';
import { isTold } from '../../lines/is-told.ts';
import { noteOf, phraseOf, takeOut } from '../../lines/stretch.ts';

/** Longer than any notice of copyright. */
const LONGEST = 600;

/** Copyright notices, and what editors may do with the copy: `NO ARCHIVAL USE`, `JAPAN OUT`. */
export const usage: Pass = (draft) => {
  const taken = takeOut(draft.stretches, usageIn);
  if (!taken) return draft;
  const copyright = phraseIn(taken.found, 'copyright');
  const usageTerms = phraseIn(taken.found, 'usage terms');
  return {
    ...draft,
    stretches: taken.left,
    notes: [...draft.notes, ...taken.found],
    ...(copyright && { copyright }),
    ...(usageTerms && { usageTerms }),
  };
};

type Kind = 'copyright' | 'usage terms';

/** The notice of copyright or the terms that a stretch is. */
export function usageIn(stretch: Stretch): Note | null {
  const kind = kindOf(stretch);
  if (!kind || isTold(stretch.text)) return null;
  // readers are told too on what terms they read it
  return noteOf(stretch, kind === 'copyright' ? 'usage/copyright' : 'usage/terms', kind, 'everyone');
}

/** The first of a kind, as a phrase. */
function phraseIn(notes: readonly Note[], kind: Kind): Phrase | undefined {
  const note = notes.find(({ reason }) => reason === kind);
  return note && phraseOf(note, note.rule);
}

function kindOf({ text, table }: Stretch): Kind | null {
  if (table || text.length > LONGEST) return null;
  const first = text.charAt(0);
  if (COPYRIGHT_STARTS.includes(first) && COPYRIGHT.test(text)) return 'copyright';
  if (text.length < 240 && MAY_RESERVE.test(text) && RESERVED.test(text)) return 'copyright';
  if (text.length < 160 && (TERMS.test(text) || isOut(text))) return 'usage terms';
  return null;
}

const COPYRIGHT_STARTS = '©(cC<[';

const COPYRIGHT =
  /^(?:\[Copyright [^\]]{3,80}\]$|[([<]*(?:©|\([cC]\)\s*(?:[Cc]opyright )?(?:\d{4}|[A-Z])|(?:[Cc]opyrights?|COPYRIGHT) (?:©|\([cC]\)|\d{4}|(?:by|BY) [A-Z]|ⓒ)))/;

/** Looked for first, since that is quicker. */
const MAY_RESERVE = /reserved|may not be /i;

const RESERVED =
  /\ball rights reserved\b(?! (?:for|in|to)\b|:)|\b(?:material|content|information|story|article|report|part|this|reserved|copyright)\b[^.]{0,60} may not be (?:published|reproduced|redistributed)\b(?! (?:before|until)\b)/i;

const TERMS =
  /^[([<*\s]*(?:(?:usage(?: terms)?|restrictions?)\s*:|no (?:use in|third.party)|(?:no (?:archival use|archives?|sales?|resale|commercial use|licensing|internet|online|web(?:site)? use)|mandatory credit|restricted to editorial use)(?=\W*$|[.,;:/–—-]| (?:or|and|no|use|in|to|by|after|before|without|for)\b)|(?:for )?(?:editorial|domestic|internal|print) use only|not for publication\W*$|not for use (?:in|by|after)(?! (?:children|infants|babies|people|adults|anyone|those|pregnan\w+|the (?:eyes?|home)|food|microwaves?)\b)(?!.*, (?:the|an?|it|its|he|she|they) ))/i;

/** `JAPAN OUT`, `(GERMANY OUT, AUSTRIA OUT)`: not to be used there. Only a place makes it that: headlines may end on `out`. */
const isOut = (text: string): boolean => OUT.test(text) && text.split(/[,;/]/).every(isPlaceOut);

const OUT = /^[A-Z\W]+ OUT\W*$/;

function isPlaceOut(part: string): boolean {
  const place = /([A-Z][A-Z .]+) OUT\W*$/.exec(part)?.[1]?.toLowerCase() ?? '';
  return isRegion(place) || isStandAloneCity(place);
}
