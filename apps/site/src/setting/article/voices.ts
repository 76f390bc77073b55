import type { Voice } from '../../article/voices.ts';
import { entityAddress } from '../../entities/address.ts';
import { type Html, html } from '../../html.ts';
import { anchored } from '../anchored.ts';
import { link } from '../link.ts';
import { said } from '../said.ts';
import { copied } from '../words.ts';

/** Who said what. */
export const voices = (all: readonly Voice[], anchors: ReadonlySet<string>, language?: string): Html | null =>
  all.length === 0
    ? null
    : html`<section aria-labelledby="voices" class="voices"><h2 id="voices">Who said what</h2>${all.map((voice) =>
        speaker(voice, anchors, language),
      )}</section>`;

const speaker = (
  { name, entity, description, anonymous, says }: Voice,
  anchors: ReadonlySet<string>,
  language?: string,
): Html =>
  html`<h3>${name === null ? 'Speaker not told' : entity === null ? copied(name, language) : link(entityAddress(entity), name, language)}${
    description !== null && description !== name && html` <span class="aside">${copied(description, language)}</span>`
  }${anonymous && html` <span class="aside">name kept back by the copy</span>`}</h3><ul>${says.map(
    ({ id, words, cue }) =>
      html`<li>${anchored(id, anchors, html`<q>${copied(words, language)}</q>`)}${cue !== null && html` ${said(cue, language)}`}</li>`,
  )}</ul>`;
