import type { Note } from '../../../../model/note.ts';
import type { Origin } from '../../../../model/origin.ts';
import type { Pass, Stretch } from '../../../draft.ts';
import { opensOnDateline } from '../../head/headline/heads-story.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { noteOf, takeOut } from '../../lines/stretch.ts';
import { isAdvisory } from './advisory-words.ts';
import { type Barred, noticeLine, noticeOpening, orderIn } from './notice-words.ts';

/** How many stretches from the top may hold an order to editors that is no note by its form. */
const FIRST = 4;

/** How many stretches from the top may open on the dateline of the copy. */
const HEAD = 8;

/** Longer than any line that opens on a notice in capitals. */
const LONGEST = 200;

/**
 * Kills, withdrawals, holds and advisories that stand on lines of their own, wherever in the copy: they are for editors,
 * and no other pass may take them for a byline or a headline. One word alone counts above the running copy or below it.
 */
export const notice: Pass = (draft) => {
  const { text, stretches } = draft;
  // few paragraphs order anything, and of few of them it matters
  let isDated: boolean | undefined;
  const orderOf: OrderOf = (said) => {
    const order = orderIn(said);
    if (order) isDated ??= stretches.slice(0, HEAD).some((one) => opensOnDateline(text, one));
    return isDated ? orderIn(said, true) : order;
  };
  const isCopy = (one: Stretch): boolean => isOfCopy(one, orderOf);
  const top = stretches.findIndex(isCopy);
  const tail = stretches.findLastIndex(isCopy) + 1;
  let status: Barred | null = null;
  let statusFrom: Origin | undefined;
  const taken = takeOut(stretches, (stretch, i): Note | null => {
    const told = barredBy(stretch, i, orderOf, top < 0 || i < top ? 'top' : i >= tail ? 'tail' : 'copy');
    if (told && status !== 'canceled' && status !== told) {
      status = told;
      statusFrom = { span: stretch.span, rule: `notice/${told}` };
    }
    return told && noteOf(stretch, `notice/${told}`, 'notice to editors');
  });
  if (!taken || !status || !statusFrom) return draft;
  return { ...draft, stretches: taken.left, notes: [...draft.notes, ...taken.found], status, statusFrom };
};

/** What a paragraph of the copy orders. */
type OrderOf = (text: string) => Barred | null;

function barredBy(
  { text, table }: Stretch,
  i: number,
  orderOf: OrderOf,
  place: 'top' | 'copy' | 'tail',
): Barred | null {
  if (table) return null;
  const line = noticeLine(text);
  // HOLD alone below the copy may be what analysts say of a share
  if (line)
    return !line.brief || place === 'top' || (place === 'tail' && line.status === 'canceled') ? line.status : null;
  if (i === 0) return null;
  if (place === 'top' && isAdvisory(text)) return 'withheld';
  const opening = text.length < LONGEST && place !== 'copy' ? noticeOpening(text) : null;
  return opening ?? (i < FIRST || place === 'tail' ? orderOf(text) : null);
}

const isOfCopy = ({ text, table }: Stretch, orderOf: OrderOf): boolean =>
  table || ((text.length > SHORT || (text.length > 30 && endsSentence(text))) && orderOf(text) === null);

const SHORT = 110;
