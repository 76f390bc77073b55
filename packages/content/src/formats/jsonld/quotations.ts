import type { Article } from '../../model/article.ts';
import type { Speaker } from '../../model/quote.ts';
import { entityTag } from '../values/identifier.ts';

/**
 * What is quoted word for word, and who said it; what is told in other words is no quotation.
 *
 * @see https://schema.org/Quotation
 */
export function quotationsIn({ id, quotes }: Article) {
  return quotes.flatMap(({ kind, text, speaker }) =>
    kind === 'indirect' ? [] : [{ '@type': 'Quotation' as const, text, ...saidBy(id, speaker) }],
  );
}

/** Somebody who is not known for a person or an organisation is credited as printed. */
function saidBy(id: string, speaker: Speaker | null) {
  const { name, entity } = speaker ?? {};
  const type = entity?.startsWith('person:') ? 'Person' : entity?.startsWith('organisation:') ? 'Organization' : null;
  if (!entity || !type) return { creditText: name };
  return { spokenByCharacter: { '@type': type, '@id': entityTag(id, entity), name } } as const;
}
