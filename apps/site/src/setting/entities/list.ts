import type { EntityCount, EntityKind } from '@dateline/content/archive';
import { entityAddress, sections } from '../../entities/address.ts';
import { type Html, html } from '../../html.ts';
import type { Sheet } from '../../page.ts';
import { link } from '../link.ts';
import { turn } from '../turn.ts';

/** What stands above a list of names. */
const saysHowMany = (total: number): string =>
  total === 0 ? 'No story names any.' : total === 1 ? 'One named.' : `${total} named, those in most stories first.`;

/** Names of one kind, those that most stories name first. */
export const entityList = (kind: EntityKind, sheet: Sheet<EntityCount>): Html =>
  html`<div class="index"><h1>${sections[kind].title}</h1><p class="intro">${saysHowMany(
    sheet.total,
  )}</p><ul class="names">${sheet.items.map(
    ({
      id,
      name,
      stories,
    }) => html`<li>${link(entityAddress(id), name)} <span class="count">${stories}<span class="hush"> ${stories === 1 ? 'story' : 'stories'}</span></span></li>
`,
  )}</ul>${turn(sheet, `More of the ${sections[kind].title.toLowerCase()}`)}</div>`;
