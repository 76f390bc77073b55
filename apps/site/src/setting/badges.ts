import { type Badge, badgesOf, corrected } from '../article/badges.ts';
import type { Listed } from '../front/listed.ts';
import { type Html, html } from '../html.ts';

/** The markers of a headline, for readers. */
export const badges = (markers: Listed['markers']): Html[] => badgesOf(markers).map(badge);

/** The badges of a story in a list: those of its headline, and that another story corrects it. */
export const badgesInList = ({ markers, isCorrected }: Pick<Listed, 'markers' | 'isCorrected'>): Html[] => [
  ...badges(markers),
  ...(isCorrected ? [badge(corrected)] : []),
];

/** That a story is a correction, or is corrected, where a list has no more than its headline. */
export const correctionOf = (story: Pick<Listed, 'markers' | 'isCorrected'>): Html | false => {
  const [first] = [...badgesOf(story.markers), ...(story.isCorrected ? [corrected] : [])].filter(
    ({ tone }) => tone === 'correction',
  );
  return first !== undefined && html` ${badge(first)}`;
};

/** The markers of a headline, with what they mean beside them. */
export const explainedBadges = (markers: Listed['markers']): Html[] =>
  badgesOf(markers).map(
    (one) => html`${badge(one)}${one.means !== null && html`<span class="means">${one.means}</span> `}`,
  );

const badge = ({ text, tone, means }: Badge): Html =>
  html`<span class="badge ${tone}"${means !== null && html` title="${means}"`}>${text}</span> `;
