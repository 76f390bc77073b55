import { wordsOf } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { places } from './lexicon.ts';
import { type Mention, noVotes } from './mention.ts';
import { keyOf } from './phrases.ts';

/** The names that the dateline and the byline hold: what they are is told by where they stand. */
export function framed(draft: Draft): Mention[] {
  const { byline, dateline } = draft;
  return [
    ...(byline ? byline.names.flatMap((name) => named(draft, name, byline.span, 'person', 'names/byline')) : []),
    ...(dateline
      ? [
          ...dateline.places
            .flatMap((name) => name.split(/,\s*/))
            .flatMap((name) => named(draft, name, dateline.span, 'place', 'names/dateline')),
          ...(dateline.agency?.split('/') ?? []).flatMap((name) =>
            named(draft, name, dateline.span, 'organisation', 'names/dateline'),
          ),
        ]
      : []),
  ];
}

function named(
  draft: Draft,
  name: string,
  [start, end]: readonly [number, number],
  kind: 'person' | 'place' | 'organisation',
  rule: string,
): Mention[] {
  const wanted = name.trim();
  const at = wanted ? draft.text.slice(start, end).toLowerCase().indexOf(wanted.toLowerCase()) : -1;
  if (at < 0) return [];
  const words = wordsOf(draft.text, [start + at, start + at + wanted.length]);
  const to = words.length;
  if (to === 0) return [];
  const place = kind === 'place' ? places.at(words, 0) : null;
  return [
    {
      words,
      from: 0,
      to,
      key: keyOf(words, 0, to),
      block: -1,
      honoured: false,
      opens: false,
      kind,
      rule,
      votes: { ...noVotes(), [kind]: 10 },
      ...(place && place.length >= to - 1 && { place: place.value }),
    },
  ];
}
