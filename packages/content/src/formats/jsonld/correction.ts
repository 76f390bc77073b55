import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';

const TELLS = /\b(?:correct|clarif|refile)/i;

/**
 * What a version that corrects another says of it to readers: its note, or the notice above it, else the marker as printed.
 *
 * @see https://schema.org/CorrectionComment
 */
export function correctionOf(item: NewsItem) {
  const { body, markers, notes: aside } = item.article;
  const marker = markers.find(({ kind }) => kind === 'correction');
  const notes = [
    ...aside.flatMap(({ reason, audience, text }) =>
      reason === 'correction' && audience === 'everyone' ? [text] : [],
    ),
    ...body.flatMap(({ kind, text }) => (kind === 'note' && TELLS.test(text) ? [text] : [])),
  ];
  if (!marker && notes.length === 0 && !placeInStory(item).corrects) return null;
  return { '@type': 'CorrectionComment' as const, text: notes.join('\n\n') || marker?.text };
}
