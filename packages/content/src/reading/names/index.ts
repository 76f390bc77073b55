import type { Name } from '../../model/name.ts';
import { inOrder, merged } from '../../text/in-order.ts';
import type { Draft, Pass } from '../draft.ts';
import { inEnglish } from '../in-english.ts';
import { withoutCredited } from './caption-credits.ts';
import { tellCountries } from './entities/countries.ts';
import { joinEntities } from './entities/index.ts';
import { mentionsIn } from './find.ts';
import { framed } from './frame.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { standsForGovernment } from './governments.ts';
import { spanOf, startOf } from './mention.ts';
import type { Forms, Mention } from './naming.ts';
import { noPhrases } from './phrases.ts';
import { roleOf } from './roles/index.ts';
import { settle } from './settling/index.ts';
import { shouted } from './shouting/index.ts';
import { sortedByCapitals } from './shouting/sorted.ts';

/** The proper names of the copy: who and what is named, in what role and where, and which mentions name the same. English only. */
export const names: Pass = inEnglish((draft) => {
  const { text, gazetteer } = draft;
  const forms: Forms = noPhrases();
  const mentions = mentionsOf(draft, forms);
  joinEntities(text, mentions, forms);
  tellCountries(text, mentions);
  const names: Name[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const name = nameOf(text, mentions, i, gazetteer);
    if (name) names.push(name);
  }
  return { ...draft, names };
});

/** Every mention with its kind, in order: those of the frame, of the running copy, and of lines whose capitals tell nothing. */
function mentionsOf(draft: Draft, forms: Forms): Mention[] {
  const { telling, shouting } = sortedByCapitals(draft);
  const found = inOrder(merged(framed(draft, forms), mentionsIn(draft, telling, forms), startOf), startOf);
  const settled = settle(withoutCredited(found, draft), forms, draft);
  return inOrder(merged(shouted(shouting, settled, forms), settled, startOf), startOf);
}

function nameOf(
  text: string,
  mentions: readonly Mention[],
  index: number,
  gazetteer: Gazetteer | undefined,
): Name | null {
  const mention = mentions[index];
  if (!mention?.entity) return null;
  const { entity, printed, place, rule } = mention;
  const { id, kind, full, country: told } = entity;
  const span = spanOf(mention);
  const role = roleOf(text, mention);
  const country =
    kind === 'place' ? (told ?? place?.country ?? (told === null ? undefined : only(gazetteer?.(printed)))) : undefined;
  const government = standsForGovernment(mentions, index);
  if (!role && !country && !government) return { text: printed, kind, entity: id, full, span, rule };
  return {
    text: printed,
    kind,
    entity: id,
    full,
    ...(role && { role }),
    ...(country && { country }),
    ...(government && { standsFor: 'government' as const }),
    span,
    rule,
  };
}

const only = ([first, ...others]: readonly string[] = []): string | undefined =>
  others.every((other) => other === first) ? first : undefined;
