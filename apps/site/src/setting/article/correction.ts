import { openingOf } from '../../article/opening.ts';
import { isCorrection, type Step } from '../../article/steps.ts';
import { type Html, html } from '../../html.ts';
import type { Story } from '../../paper.ts';
import { dated } from '../link.ts';
import { inLanguage } from '../words.ts';
import { isChanged, marked } from './marked.ts';

/** How many words of a correction are shown above what it corrects. */
const WORDS = 80;

/** What corrects the story and stands by itself: what was wrong, and what is right, in its own words. */
export const corrections = (all: readonly Story[]): Html[] =>
  all.map(
    (one) =>
      html`<div class="corrects"><p><strong>Corrected.</strong> ${dated(one)}</p>${openingOf(one.entry, WORDS).map((text) => html`<p${inLanguage(one.language)}>${text}</p>`)}</div>`,
  );

/** What a correction corrects that stands by itself. */
export const corrected = (all: readonly Story[]): Html[] =>
  all.map((one) => html`<div class="corrects"><p>Corrects ${dated(one)}.</p></div>`);

/** How many changed paragraphs are shown above a story; where there are more, only the way to them. */
const FEW = 2;

/** The last correction stands above the story, not under it: what was wrong, and what is right. */
export function correction(steps: readonly Step[], language: string): Html | null {
  const last = steps.findLast(isCorrection);
  if (!last) return null;
  const { headline, paragraphs, captions } = last.difference;
  const changed = [headline, ...[...paragraphs, ...captions].map(({ words }) => words)].filter(isChanged);
  return html`<div class="corrects"><p><strong>Corrected.</strong> Version ${last.number} corrects the one before it: <a href="#version-${last.number}">see what changed</a>.</p>${
    changed.length <= FEW && changed.map((words) => html`<p class="marked"${inLanguage(language)}>${marked(words)}</p>`)
  }</div>`;
}
