import { type Agency, agencyAddress } from '../../archive/agencies.ts';
import type { Month } from '../../archive/months.ts';
import type { Listed } from '../../front/listed.ts';
import { type Html, html } from '../../html.ts';
import { capital } from '../../text/capital.ts';
import { told } from '../../text/day.ts';
import { storiesTold } from '../../text/stories-told.ts';
import { link } from '../link.ts';

/** The way into the archive. */
export const archiveIndex = (
  total: number,
  years: readonly (readonly [year: string | null, months: readonly Month<Listed>[]])[],
  agencies: readonly Agency[],
): Html =>
  html`<div class="index"><h1>Archive</h1><p class="intro">${capital(storiesTold(total))}, by the day of publication and by the agency that sent them.</p>${years.map(
    ([year, months]) =>
      html`<section class="year"><h2>${year === null ? 'Undated' : link(`/${year}/`, year)}</h2><ul>${months.map(
        ({ month, path, stories }) =>
          html`<li>${link(path, month === null ? 'All' : (told(month)?.text.replace(/ \d+$/, '') ?? month))} ${count(stories)}</li>`,
      )}</ul></section>`,
  )}${
    agencies.length > 0 &&
    html`<section class="year"><h2>Agencies</h2><ul>${agencies.map(
      ({ id, name, stories }) => html`<li>${link(agencyAddress(id), name)} ${count(stories)}</li>`,
    )}</ul></section>`
  }</div>`;

const count = ({ length }: readonly unknown[]): Html =>
  html`<span class="count">${length}<span class="hush"> ${length === 1 ? 'story' : 'stories'}</span></span>`;
