import type { Span } from '../../model/span.ts';
import { wordsOf } from '../../text/words/index.ts';
import type { Draft } from '../draft.ts';
import { formOf } from './forms.ts';
import { knownAt } from './gazetteer/known.ts';
import { placed } from './mention.ts';
import type { Forms, Kind, Mention } from './naming.ts';

/** The names that the dateline and the byline hold: what they are is told by where they stand. */
export function framed({ text, byline, dateline }: Draft, forms: Forms): Mention[] {
  const mentions: Mention[] = [];
  const add = (name: string, span: Span, kind: Kind, rule: string) => {
    const mention = named(text, name.trim(), span, kind, rule, forms);
    if (mention) mentions.push(mention);
  };
  for (const name of byline?.names ?? []) add(name, byline?.span ?? NOWHERE, 'person', 'names/byline');
  if (!dateline) return mentions;
  for (const places of dateline.places)
    for (const name of places.split(/[,()]/)) add(name, dateline.span, 'place', 'names/dateline');
  for (const name of dateline.agency?.split('/') ?? []) add(name, dateline.span, 'organisation', 'names/dateline');
  return mentions;
}

const NOWHERE: Span = [0, 0];

function named(text: string, name: string, [from, end]: Span, kind: Kind, rule: string, forms: Forms): Mention | null {
  const at = name === '' ? -1 : placeIn(text.slice(from, end), name);
  if (at < 0) return null;
  const words = wordsOf(text, [from + at, from + at + name.length]);
  const to = words.length;
  if (to === 0) return null;
  const known = knownAt(words, 0);
  const place = kind === 'place' && known.placeLength >= to - 1 ? known.place : null;
  const mention = placed(words, 0, to, formOf(forms, words, 0, to), kind, rule, place);
  mention.votes[kind] = 10;
  return mention;
}

/** Where a name stands in a line of the frame, in whatever case. */
function placeIn(line: string, name: string): number {
  const at = line.indexOf(name);
  return at < 0 ? line.toLowerCase().indexOf(name.toLowerCase()) : at;
}
