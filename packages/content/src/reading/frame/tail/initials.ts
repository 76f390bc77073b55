import { agencyOf } from '../../../agencies/index.ts';
import type { Draft } from '../../draft.ts';
import { captionRule } from '../body/captions.ts';
import { firstDateline } from '../dateline/at.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { isRule } from '../lines/stands-alone.ts';
import { isCoded } from './codes.ts';
import { signOffOf } from './sign-off-lines.ts';
import { authoredIn, LONGEST_SIGNATURE, signatureIn } from './signature.ts';

/** The initials of who wrote and who edited it, an hour, a number. */
const INITIALS = /^(?:[a-z]{2,4}|[A-Z]{2,4}|[a-z]\d|\d{3,4}(?:hrs)?)$/;

/** A slash, small letters in brackets or with a hyphen or a stop between, IRNA's `9417**1416`. */
const MARKED = /[/\\]|\d\*\*\d|^\([a-z]+(?:-[a-z]+)*\)$|^[a-z]+(?:[.-][a-z]+)+$/;

/**
 * How a line closes copy: by marks between initials, names of agencies and words that close, `AH/TB // LF`, `Lusa/End`, `(END) ah/tb`,
 * or as a signature does; or by initials and codes alone, `RG`, `jd ng`, which a word of the copy may be too. Null where it does not.
 */
function closingOf(text: string): 'marked' | 'bare' | null {
  if (isCoded(text)) return 'bare';
  if (authoredIn(text) === text) return 'marked';
  if (text.length > LONGEST_SIGNATURE || !CLOSES.test(text)) return null;
  const words = text.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const [only = '', ...others] = words;
  if (!words.every((word) => INITIALS.test(word) || isClosing(word)) || (others.length === 0 && isClosing(only)))
    return null;
  const marked = MARKED.test(text) && (!PAIR.test(text) || words.some(isClosing));
  return marked || signatureIn(text) === text ? 'marked' : 'bare';
}

/** From the first of a run on, so that each is looked at once. */
const MARKS_AROUND = /^\W+|(?<!\W)\W+$/g;

/** Two towns or sides in capitals stand so too, `KAR/MAR`. */
const PAIR = /^[A-Z]{2,4}\/[A-Z]{2,4}$/;

const CLOSES = /^[\p{L}\d\s()[\]/\\.,*=–—-]*[\p{L}\d)/\\]$/u;

const isClosing = (word: string): boolean => signOffOf(word) !== null || agencyOf(word) !== undefined;

/**
 * The lines that close the copy with initials or codes and nothing else: from one that slashes mark or that signs, or all where the copy's
 * agency signs so.
 *
 * @returns Their places among the stretches.
 */
export function closingLines(draft: Draft): ReadonlySet<number> {
  const { stretches, text: source } = draft;
  const found = new Set<number>();
  let signed = stretches.length;
  // pictures may follow
  let at = stretches.findLastIndex((stretch) => captionRule(source, stretch) === null);
  // what a notice leaves may be its signature alone
  const first = draft.status === 'usable' ? 1 : 0;
  for (; at >= first; at--) {
    const text = stretches[at]?.text ?? '';
    const kind = closingOf(text);
    const signs = kind === 'marked' || isClosing(text.replace(MARKS_AROUND, ''));
    if (kind) found.add(at);
    else if (!signs && !isRule(text)) break;
    if (signs) signed = at;
  }
  const above = stretches[at]?.text ?? '';
  // what a question or a colon asks for is the copy's own
  if (found.size === 0 || /[?:]$/.test(above)) return new Set();
  const all = signatureIn(above) !== null || (endsSentence(above) && signsSo(draft));
  return all ? found : new Set([...found].filter((one) => one >= signed));
}

/** True where the agency of the first dateline closes its copy so. */
export const signsSo = (draft: Draft): boolean =>
  agencyOf(firstDateline(draft, ({ agency }) => agency !== undefined)?.agency ?? '')?.initials === true;
