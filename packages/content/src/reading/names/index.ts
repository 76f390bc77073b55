import type { Name } from '../../model/name.ts';
import type { Draft, Pass } from '../draft.ts';
import { type Entity, entitiesOf, entityId } from './entities.ts';
import { mentionsOf, sortedByCapitals } from './find.ts';
import { framed } from './frame.ts';
import { standsForGovernment } from './governments.ts';
import type { Mention } from './mention.ts';
import { roleOf } from './roles.ts';
import { settle } from './settle.ts';
import { shouted } from './shouting.ts';

/**
 * Where the places of a name lie, from a larger list than the one built in.
 *
 * @param name The name as printed.
 * @returns ISO 3166-1 alpha-2 of every country that has a well-known place of that name; empty where none has.
 */
export type Gazetteer = (name: string) => readonly string[];

/**
 * The proper names of the copy: who and what is named, where, in what role, and which mentions name the same.
 *
 * @param gazetteer More places than the built-in list has; a name that lies in one country only gets that country.
 */
export function namesWith(gazetteer?: Gazetteer): Pass {
  return (draft) => {
    const { telling, shouting } = sortedByCapitals(draft.sentences);
    const frame = framed(draft);
    const longs = new Map(draft.abbreviations.map(({ long }) => long));
    const read = telling.flatMap((sentence) => mentionsOf(draft, sentence, longs));
    const found = settle([...frame, ...read], lowerWords(draft), draft.abbreviations);
    const mentions = [...found, ...shouted(shouting, found)].sort((a, b) => startOf(a) - startOf(b));
    const entities = entitiesOf(draft.text, mentions, draft.abbreviations);
    const edges = edgesOf(mentions);
    return {
      ...draft,
      names: mentions.flatMap((mention) => nameOf(draft, mention, entities.get(mention), edges, gazetteer)),
    };
  };
}

export const names: Pass = namesWith();

const startOf = ({ words, from }: Mention): number => words[from]?.start ?? 0;

/** The words that the copy also writes small: one of them at the start of a sentence is no name. */
function lowerWords({ sentences }: Draft): Set<string> {
  const seen = new Set<string>();
  for (const { words } of sentences) for (const word of words) if (word.shape === 'lower') seen.add(word.lower);
  return seen;
}

function edgesOf(mentions: readonly Mention[]): Map<string, Mention> {
  const edges = new Map<string, Mention>();
  for (const mention of mentions) {
    edges.set(`from ${startOf(mention)}`, mention);
    edges.set(String(mention.words[mention.to - 1]?.end), mention);
  }
  return edges;
}

function nameOf(
  draft: Draft,
  mention: Mention,
  entity: Entity | undefined,
  edges: ReadonlyMap<string, Mention>,
  gazetteer: Gazetteer | undefined,
): Name[] {
  const { words, from, to, kind, rule, place } = mention;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || !kind || !entity) return [];
  const text = draft.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const role = roleOf(draft.text, mention);
  const country = kind === 'place' ? countryOf(text, place?.country, gazetteer) : undefined;
  return [
    {
      text,
      kind,
      entity: entityId(entity),
      full: entity.full,
      ...(role && { role }),
      ...(country && { country }),
      ...(standsForGovernment(mention, edges) && { standsFor: 'government' as const }),
      span: [first.start, last.end],
      rule,
    },
  ];
}

function countryOf(name: string, known: string | undefined, gazetteer: Gazetteer | undefined): string | undefined {
  if (known || !gazetteer) return known;
  const [only, ...others] = new Set(gazetteer(name));
  return others.length === 0 ? only : undefined;
}
