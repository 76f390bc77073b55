import type { Dossier, EntityCount } from '@dateline/content/archive';
import { sections } from '../../entities/address.ts';
import { otherForms } from '../../entities/forms.ts';
import { type Html, html } from '../../html.ts';
import type { Sheet } from '../../page.ts';
import type { Story } from '../../paper.ts';
import { href } from '../../paths.ts';
import { storiesTold } from '../../text/stories-told.ts';
import { correctionOf } from '../badges.ts';
import { day } from '../day.ts';
import { headline } from '../link.ts';
import { quotation } from '../quotation.ts';
import { timeline } from '../timeline.ts';
import { turn } from '../turn.ts';
import { copied } from '../words.ts';

/** How much of each a page shows. */
const ROLES = 12;
const QUOTATIONS = 24;
const EVENTS = 40;

/** Somebody or something in the copy's own words: what they are called, what they said, when they did what, and the stories. */
export function entityPage(
  entity: EntityCount,
  dossier: Dossier,
  sheet: Sheet<number>,
  stories: readonly Story[],
): Html {
  const { roles, quotations, events } = dossier;
  const shown = quotations.slice(0, QUOTATIONS);
  const dated = events.slice(-EVENTS);
  return html`<div class="entity">${head(entity)}${
    roles.length > 0 &&
    html`<section aria-labelledby="roles"><h2 id="roles">In the copy’s words</h2><ul class="roles">${roles
      .slice(0, ROLES)
      .map(({ text, place, stories: count }) => {
        const story = stories[place];
        return html`<li><q>${copied(text, story?.language)}</q> <span class="aside">${count > 1 && `in ${count} stories, as `}in ${story && headline(story)}</span></li>`;
      })}</ul></section>`
  }${
    shown.length > 0 &&
    html`<section aria-labelledby="said"><h2 id="said">${quotations.length > shown.length ? `The last ${shown.length} of ${quotations.length} quotations` : 'Quotations'}</h2><ul class="quotations">${shown.map(
      ({ place, index }) => {
        const story = stories[place];
        return story && quotation(story, index, { own: true });
      },
    )}</ul></section>`
  }${
    dated.length > 0 &&
    html`<section aria-labelledby="calendar"><h2 id="calendar">${events.length > dated.length ? `By the calendar: the last ${dated.length} of ${events.length} dates` : 'By the calendar'}</h2>${timeline(dated, stories, 3)}</section>`
  }${list(sheet, stories)}</div>`;
}

/** The stories that follow on the first sheet's. */
export const entitySheet = (entity: EntityCount, sheet: Sheet<number>, stories: readonly Story[]): Html =>
  html`<div class="entity">${head(entity)}${list(sheet, stories)}</div>`;

function head({ kind, name, forms: all, stories }: EntityCount): Html {
  const forms = otherForms(name, all);
  return html`<header><p class="label"><a href="${href(sections[kind].path)}">${sections[kind].title}</a></p><h1><bdi>${name}</bdi></h1>${
    forms.length > 0 &&
    html`<p class="forms">Also ${forms.map((form, i) => html`${i > 0 && ', '}<bdi>${form}</bdi>`)}</p>`
  }<p class="aside">Named in ${storiesTold(stories)}</p></header>`;
}

const list = (sheet: Sheet<number>, stories: readonly Story[]): Html =>
  html`<section aria-labelledby="stories"><h2 id="stories">Stories</h2><ul class="headlines">${sheet.items.map(
    (place) => {
      const story = stories[place];
      return (
        story &&
        html`<li><span>${headline(story)}${correctionOf(story)}</span> <span class="aside">${day(story.day)}</span></li>
`
      );
    },
  )}</ul>${turn(sheet, 'More stories')}</section>`;
