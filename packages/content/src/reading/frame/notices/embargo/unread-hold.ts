import { diagnose } from '../../../../diagnostics/diagnose.ts';
import type { Pass, Stretch } from '../../../draft.ts';
import { opensOnDateline } from '../../head/headline/heads-story.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { noteOf, takeOut } from '../../lines/stretch.ts';
import { isMoreOfNote, noteOnCopy } from '../status/note-on-copy.ts';
import { takesBack } from '../status/taken-back.ts';
import { isHoldInWords } from './hold-in-words.ts';

/** So many stretches from the top may stand above the copy. */
const HEAD = 5;

/**
 * What holds the copy in a form that no other pass knows, on a line of its own above the copy or below it. The copy is withheld, and
 * is said to be: to hold back wrongly costs a look, and what has leaked cannot be called back.
 */
export const unreadHold: Pass = (draft) => {
  const { text: source, stretches } = draft;
  const isCopy = (one: Stretch): boolean =>
    one.table ||
    ((one.text.length > SHORT || (one.text.length > 30 && endsSentence(one.text))) && !isHoldInWords(one.text)) ||
    opensOnDateline(source, one);
  const top = stretches.slice(0, HEAD).findIndex(isCopy);
  // copy of few words that bids something of other copy
  if (!stretches.some(isCopy) && stretches.some(({ text }) => noteOnCopy(text) || isMoreOfNote(text))) return draft;
  const tail = stretches.findLastIndex(isCopy) + 1;
  const taken = takeOut(stretches, (stretch, i) =>
    !stretch.table &&
    (i < top || (top < 0 && i < HEAD) || i >= tail) &&
    isHoldInWords(stretch.text) &&
    !takesBack(stretch.text, '')
      ? stretch
      : null,
  );
  const slug = draft.slugline && isHoldInWords(draft.slugline.text) && !SUBJECT.test(draft.slugline.text);
  const found = [...(slug && draft.slugline ? [draft.slugline] : []), ...(taken?.found ?? [])];
  const [first] = found;
  if (!first) return draft;
  return {
    ...draft,
    stretches: taken?.left ?? stretches,
    notes: [...draft.notes, ...(taken?.found ?? []).map((line) => noteOf(line, 'embargo/unread', 'embargo'))],
    ...(draft.status !== 'canceled' && {
      status: 'withheld',
      statusFrom: draft.statusFrom ?? { span: first.span, rule: 'embargo/unread' },
    }),
    diagnostics: [...draft.diagnostics, ...found.map(({ span }) => diagnose('hold-unread', span))],
  };
};

const SHORT = 110;

/** What a story may be slugged, as its subject. */
const SUBJECT = /^(?:embargo\w*|\w+)$(?<!hfr|uncleared|unapproved)/i;
