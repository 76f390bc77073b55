import type { Listed } from '../front/listed.ts';
import { type Html, html } from '../html.ts';
import { agencyTold } from '../text/agency-told.ts';

/** The agency that sent a story, where the copy tells. */
export const sender = ({ agency }: Pick<Listed, 'agency'>): Html | null =>
  agency === null ? null : html`<span class="sender">${agencyTold(agency)}</span> `;
