import type { Name } from '../../model/name.ts';
import { textOf } from '../../text/span.ts';
import type { Draft, Pass } from '../draft.ts';
import { type Entity, entitiesOf } from './entities.ts';
import { mentionsOf, sortedByCapitals } from './find.ts';
import { framed } from './frame.ts';
import { capitalsOf, standsForGovernment } from './governments.ts';
import { type Mention, printedOf, spanOf, startOf } from './mention.ts';
import { roleOf } from './roles.ts';
import { settle } from './settle.ts';
import { shouted } from './shouting.ts';

/** The proper names of the copy: who and what is named, in what role and where, and which mentions name the same. English only. */
export const names: Pass = (draft) => {
  if (draft.language !== 'en' && draft.language !== 'und') return draft;
  const { telling, shouting } = sortedByCapitals(draft.sentences);
  const longs = new Map(draft.abbreviations.map(({ long }) => long));
  const read = telling.flatMap((sentence) => mentionsOf(draft, sentence, longs));
  const settled = settle([...framed(draft), ...read], lowerWords(draft, read), draft.abbreviations);
  const mentions = [...settled, ...shouted(shouting, settled)].sort((a, b) => startOf(a) - startOf(b));
  const entities = entitiesOf(draft.text, mentions, draft.abbreviations);
  const capitals = capitalsOf(mentions);
  return {
    ...draft,
    names: mentions.flatMap((mention) => {
      const entity = entities.get(mention);
      return entity ? [nameOf(draft, mention, entity, standsForGovernment(mention, capitals))] : [];
    }),
  };
};

/** The words at the start of a sentence that the copy also writes small, and that are no names therefore. */
function lowerWords({ sentences }: Draft, mentions: readonly Mention[]): Set<string> {
  const asked = new Set<string>();
  for (const { opens, from, to, key } of mentions) if (opens && to - from === 1) asked.add(key);
  const seen = new Set<string>();
  if (asked.size === 0) return seen;
  for (const { words } of sentences)
    for (const { shape, lower } of words) if (shape === 'lower' && asked.has(lower)) seen.add(lower);
  return seen;
}

function nameOf({ text, gazetteer }: Draft, mention: Mention, entity: Entity, government: boolean): Name {
  const { kind, place, rule } = mention;
  const span = spanOf(mention);
  const role = roleOf(text, mention);
  const country = kind === 'place' ? (place?.country ?? only(gazetteer?.(textOf(text, span)))) : undefined;
  return {
    text: printedOf(text, mention),
    kind: entity.kind,
    entity: entity.id,
    full: entity.full,
    ...(role && { role }),
    ...(country && { country }),
    ...(government && { standsFor: 'government' as const }),
    span,
    rule,
  };
}

const only = ([first, ...others]: readonly string[] = []): string | undefined =>
  others.every((other) => other === first) ? first : undefined;
