import type { StoryDay } from '../../article/days.ts';
import { type Html, html } from '../../html.ts';
import { anchored } from '../anchored.ts';
import { copied } from '../words.ts';

/** The days that a story speaks of. */
export const days = (all: readonly StoryDay[], anchors: ReadonlySet<string>, language?: string): Html | null =>
  all.length === 0
    ? null
    : html`<section aria-labelledby="days" class="days"><h2 id="days">The story by the calendar</h2><ol>${all.map(
        ({ text, machine, says }) =>
          html`<li><h3>${machine === null ? text : html`<time datetime="${machine}">${text}</time>`}</h3>${says.map(
            ({ id, words }) => html`<p>${anchored(id, anchors, copied(words, language))}</p>`,
          )}</li>`,
      )}</ol></section>`;
