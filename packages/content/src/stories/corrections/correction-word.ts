import type { Marker } from '../../model/marker.ts';

/**
 * Whether copy puts other copy right or was put right itself, as a newspaper calls that: the word of a marker as printed
 * tells one from the other. Null for any other copy.
 *
 * @example correctionWord([{ kind: 'correction', text: 'Correction:' }]) // Correction
 */
export function correctionWord(markers: readonly Pick<Marker, 'kind' | 'text'>[]): 'Correction' | 'Corrected' | null {
  const marker = markers.find(({ kind }) => kind.startsWith('correct'));
  return marker ? (CORRECTS.test(marker.text) ? 'Correction' : 'Corrected') : null;
}

const CORRECTS = /^\P{L}*correction/iu;
