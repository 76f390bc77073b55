import { agencyOf } from '../../../agencies/index.ts';
import { sameWords } from '../../../reading/stated/same-words.ts';
import { plainWords } from '../../../text/single-spaces.ts';
import type { Carried, Part, Told } from './index.ts';
import { momentOf } from './moment.ts';

/**
 * What a source carries, each value in its own place: agencies put the initials or the account of who handled the copy where the
 * byline belongs, the moment where the dateline does, and the slug, or the first paragraph, where a second headline does.
 */
export function inPlace(carried: Carried): Carried {
  const { headline, byline, dateline, created = [], keyPoints } = carried;
  const isHandled = byline !== undefined && isSignature(byline.text.trim());
  const isWhen = dateline !== undefined && isMoment(dateline.text.trim());
  return {
    ...carried,
    ...(isHandled && { byline: undefined, handledBy: byline }),
    ...(isWhen && { dateline: undefined, created: [...created, ...readable(dateline)] }),
    ...(keyPoints && headline && { keyPoints: keyPoints.filter(({ text }) => !isSame(text, headline.text)) }),
    body: withoutRepeats(carried),
  };
}

const readable = (told: Told): Told[] => (momentOf(told.text) === null ? [] : [told]);

/** `daa/mt/msr`, `VRG`, `(TIP), DWM`; a name of letters that have no case is none. */
const INITIALS = /^\(?(?:\p{Lu}{2,4}|\p{Ll}{2,4})\)?(?:\s*[/,-]\s*\(?(?:\p{Lu}{2,4}|\p{Ll}{2,4})\)?)*$/u;

/** `tressel.nadia`, `admin`, `desk@quay.example`. */
const ACCOUNT = /^[\p{Ll}\d._@-]+$/u;

const isSignature = (text: string): boolean => (INITIALS.test(text) || ACCOUNT.test(text)) && !agencyOf(text);

/** A day or a moment in figures, a month before or in it: `20271012T093000+0000`, `12/10/2027`, `OCTOBER 12, 2027`. */
const MOMENT =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+)?\d[\d\s:.,/+-]*(?:T[\d:.]+)?\s*(?:Z|UTC|GMT)?[\d:+-]*$/i;

const isMoment = (text: string): boolean => text.length < 64 && MOMENT.test(text);

/** The body without a first part that only repeats the headline, and headings that repeat the slug or the part below them. */
function withoutRepeats({ headline, slugline, body }: Carried): readonly Part[] {
  const [first, ...rest] = body;
  const parts = first && headline && isSame(first.text, headline.text) ? rest : body;
  const copy = parts.findIndex(({ kind }) => kind !== 'heading');
  return parts.filter(({ kind, text, title }, i) => {
    if (kind !== 'heading' || title) return true;
    const below = parts[i + 1];
    const isSlug = slugline !== undefined && (copy < 0 || i < copy) && isSame(text, slugline.text);
    return !isSlug && !(below && isSame(text, below.text));
  });
}

/** The same words, set alike: what differs in a letter is no repetition. */
const isSame = (a: string, b: string): boolean => sameWords(a, b) && plainWords(a) === plainWords(b);
