import { wordsOf } from '../../../text/words.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { phraseOf, takeOut } from '../lines/stretch.ts';
import { changesIn, changeVerbs } from './changes.ts';

/** How far from the top it may stand. */
const FURTHEST = 10;

/** Longer than any change note. */
const LONGEST = 800;

/**
 * What this version changes, told to editors above the copy: `(ATTN: ADDS details in paras 2, 5)`, `(Adds reaction in
 * paragraph 3)`, `Eds: Restores reference in 3rd paragraph.`, `ATTENTION - ADDS quotes ///`.
 */
export const changeNote: Pass = (draft) => {
  const taken = takeOut(draft.stretches, (stretch, i) =>
    i < FURTHEST && opensChangeNote(stretch, i) ? stretch : null,
  );
  return taken
    ? taken.found.reduce((read, note) => withChangeNote(read, note), { ...draft, stretches: taken.left } as Draft)
    : draft;
};

/** A draft with a stretch as its change note; as a note to editors where it has a change note already. */
export function withChangeNote(
  draft: Draft,
  stretch: Pick<Stretch, 'text' | 'span'>,
  rule = 'change-note/opening',
): Draft {
  const note = phraseOf(stretch, rule);
  return draft.changeNote
    ? { ...draft, notes: [...draft.notes, { ...note, reason: 'change note', audience: 'editors' }] }
    : { ...draft, changeNote: { ...note, changes: changesIn(draft.text, wordsOf(draft.text, stretch.span)) } };
}

/** True where a stretch opens as a change note does: by a label, or in brackets by a verb of change. */
export function opensChangeNote({ text, table }: Pick<Stretch, 'text' | 'table'>, i: number): boolean {
  if (table || text.length > LONGEST) return false;
  const first = text.charAt(0);
  if (!MAY_OPEN.test(text)) return false;
  if (first === '(' || first === '[') {
    const [label = '', verb = ''] = text.slice(1, 60).split(/[\s:;,-]+/, 2);
    if (LABELS.has(label.toLowerCase())) return true;
    return text.endsWith(first === '(' ? ')' : ']') && isChange(label, verb);
  }
  const [label = '', verb = ''] = text.slice(0, 60).split(/\s*(?::|--?)?\s+/, 2);
  if (LABELS.has(label.toLowerCase()) && LABEL_END.test(text.slice(label.length, label.length + 3)))
    return isChange(verb, '');
  return i > 0 && text.length < 200 && label === label.toUpperCase() && changeVerbs.has(label.toLowerCase());
}

/** A bracket, the first letters of a label, or two capitals, which a verb of change has that stands without either. */
const MAY_OPEN = /^(?:[([]|[Aa][Tt]|[Ee][Dd]|[A-Z]{2})/;

const isChange = (word: string, next: string): boolean =>
  changeVerbs.has(word.toLowerCase()) || (word.toLowerCase() === 'with' && next !== '' && !/^inputs?$/i.test(next));

const LABELS: ReadonlySet<string> = new Set(['attn', 'attention', 'eds', 'editors', 'eds.']);

const LABEL_END = /^\s*[:-]/;
