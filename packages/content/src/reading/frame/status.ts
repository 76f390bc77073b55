import type { Draft, Pass } from '../draft.ts';

/** How many stretches of the copy a notice may take to say what it is. */
const FIRST = 4;

/**
 * Whether the copy may be used: a kill or a withdrawal cancels, a hold or an advisory to editors withholds. The notice
 * speaks in the headline, in a marker, or in its first lines.
 */
export const status: Pass = (draft) => {
  if (draft.markers.some(({ kind }) => kind === 'withdrawal')) return { ...draft, status: 'canceled' };
  if (draft.markers.some(({ kind }) => kind === 'advisory')) return { ...draft, status: 'withheld' };
  const lines = [
    draft.slugline && draft.text.slice(...draft.slugline.span),
    draft.headline?.text,
    draft.edNote?.text,
    ...draft.stretches.slice(0, FIRST).map(({ text }) => text.slice(0, 400)),
  ];
  for (const [i, line] of lines.entries()) {
    const found = line === undefined ? null : statusIn(line, i <= 1, draft);
    if (found) return { ...draft, status: found };
  }
  return draft;
};

function statusIn(line: string, isHeadline: boolean, draft: Draft): Draft['status'] | null {
  if (KILL.test(line) || KILL_SLUG.test(line) || WITHDRAWN.test(line) || (KILL_ORDER.test(line) && line.length < 400))
    return 'canceled';
  if (HOLD.test(line)) return 'withheld';
  if (!isHeadline) return null;
  if (ADVISORY.test(line)) return 'withheld';
  return DIGEST.test(line) && (draft.source.agency === 'ap' || line.startsWith('AP ')) ? 'withheld' : null;
}

/** In capitals, alone, repeated or before a mark: `KILL KILL KILL`, `MANDATORY KILL`, `KILL: …`. */
const KILL =
  /^[*=(\s]*(?:MANDATORY KILL|KILL(?:[\s,!]+KILL\b|\s*[:,–—-]|\s*$|\s*\d)|(?:BULLETIN|ADVISORY) KILL|STORY KILLED)/;

/** A slug whose version is a kill: `BC-VL--Wall, KILL`. */
const KILL_SLUG = /^(?:BC|AM|PM|AP)-.{2,60},\s*(?:MANDATORY )?KILL\b/;

const KILL_ORDER =
  /\b(?:a kill is mandatory|please kill (?:the )?(?:story|item|copy|slug|headline)|kill the story slugged|story has been killed|(?:has|have) been withdrawn by)\b/i;

const WITHDRAWN =
  /^[*=(\s]*(?:STORY (?:WITHDRAWN|REMOVED)|WITHDRAWAL\b|WITHDRAWN\b|(?:this )?story (?:is |has been )?withdrawn\b)/i;

const HOLD = /^[*=(\s]*HOLD(?:[\s,!]+HOLD\b|\s*[:–—-]\s)/;

/** What agencies tell their subscribers and never the readers. */
const ADVISORY =
  /^(?:(?:BC|AM|PM)-)?(?:ADVISORY\b|(?:AP )?(?:news )?(?:coverage|editorial|photo|video|schedule|technical|service) advisory\b|advisory to (?:editors|subscribers|clients)|advisory\s*[:-]|service guide\b|service (?:message|note)\b|attention (?:all )?(?:editors|subscribers)|note to (?:editors|subscribers)|diary\s*[:-])/i;

const DIGEST = /\bnews (?:digest|summary|budget|agenda)\b/i;
