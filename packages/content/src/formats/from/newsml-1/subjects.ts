import type { Told, ToldName } from '../carried/index.ts';
import { at, childrenOf, type Element } from '../parsing/tree.ts';
import { formalName } from './copy.ts';
import { linesIn } from './stories.ts';
import { told } from './told.ts';

/** The city or region of a place, or its country; codes name nothing to a reader. */
export function placeIn(location: Element | undefined): Told | undefined {
  const named = childrenOf(location, 'Property').filter(
    ({ attributes }) => !/^[A-Z]{0,3}$/.test(attributes.get('Value') ?? ''),
  );
  const place = ['City', 'SubLocation', 'CountryArea', 'Country'].flatMap(
    (kind) => named.find((one) => formalName(one) === kind) ?? [],
  )[0];
  return told(place?.attributes.get('Value'), 'Location');
}

export const placesIn = (locations: readonly Element[]): ToldName[] =>
  locations.flatMap((location) => {
    const place = location.attributes.get('HowPresent') === 'Origin' ? undefined : placeIn(location);
    return place ? [{ ...place, kind: 'place' as const }] : [];
  });

/** What it is about: the lines and properties of keywords, each once. */
export function keywordsIn(components: readonly Element[]): Told[] {
  const properties = components.flatMap((component) =>
    childrenOf(at(component, 'DescriptiveMetadata'), 'Property')
      .filter((one) => formalName(one) === 'Keyword')
      .map(({ attributes }) => attributes.get('Value') ?? ''),
  );
  const all = [...components.flatMap((component) => linesIn(component, 'KeywordLine')), ...properties];
  return [...new Set(all)].flatMap((word) => told(word, 'Keyword') ?? []);
}
