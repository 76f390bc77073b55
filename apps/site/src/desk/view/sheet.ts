import type { Span } from '@dateline/content';
import { element } from '../../dom/element.ts';
import type { Tone } from '../../source/tone.ts';
import type { Sheet } from '../sheet.ts';
import { findingsView } from './findings.ts';
import { headView } from './head.ts';
import { legendView } from './legend.ts';
import { problemsView } from './problems.ts';
import { reach, sourceView } from './source.ts';

/** What a sheet asks of the desk that it lies on. */
export interface Desk {
  /** The tones that are not to be coloured. */
  readonly without: Set<Tone>;
  /** Leads to words in the field where copy is typed. */
  readonly goTo: (span: Span) => void;
  /** Has the sheet made anew, with more room. */
  readonly more: () => void;
}

/** Shows all that a piece of copy became. */
export function show(into: HTMLElement, sheet: Sheet, { without, goTo, more }: Desk): void {
  const { head, problems, findings } = sheet;
  const complaints = problemsView(problems, goTo, more);
  if (head === null) {
    into.replaceChildren(complaints);
    return;
  }
  const [rows, ...rest] = sourceView(sheet, { choose: ({ at, text }) => goTo([at, at + text.length]), more });
  const showWords = (at: number): void => {
    const piece = document.getElementById(`at-${at}`);
    if (piece) {
      piece.scrollIntoView({ block: 'center' });
      reach(piece);
    } else goTo([at, at]);
  };
  into.replaceChildren(
    headView(head),
    complaints,
    element(
      'section',
      { 'aria-labelledby': 'marked', class: 'marked' },
      element('h2', { id: 'marked' }, 'The copy, marked'),
      legendView(sheet, rows, without),
      // what is told of words stays within sight of them, and comes over nothing else
      element('div', {}, rows, ...rest),
    ),
    element('div', { class: 'lists' }, ...findings.map((one) => findingsView(one, showWords, more))),
  );
}
