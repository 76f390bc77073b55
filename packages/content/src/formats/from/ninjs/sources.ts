import type { Told, ToldCredit } from '../carried/index.ts';
import { listOf, type Properties, propertiesOf, textOf } from '../parsing/json.ts';
import { told } from './told.ts';

/** The name of the first source with one of some roles; an empty role is one without. */
export function sourceOf(of: Properties, ...roles: readonly string[]): Told | undefined {
  const sources = listOf(of.get('infosources') ?? of.get('infosource')).map(propertiesOf);
  for (const role of roles) {
    const found = sources.find((source) => textOf(source.get('role')) === role);
    if (found) return told(found.get('name'), 'infoSources');
  }
  return undefined;
}

/** Who is credited with a task that is told in words. */
export const creditsOf = (of: Properties): ToldCredit[] =>
  listOf(of.get('infosources')).flatMap((value) => {
    const source = propertiesOf(value);
    const [role, name] = [textOf(source.get('role')), told(source.get('name'), 'infoSources')];
    return name && /^\p{L}[\p{L} ]+$/u.test(role) && !PARTS.has(role) ? [{ ...name, role }] : [];
  });

const PARTS: ReadonlySet<string> = new Set(['agency', 'credit', 'byline']);
