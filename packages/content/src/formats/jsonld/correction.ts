import type { NewsItem } from '../news-item.ts';

const TELLS = /\b(?:correct|clarif|refile)/i;

/**
 * What a version that corrects another says of it to readers: its note, else the marker as printed.
 *
 * @see https://schema.org/CorrectionComment
 */
export function correctionOf({ article, story }: NewsItem) {
  const { id, body, markers } = article;
  const marker = markers.find(({ kind }) => kind === 'correction');
  const notes = body.flatMap(({ kind, text }) => (kind === 'note' && TELLS.test(text) ? [text] : []));
  if (!marker && notes.length === 0 && !story?.corrections.includes(id)) return null;
  return { '@type': 'CorrectionComment' as const, text: notes.join('\n\n') || marker?.text };
}
