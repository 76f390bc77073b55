import { spanOf } from '../mention.ts';
import type { Mention } from '../naming.ts';

/**
 * Tells places their country where the copy says it behind a comma, `Orrinmoor, Norway`, whatever else goes by that name.
 * Where it says two, neither is told.
 */
export function tellCountries(text: string, mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const land = mentions[i];
    if (!land || !isLand(land)) continue;
    const place = mentions[i - 1];
    if (!place?.entity || isLand(place) || place.kind !== 'place') continue;
    if (!isBehindComma(text, place, land) || isRow(text, land, mentions[i + 1])) continue;
    const country = land.place?.country;
    const { entity } = place;
    entity.country = entity.country === undefined || entity.country === country ? country : null;
  }
}

const isLand = ({ kind, place }: Mention): boolean =>
  kind === 'place' && (place?.type === 'country' || place?.type === 'state');

/** The longest gap between a place and its land: a comma, and the end of a wrapped line. */
const GAP = 4;

function isBehindComma(text: string, left: Mention, right: Mention): boolean {
  const end = spanOf(left)[1];
  const start = spanOf(right)[0];
  return start - end <= GAP && text.slice(end, start).trim() === ',';
}

/** `London, France and Spain`: a land in a row of places is nobody's, and so is `Orrinmoor, Norway's first`. */
function isRow(text: string, land: Mention, next: Mention | undefined): boolean {
  if (next?.kind === 'place' && isBehindComma(text, land, next)) return true;
  const end = spanOf(land)[1];
  return /^(?:\s+(?:and|or)\s|['’])/.test(text.slice(end, end + 6));
}
