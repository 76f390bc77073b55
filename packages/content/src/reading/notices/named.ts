import type { Phrase } from '../../model/phrase.ts';
import { oneLine } from '../../text/one-line.ts';
import { COPY, SLUG_CYCLE } from '../frame/notices/desk-words.ts';
import { noteOnCopy } from '../frame/notices/status/note-on-copy.ts';
import { WHEN_OR_WHY } from '../frame/notices/status/take-back-words.ts';
import { takenBackIn } from '../frame/notices/status/taken-back.ts';

/** What a line names of the copy that it means. */
export interface Named {
  readonly slug?: Phrase;
  readonly number?: Phrase;
  readonly headline?: Phrase;
  /** The headline that stands behind the order itself, which a quoted one tells more surely. */
  readonly title?: Phrase;
}

/** Longer than any line that names copy, in UTF-16 code units. */
const LONGEST = 1000;

/**
 * The slug, the number and the headline that a line of a notice names, as far as it does.
 *
 * @param start Where the line begins in the copy.
 */
export function namedIn(said: string, start: number): Named {
  const line = said.slice(0, LONGEST);
  const slug = found(SLUG, line, start, 'notices/slug') ?? found(STORY_OF, line, start, 'notices/slug');
  const number = found(NUMBER, line, start, 'notices/number');
  const [from, to] = takenBackIn(line, true)?.span ?? [0, 0];
  const headline: Phrase | undefined =
    to > from
      ? { text: oneLine(line.slice(from, to)), span: [start + from, start + to], rule: 'notices/headline' }
      : found(HEADLINED, line, start, 'notices/headline');
  // `(STORY REMOVED: The man was misidentified)` tells why
  const title = slug || number || REASON.test(line) ? undefined : bidOf(line, start);
  return { ...(slug && { slug }), ...(number && { number }), ...(headline && { headline }), ...(title && { title }) };
}

/**
 * AP and AAP: `the story BC-NV--Bridge Collapse, V9981`, `slugged Wall-Holds`; PA: `the story WALL Karsund`, `Kill 1 WALL Karsund`, the Canadian Press: `Kill Wall-Karsund`; the name ends where its version or its sentence does, or
 * where the line goes on to say when it was sent, or why it is named.
 */
const SLUG = new RegExp(
  `(?:\\b(?:story|STORY|item|ITEM|copy|article|slug|slugged|[Kk]ill|KILL|[Hh]old|HOLD|withdrawn):?\\s+(?:slugged\\s+|\\d\\d? )?["“]?|(?=\\b(?:${SLUG_CYCLE})?[A-Z]{2}--[A-Z]))((?!KILL|HOLD|STORY|THE |THIS |FOR )[A-Z]{3,}(?: (?:[A-Z][a-z]{2,20}|[A-Z]{3,20})(?![\\w-])){1,3}|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+){1,4}(?![\\p{L}-])|(?:[A-Z]{2}-)?[A-Z]{2,9}--?[^,.;"”\\n\\s]{2,60}(?: [\\p{Lu}\\d][^,.;"”\\n\\s]{0,40}){0,5}|(?<=slugged\\s+["“]?)[\\p{L}\\d][^,.;"”\\n\\s]{1,60}(?: (?!(?:by|has|in|is|on|stands|was|${WHEN_OR_WHY})\\b)[^,.;"”()\\n\\s]{1,40}){0,5})`,
  'u',
);

/** What AP heads a notice with: `Retraction: Karsund-Bank Fraud story`. */
const STORY_OF =
  /^(?:Retraction|Withdrawal|Kill|Elimination|[A-Z]{4,})\s*[:–—-]\s*(\p{Lu}[^\s"“]{2,40}(?: \p{Lu}[^\s"“]{2,40}){0,4}) story$/u;

/** AAP's `V9991`, dpa's `bdt0417`, `item 0231` and `dpa 0231`. */
const NUMBER = /\b(V\d{3,5}|[a-z]{3}\d{4}|(?<=\b(?:[Ii]tem (?:[Nn]o\. ?)?|dpa ))\d{4})\b/;

const HEADLINED = new RegExp(
  `(?:^\\p{L}{4,12}\\s?[:–—-]|\\b(?:headlined|titled|entitled|(?:with)?hold|use(?: of)?|${COPY}(?: (?:no\\. ?)?[a-z]{0,3}\\d{4})?)),?\\s+["“'‘]{1,2}([^"”]{4,200}?)["”'’]{1,2}(?=[\\s,.;)]|$)`,
  'iu',
);

const REASON = /^\(STORY [A-Z]+\s*[:–—-][^\n]*\)$/;

/** What a note of few words names. */
function bidOf(line: string, start: number): Phrase | undefined {
  const [from, to] = noteOnCopy(line, true)?.span ?? [0, 0];
  return to > from
    ? { text: oneLine(line.slice(from, to)), span: [start + from, start + to], rule: 'notices/headline' }
    : undefined;
}

function found(pattern: RegExp, line: string, start: number, rule: string): Phrase | undefined {
  const match = pattern.exec(line);
  const words = match?.[1]?.trimEnd();
  if (!match || !words) return;
  const at = start + match.index + match[0].lastIndexOf(words);
  return { text: oneLine(words), span: [at, at + words.length], rule };
}
