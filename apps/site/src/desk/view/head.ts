import { element } from '../../dom/element.ts';
import type { Head } from '../head.ts';

/** What stands over the article, as the site sets it. */
export const headView = ({
  badges,
  headline,
  byline,
  dateline,
  day,
  known,
  evidence,
  kept,
  facts,
}: Head): HTMLElement =>
  element(
    'article',
    { class: 'clip' },
    badges.length > 0 &&
      element(
        'p',
        { class: 'label' },
        ...badges.map(({ text, tone }) => element('span', { class: `badge ${tone}` }, text)),
      ),
    element('h2', { dir: 'auto' }, headline ?? 'No headline was found'),
    (byline ?? dateline) !== null &&
      element(
        'p',
        { class: 'from' },
        byline !== null && element('bdi', { class: 'byline' }, byline),
        dateline !== null && element('bdi', { class: 'dateline' }, dateline),
      ),
    ...kept.map((reason) => element('p', { class: 'kept' }, reason)),
    element(
      'div',
      { class: 'known' },
      element('strong', {}, day ?? 'Undated'),
      evidence.length === 0
        ? element('p', {}, known)
        : element(
            'details',
            {},
            element('summary', {}, known),
            element(
              'ul',
              {},
              ...evidence.map(({ text, says }) =>
                element('li', {}, element('q', {}, element('bdi', {}, text)), ' ', element('span', {}, says)),
              ),
            ),
          ),
    ),
    element(
      'dl',
      { class: 'facts' },
      ...facts.map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),
      ),
    ),
  );
