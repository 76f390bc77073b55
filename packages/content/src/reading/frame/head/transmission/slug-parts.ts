import type { Marker } from '../../../../model/marker.ts';
import type { Span } from '../../../../model/span.ts';
import type { Stretch } from '../../../draft.ts';
import { markerIn, versionIn } from '../markers.ts';

/** The version that closes a slug, the slash that opens one too, and what ends it: a comma, a bracket, a slash. */
const CLOSING = /^\/| (?:\d\w* )?(?:LEAD|LD|ADD)$| WRAP$/;
const PAST_SLUG = /,| \(|\/?$/;

/** The slug that a line gives, without its version and the marks around it. */
export const slugOf = (line: string): string => line.replace(CLOSING, '').split(PAST_SLUG)[0] ?? '';

/** The markers that the line of a slug holds: PTI's alert ahead of it, and the versions behind it. */
export function markersOfSlug(source: string, { span }: Stretch): Marker[] {
  const alert = alertAhead(source, span);
  return [...(alert ? [alert] : []), ...versionsBehind(source, span).flatMap((one) => versionsIn(source, one))];
}

/** `NEWSALERT-WALL`. */
function alertAhead(source: string, [start, end]: Span): Marker | null {
  const marker = markerIn(source, [start, start + Math.max(0, source.slice(start, end).search(/-|$/))]);
  return marker?.kind === 'alert' ? marker : null;
}

/** Where versions stand: at the close, `2ND LEAD`, or between each two commas, `, 1st Ld-Writethru,1140`. */
function versionsBehind(source: string, [start, end]: Span): Span[] {
  const line = source.slice(start, end);
  const close = line.search(CLOSING);
  if (close > 0) return [[start + close, end]];
  const [slug = '', ...parts] = line.split(',');
  let at = start + slug.length;
  return parts.map((part): Span => {
    const from = at + 1;
    at = from + part.length;
    return [from, at];
  });
}

/** One version, or two that a hyphen joins: AFP's `5thlead-WRAP`. */
function versionsIn(source: string, [start, end]: Span): Marker[] {
  const whole = versionIn(source, [start, end]);
  const hyphen = source.slice(start, end).lastIndexOf('-');
  if (whole || hyphen < 1) return whole ? [whole] : [];
  const parts = [versionIn(source, [start, start + hyphen]), versionIn(source, [start + hyphen + 1, end])];
  return parts.filter((one) => one !== null);
}
