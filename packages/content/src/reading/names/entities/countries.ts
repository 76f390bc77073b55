import { placeNouns } from '../context/signs.ts';
import { spanOf } from '../mention.ts';
import type { Mention } from '../naming.ts';

/**
 * Tells places their country where the copy says it behind a comma, `Orrinmoor, Norway`, or by the town that they are a part of, whatever else goes by that name.
 * Where it says two, neither is told.
 */
export function tellCountries(text: string, mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const land = mentions[i];
    const place = mentions[i - 1];
    if (!land || !place?.entity || isLand(place) || place.kind !== 'place') continue;
    const part = isPartOf(place, land);
    if (!(part || isBehindComma(text, place, land)) || land.kind !== 'place' || isRow(text, land, mentions[i + 1]))
      continue;
    // `Orrinmoor, Greater Quill`, of a town of that name in whatever land
    const country = (part || isLand(land) ? land.place?.country : null) ?? null;
    const { entity } = place;
    entity.country = entity.country === undefined || entity.country === country ? country : null;
  }
}

/** `the Quill district of Oslo` */
const isPartOf = ({ words, to }: Mention, whole: Mention): boolean =>
  whole.words === words && whole.from === to + 2 && words[to + 1]?.lower === 'of' && placeNouns.has(words[to]);

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
