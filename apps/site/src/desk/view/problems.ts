import type { Span } from '@dateline/content';
import { element } from '../../dom/element.ts';
import type { Problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';
import { moreView } from './more.ts';

/** What is to be said of the copy, each with its line and a caret under the place. */
export const problemsView = (
  { items, total }: Sheet['problems'],
  goTo: (span: Span) => void,
  more: () => void,
): HTMLElement =>
  element(
    'section',
    { 'aria-labelledby': 'problems', class: 'complaints' },
    element('h2', { id: 'problems' }, 'What to look at ', element('span', { class: 'count' }, String(total))),
    total === 0 && element('p', { class: 'quiet' }, 'Nothing to complain of.'),
    element('ol', { class: 'problems' }, ...items.map((problem) => problemView(problem, goTo))),
    moreView(total - items.length, more),
  );

function problemView(problem: Problem, goTo: (span: Span) => void): HTMLElement {
  const { severity, code, message, span, line, column, excerpt, remedy } = problem;
  const place = element('a', { href: '#copy' }, `line ${line}, column ${column}`);
  place.addEventListener('click', (event) => {
    event.preventDefault();
    if (span) goTo(span);
  });
  return element(
    'li',
    { class: severity },
    element(
      'p',
      {},
      element('strong', {}, severities[severity]),
      ' ',
      message,
      ' ',
      span !== undefined && line !== undefined && place,
    ),
    excerpt &&
      element(
        'pre',
        { 'aria-hidden': 'true' },
        element('span', { class: 'gutter' }, `${line} │ `),
        excerpt.before,
        element('mark', {}, excerpt.marked),
        excerpt.after,
        '\n',
        element('span', { class: 'gutter' }, `${' '.repeat(String(line).length)} │ `),
        ' '.repeat(excerpt.indent),
        element('b', {}, '^'.repeat(excerpt.width)),
      ),
    element('p', { class: 'remedy' }, remedy && `${remedy} `, element('code', {}, code)),
  );
}

const severities: Readonly<Record<Problem['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Remark',
};
