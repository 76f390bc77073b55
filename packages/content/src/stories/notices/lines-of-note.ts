import type { Article } from '../../model/article.ts';
import { kindsIn, mayBid, saysNoMore } from '../../reading/frame/notices/status/bids.ts';
import { wordsKey } from '../keys.ts';

/** A line of a note on other copy: the key of its words, and what each does. */
export type LineOfNote = readonly [words: string, kinds: string];

/** No longer copy bids anything of other copy without being read as a notice, in UTF-16 code units. */
const LONGEST = 400;

/** The lines of copy so short that it may be a note on other copy; of copy that has a dateline its headline alone. */
export function linesOfNote({ headline, dateline, body, notes, notice }: Article): readonly LineOfNote[] {
  const parts = [headline, ...body, ...notes].flatMap((part) => part?.text ?? []);
  if (notice || parts.reduce((length, text) => length + text.length, 0) > LONGEST) return [];
  return parts
    .slice(0, dateline ? Number(headline !== null) : undefined)
    .flatMap(saidApart)
    .map((text): LineOfNote => [wordsKey(text), isVerb(text) ? '' : kindsIn(text)])
    .filter(([, kinds]) => mayBid(kinds));
}

/** Whether a headline goes on right behind its verb, with no mark between them: `Scrap fuel tax plan`. */
const isVerb = (text: string): boolean => VERB.test(text) && /^[tsh]l?-[^cp]*$/.test(kindsIn(text));

const VERB = /^\p{Lu}?\p{Ll}+ (?:the )?[\p{L}\d]/u;

/** The items of a digest and the sentences of copy, each by itself, but with what bids and says no more before it or behind: `Kill. Wall holds.` */
function saidApart(text: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const said of text.split(APART)) {
    const bids = saysNoMore(kindsIn(said));
    if (isOpen || (bids && found.length > 0)) found.push(`${found.pop()} ${said}`);
    else found.push(said);
    isOpen = bids;
  }
  return found;
}

const APART = /[;|•·\n]|(?<=\p{Ll}{2}["”]?[.!?]["”]?) (?=\p{Lu})/u;

/** What stands behind the label of a withdrawal that a headline opens on: `CANCELLED: Wall holds`. `Cancel debt of Velm` has none. */
export function withdrawnIn(title: string): string | undefined {
  const [, label = '', withdrawn] = LABELLED.exec(title) ?? [];
  return kindsIn(label) === 't' ? withdrawn : undefined;
}

/** A word, set off by its mark or its capitals. */
const LABELLED = /^\W*(\p{L}+(?=\s*[:–—]|-\s|\s-)|\p{Lu}{4,}(?=\s.*\p{Ll}))[\s:–—-]+(.+)$/u;
