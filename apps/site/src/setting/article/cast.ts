import type { Member } from '../../article/cast.ts';
import { entityAddress, sections } from '../../entities/address.ts';
import { type Html, html } from '../../html.ts';
import { link } from '../link.ts';
import { copied } from '../words.ts';

/** Who or what of one kind a story names, each with what the copy calls them. */
export function cast(
  kind: 'person' | 'organisation' | 'place',
  members: readonly Member[],
  language?: string,
): Html | null {
  if (members.length === 0) return null;
  const { title } = sections[kind];
  const id = title.toLowerCase();
  const bare = members.every(({ roles }) => roles.length === 0);
  return html`<section aria-labelledby="${id}" class="cast${bare && ' bare'}"><h2 id="${id}">${title}</h2><ul>${members.map(
    ({ entity, name, roles }) =>
      html`<li>${link(entityAddress(entity), name, language)}${roles.length > 0 && html` <span class="aside">${copied(roles.join(', '), language)}</span>`}</li>`,
  )}</ul></section>`;
}
