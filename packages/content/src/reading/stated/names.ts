import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { slugOf } from '../../text/slug.ts';
import { touching } from '../../text/touching.ts';
import type { Draft, Pass } from '../draft.ts';
import type { Stated, StatedName } from './stated.ts';

/** How many stated names are looked for in the copy, and how often each: past it, they stay where they are stated. */
const MOST = 200;

/**
 * The people, organisations, places and events that the source states: where the copy names them, as the reader has read them
 * or word for word; those that it does not name, where they are stated.
 */
export const statedNames =
  ({ names: said }: Stated): Pass =>
  (draft) => {
    if (said.length === 0) return draft;
    const stated = new Map(said.map((name) => [name.text.toLowerCase(), name]));
    const corrected = draft.names.map((name) => kindStated(name, stated));
    const full = new Set(corrected.map((name) => name.full.toLowerCase()));
    const placesOf = placesIn(draft);
    const taken = touching(corrected.map(({ span }) => span));
    const added = [...stated].flatMap(([key, name], i) => {
      if (full.has(key)) return [];
      const places = i < MOST ? placesOf(name.text).filter((span) => !taken(span)) : [];
      return (places.length > 0 ? places : [name.span]).map((span) => nameAt(draft, name, span));
    });
    return { ...draft, names: [...corrected, ...added].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]) };
  };

/** What the source says of a thing's kind, and how it spells its name, counts before what the reader makes of the copy. */
function kindStated(name: Name, stated: ReadonlyMap<string, StatedName>): Name {
  const said = stated.get(name.full.toLowerCase());
  if (!said) return name;
  if (said.kind === name.kind) return { ...name, full: said.text };
  const { country: _country, standsFor: _standsFor, ...rest } = name;
  return { ...rest, full: said.text, kind: said.kind, entity: entityOf(said), rule: said.rule };
}

const nameAt = (draft: Draft, name: StatedName, span: Span): Name => ({
  text: draft.text.slice(...span),
  kind: name.kind,
  entity: entityOf(name),
  full: name.text,
  span,
  rule: name.rule,
});

const entityOf = ({ kind, text, entity }: StatedName): string =>
  entity ??
  `${kind}:${
    slugOf(text) ||
    [...text]
      .slice(0, 12)
      .map((c) => c.codePointAt(0)?.toString(16))
      .join('-')
  }`;

/** Where the running copy has the words of a name, whole: the copy is looked through once for each. */
function placesIn({ text, headline, body }: Draft): (name: string) => Span[] {
  const parts = [...(headline ? [headline] : []), ...body].map(({ span }) => span);
  const isCopy = touching(parts);
  const [start, end] = [parts[0]?.[0] ?? 0, body.at(-1)?.span[1] ?? headline?.span[1] ?? 0];
  const copy = text.slice(start, end);
  return (name) => {
    const found: Span[] = [];
    for (let at = copy.indexOf(name); at >= 0 && found.length < MOST; at = copy.indexOf(name, at + name.length)) {
      const span: Span = [start + at, start + at + name.length];
      if (isCopy(span) && !isLetter(text, span[0] - 1) && !isLetter(text, span[1])) found.push(span);
    }
    return found;
  };
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
