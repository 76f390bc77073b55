import { markersAt } from '../../../reading/frame/head/markers.ts';
import { sameWords } from '../../../reading/stated/same-words.ts';
import type { Told } from '../carried/index.ts';
import { listOf, type Properties, propertiesOf, textOf } from '../parsing/json.ts';
import { told } from './told.ts';

/** The headline with the markers that the title of the whole has before it. */
export function markedHeadline(headline: Told | undefined, title: Told | undefined): Told | undefined {
  if (!headline || !title) return headline ?? title;
  const { span } = markersAt(title.text, [0, title.text.length]);
  const marked = span[0] > 0 && sameWords(title.text.slice(span[0]), headline.text);
  return marked ? { ...headline, text: title.text } : headline;
}

/** `headlines` since 2.0; `headline` and `headline_main` before it. */
export const headlineOf = (of: Properties): Told | undefined =>
  told(withRole(of.get('headlines'), ['main', '']), 'headlines') ??
  told(of.get('headline') ?? of.get('headline_main'), 'headline');

/** `descriptions` with one of some roles, in the order of the roles; `description_text` and its like before 2.0. */
export function descriptionOf(of: Properties, ...roles: readonly string[]): Told | undefined {
  for (const role of roles) {
    const found =
      told(withRole(of.get('descriptions'), [role]), 'descriptions') ??
      told(of.get(`description_${role}`), `description_${role}`);
    if (found) return found;
  }
  return undefined;
}

/** The value with the first of some roles that has one; an empty role is one without; failing that, the first of all. */
function withRole(list: unknown, roles: readonly string[]): string {
  const all = listOf(list).map(propertiesOf);
  for (const role of roles) {
    const found = all.find((one) => textOf(one.get('role')) === role && textOf(one.get('value')).trim() !== '');
    if (found) return textOf(found.get('value'));
  }
  return roles.includes('main') ? textOf(all[0]?.get('value')) : '';
}
