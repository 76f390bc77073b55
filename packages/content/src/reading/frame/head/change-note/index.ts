import { wordsOf } from '../../../../text/words/index.ts';
import { isCapitals } from '../../../../text/words/is-capitals.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { noteOf, phraseOf, takeOut } from '../../lines/stretch.ts';
import { addressEnd, addressedIn, addressedLine, CHANGED } from '../../notices/addressed.ts';
import { EDITORS_NOTE, LIFTED, withNotes } from '../../notices/notes/index.ts';
import { isAdvisoryTitle } from '../../notices/status/advisory-words.ts';
import { headsStory } from '../headline/heads-story.ts';
import { changesIn, changeVerbs } from './changes.ts';
import { paragraphsIn } from './paragraphs.ts';

/** How far from the top it may stand. */
const FURTHEST = 10;

/** How far from the end Bloomberg has it, in brackets, before whom to contact. */
const FOOT = 8;
const BEHIND = /^\([A-Z][a-z]+ .*\)$/;

/** Longer than any change note. */
const LONGEST = 800;

/**
 * What this version changes, told to editors above the copy: `(ATTN: ADDS details in paras 2, 5)`, `(Adds reaction in
 * paragraph 3)`, `Eds: Restores reference in 3rd paragraph.`, `ATTENTION - ADDS quotes ///`.
 */
export const changeNote: Pass = (draft) => {
  const [first] = draft.stretches;
  const above = first && ABOVE.test(first.text) && headsStory(draft, 1, true) ? 1 : 0;
  const foot = draft.stretches.length - FOOT;
  const taken = takeOut(draft.stretches, (stretch, i) =>
    (i < FURTHEST || (i >= foot && BEHIND.test(stretch.text))) && opensChangeNote(stretch, i + above) ? stretch : null,
  );
  if (taken)
    return taken.found.reduce((read, note) => withChangeNote(read, note), { ...draft, stretches: taken.left } as Draft);
  const says = (text: string) =>
    CHECK.test(text) || LIFTED.test(text) || addressedLine(text) || (ADVISES.test(text) && isAdvisoryTitle(text));
  if (!above || !first || !says(first.text)) return draft;
  return withNotes({ ...draft, stretches: draft.stretches.slice(1) }, [noteOf(first, 'notes/editors', EDITORS_NOTE)]);
};

/**
 * What the first line may open on that tells or asks something of a desk, where a headline and its story follow: alone it may be
 * a headline, though none opens on a change without who makes it.
 */
const ABOVE =
  /^(?:(?:add|update|recast|correct|clarifie|fixe|rewrite|restore|trim|insert)s|check|begin|end|optional|more|story|embargo|advisory|photo|picture|video|graphics?)\b/i;
const ADVISES = /^(?:advisory|\w+ (?:advisory|kill|elimination|withdrawal))\s*:/i;
const CHECK = /^CHECK [A-Z]+$/;

/** A draft with a stretch as its change note; as a note to editors where it has a change note already. */
export function withChangeNote(
  draft: Draft,
  stretch: Pick<Stretch, 'text' | 'span'>,
  rule = 'change-note/opening',
): Draft {
  return draft.changeNote
    ? { ...draft, notes: [...draft.notes, noteOf(stretch, rule, 'change note')] }
    : {
        ...draft,
        changeNote: { ...phraseOf(stretch, rule), changes: changesIn(draft.text, wordsOf(draft.text, stretch.span)) },
      };
}

/** True where a stretch opens as a change note does: by an address and a verb of change, or by that verb alone. */
export function opensChangeNote({ text, table }: Pick<Stretch, 'text' | 'table'>, i: number): boolean {
  if (table || text.length > LONGEST || !MAY_OPEN.test(text)) return false;
  if (REFILED.test(text)) return CHANGED.test(text);
  const substituted = SUBSTITUTED.exec(text)?.[1];
  if (substituted) return changeVerbs.has(substituted) && (CHANGED.test(text) || paragraphsIn(text, 0).length > 0);
  const close = CLOSES[text.charAt(0)];
  const said = close === undefined ? text : text.slice(1);
  const end = addressEnd(said);
  const [verb = '', next = ''] = said
    .slice(end, end + 60)
    .trimStart()
    .split(/[\s:;,-]+/, 2);
  // Yonhap's brackets tell nothing else
  if (end > 0) return isChange(verb, next) || (close !== undefined && BRACKETED.test(said));
  if (close !== undefined) return text.endsWith(close) && isChange(verb, next);
  if (i === 0) return AT_TOP.test(text) && changeVerbs.has(verb.toLowerCase());
  if (text.length > 200) return false;
  return (isCapitals(verb) && changeVerbs.has(verb.toLowerCase())) || isChangeLine(text);
}

/** A bracket, the first letters of an address, two capitals or the verb of a change. */
const MAY_OPEN = /^(?:[([]|[Aa][Tt]|[Ee][Dd]|[A-Z]{2}|[A-Z][a-z]{2,}s |Refil|Substitute:)/;

/** Reuters: `Refiling to fix spelling of the mayor's name`. */
const REFILED = /^[([]?Refiling to \p{Ll}/u;

/** PA: `Substitute: corrects name in par 2`. */
const SUBSTITUTED = /^Substitute: (\p{Ll}+s) /u;

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

const BRACKETED = /^att/i;

const isChange = (word: string, next: string): boolean =>
  changeVerbs.has(word.toLowerCase()) || (word.toLowerCase() === 'with' && next !== '' && !/^inputs?$/i.test(next));

/** Above the headline, where that may open on such a verb too: `RECASTS THROUGHOUT`, `Adds details, quotes`. */
const AT_TOP =
  /^\S+(?: throughout|(?: [\w,-]+){0,4} (?:details?|quotes?|background|byline|dateline|headline|reaction|spelling|typo|garble|grafs?|para(?:graph)?s?)(?: \d[\d ,-]*)?\W*$| .*(?:\d(?:st|nd|rd|th) (?:graf|para?|paragraph)s?|(?:first|last) para fixing)\b(?!-))/i;

/** `Adds details, background`, which ends no sentence. */
const isChangeLine = (text: string): boolean => !/[.!?]$/.test(text) && addressedIn(text) === 'change';
