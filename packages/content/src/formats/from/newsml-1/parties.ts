import { agencyOf } from '../../../agencies/index.ts';
import { nameInDomain } from '../carried/domain.ts';
import type { Told } from '../carried/index.ts';
import { at, type Element, wordsOf } from '../parsing/tree.ts';
import { formalName } from './copy.ts';
import { told } from './told.ts';

/** Whose it is: of provider, source, sender and identifier the one that is a known agency, else the first. */
export function providerIn(
  components: readonly Element[],
  item: Element,
  sender: Element | undefined,
): Told | undefined {
  const parties = [
    ...['Provider', 'Source'].flatMap((name) =>
      components.flatMap(
        (component) => told(formalName(at(component, 'AdministrativeMetadata', name, 'Party')), name) ?? [],
      ),
    ),
    told(formalName(at(sender, 'Party')), 'SentFrom') ?? [],
    told(nameInDomain(wordsOf(at(item, 'Identification', 'NewsIdentifier', 'ProviderId'))), 'ProviderId') ?? [],
  ].flat();
  return parties.find(({ text }) => agencyOf(text)) ?? parties[0];
}

/** Who made it: the parties that are no agencies, in one line. */
export const writersIn = (parties: readonly Element[]): Told | undefined =>
  told(
    parties
      .map(formalName)
      .filter((name) => name !== '' && !agencyOf(name))
      .join(', '),
    'Creator',
  );
