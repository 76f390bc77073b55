import { element } from '../../dom/element.ts';
import type { Finding } from '../findings.ts';
import type { Findings } from '../sheet.ts';
import { moreView } from './more.ts';

/** One list of what was found; each item leads to its words. */
export const findingsView = (
  { id, title, items, total }: Findings,
  show: (at: number) => void,
  more: () => void,
): HTMLElement =>
  element(
    'section',
    { 'aria-labelledby': id, class: 'findings' },
    element('h2', { id }, title, ' ', element('span', { class: 'count' }, String(total))),
    element('ul', {}, ...items.map((finding) => findingView(finding, show))),
    moreView(total - items.length, more),
  );

function findingView({ at, words, means, more }: Finding, show: (at: number) => void): HTMLElement {
  const link = element('a', { href: `#at-${at}` }, element('bdi', {}, words));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    show(at);
  });
  return element(
    'li',
    {},
    link,
    means !== null && element('span', { class: 'means' }, element('bdi', {}, means)),
    more.length > 0 && element('span', { class: 'aside' }, element('bdi', {}, more.join(' · '))),
  );
}
