import type { Entry } from '../../model/edition.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Span } from '../../model/span.ts';
import { oneLine } from '../../text/one-line.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { shortForms } from './short-forms.ts';
import { storyNames } from './story-names.ts';

/** Where an article names somebody or something. */
export interface Mention {
  readonly entry: Entry;
  /** As printed, and where. */
  readonly text: string;
  readonly span: Span;
  /** Title or description beside the name. */
  readonly role?: Phrase;
  /** The sentence that it stands in, or the headline. */
  readonly sentence: string;
}

type Named = Omit<Mention, 'entry' | 'sentence'>;

/** Where an article names an entity, in order. */
export function mentionsIn(entry: Entry, { article, source }: PublicEntry, id: string): Mention[] {
  const stretches = [
    ...(article.headline ? [article.headline.span] : []),
    ...article.body.flatMap(({ sentences }) => sentences),
  ].sort((a, b) => a[0] - b[0]);
  let at = 0;
  return namedIn(article, id).map((named) => {
    while (at < stretches.length && (stretches[at]?.[1] ?? 0) <= named.span[0]) at++;
    const stretch = stretches[at];
    const around = stretch && stretch[0] <= named.span[0] ? stretch : named.span;
    return { entry, ...named, sentence: oneLine(source.slice(...around)) };
  });
}

function namedIn(article: PublicEntry['article'], id: string): Named[] {
  const found: Named[] = storyNames(article)
    .filter(({ entity }) => entity === id)
    .map(({ text, span, role }) => ({ text, span, ...(role && { role }) }));
  const places = new Set(found.map(({ span }) => span[0]));
  for (const { entity, long, longText, short, shortText } of shortForms(article))
    if (entity === id)
      for (const [span, text] of [
        [long, longText],
        [short, shortText],
      ] as const)
        if (!places.has(span[0])) found.push({ text, span });
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
