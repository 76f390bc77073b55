import type { Note } from '../../../../model/note.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { opensOnDateline } from '../../head/headline/heads-story.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { isTold } from '../../lines/is-told.ts';
import { isRule } from '../../lines/stands-alone.ts';
import { noteOf } from '../../lines/stretch.ts';
import { contactsIn } from './contacts.ts';

/**
 * What editors only may read and stands at the end of the copy: dpa's notebook and the contacts below `The following
 * information is not for publication`, and notes to editors. All that follows the line goes with it, and the
 * rule above it. Where no copy stands above it, the whole of it is withheld.
 */
export const notForPublication: Pass = (draft) => {
  const { stretches } = draft;
  const at = stretches.findIndex(
    ({ text }) =>
      OPENING.test(text) && (!PLAIN.test(text) || /\bdpa\b/.test(draft.text)) && !ONE_NOTE.test(text) && !isTold(text),
  );
  const opening = stretches[at];
  if (!opening) return draft;
  const below = stretches[at + 1];
  if (at === 0 && TITLE.test(opening.text) && below && opensOnDateline(draft.text, below)) return draft;
  // the bare words alone are terms of usage
  if (!stretches.slice(0, at).some(isCopy)) {
    if (NOTEBOOK.test(opening.text)) return notebookAbove(draft, at);
    return BARE.test(opening.text) ? draft : barred(draft, opening, at);
  }
  let from = at;
  // the parts of dpa's notebook above it, and the rule
  for (let i = at - 1; i > 1 && !isCopy(stretches[i] as Stretch); i--) {
    const { text } = stretches[i] as Stretch;
    if (PART.test(text) || (i === at - 1 && isRule(text))) from = i;
  }
  const tail = stretches.slice(from);
  return {
    ...draft,
    stretches: stretches.slice(0, from),
    notes: [...draft.notes, ...tail.map((stretch) => asNote(stretch))],
    credits: [...draft.credits, ...tail.flatMap((stretch) => contactsIn(draft.text, stretch))],
  };
};

const PART = /^(?:dpa[- ])?(?:notebook|note to editors|internet(?: links?)?|locations?)\W*$/i;

/** dpa's without its signs, which other copy may have for a heading. */
const PLAIN = /^(?:editorial|dpa) contacts/i;

const asNote = (stretch: Stretch, rule = 'not-for-publication/tail'): Note =>
  noteOf(stretch, rule, 'not for publication');

/** dpa's notebook above the copy: its heading and the items below that, unless they say that nothing is for publication. */
function notebookAbove(draft: Draft, at: number): Draft {
  const { stretches, notes } = draft;
  const end = stretches.findIndex(({ text }, i) => i > at && !ITEM.test(text));
  const notebook = stretches.slice(at, end < 0 ? undefined : end);
  if (notebook.some(({ text }, i) => i > 0 && OPENING.test(text))) return barred(draft, notebook[0] as Stretch, 0);
  return {
    ...draft,
    stretches: stretches.filter((one) => !notebook.includes(one)),
    notes: [...notes, ...notebook.map((stretch) => asNote(stretch))],
  };
}

const NOTEBOOK = /^(?:#{1,2} ?(?:\w+-)?|dpa-)(?:notebook|notepad|notizblock)/i;

/** A heading, an item, a rule. */
const ITEM = /^(?:#|[-*<[–] ?)/;

/** At the top, it says so of the whole copy; below the headline, of what follows on the line where something does. */
function barred(draft: Draft, line: Stretch, at: number): Draft {
  const rule = 'not-for-publication/top';
  const kept = {
    ...draft,
    stretches: draft.stretches.filter((one) => one !== line),
    notes: [...draft.notes, asNote(line, rule)],
  };
  return draft.status === 'canceled' || (at > 0 && LABEL.test(line.text))
    ? kept
    : { ...kept, status: 'withheld', statusFrom: { span: line.span, rule } };
}

const isCopy = ({ text, table }: Stretch): boolean => table || text.length > 110 || endsSentence(text);

/** A headline, where a story stands right below. */
const TITLE = /^Not for publication: (?:how|why|what|who|where)\b/i;

const LABEL = /^[*=([\s]*not for publication\s*[:–—-]/i;

const BARE = /^[*=([\s]*not for publication\W*$/i;

/** What it says stands on its line. */
const ONE_NOTE = /^[*=([\s]*notes? to editors\s*[:–—-](?!\s*not for)./i;

const OPENING = new RegExp(
  String.raw`${NOTEBOOK.source}|^(?:(?:#{1,2} ?)?[*=([\s]*(?:the following information is not (?:intended )?for publication|die folgenden Informationen sind nicht zur Veröffentlichung|(?:(?:attn|attention|notes? to|eds|editors)\b[\s:,–—-]*(?:all )?(?:editors\b[\s:,–—-]*)?)?not for publication(?!,? (?:before|until|after|by|in|he|she|they|is|are|was|were)\b|, (?:the|an?|its?|his|her|their|we) )|notes? to editors(?=\W*$|\W+not\b|\s*[:–—-])(?!\W+(?:embargo|hold for|not for release))|editors' notes(?=\W*$|:))|## note to editors|(?:## ?)?(?:(?:editorial|dpa) contacts|redaktionelle hinweise)(?=\W*$))`,
  'i',
);
