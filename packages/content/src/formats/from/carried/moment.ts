import { isDay, two } from '../../../reading/dates/calendar.ts';

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** RFC 5322's date and time, the day of the week and the seconds left out or not. */
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,3})?)?$/i;

/** The months by the first three letters of their names, in their order. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The zones of RFC 5322, section 4.3; the letters of the military mean nothing certain. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** Longer than any moment. */
const LONGEST = 64;

/**
 * A moment as standards write it (ISO 8601 with or without its marks, RFC 5322) as the model has it: an instant with its zone, or the
 * day alone where it has no time or no zone. Null where it is none of these.
 *
 * @example momentOf('Tue, 12 Oct 2027 09:30:00 +0900') // 2027-10-12T09:30:00+09:00
 */
export function momentOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const iso = ISO.exec(trimmed);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4, 7), iso[7]);
  const rfc = RFC.exec(trimmed);
  if (!rfc) return null;
  const month = MONTHS.indexOf((rfc[2] ?? '').toLowerCase()) + 1;
  const [year, time] = [Number(rfc[3]), [rfc[4]?.padStart(2, '0'), rfc[5], rfc[6]]];
  const full = rfc[3]?.length === 2 ? year + (year < 50 ? 2000 : 1900) : year;
  return written(full, month, Number(rfc[1]), time, ZONES[(rfc[7] ?? '').toLowerCase()] ?? rfc[7]);
}

type Time = readonly (string | undefined)[];

function written(year: number, month: number, of: number, [hour, minute, second]: Time, zone?: string): string | null {
  if (!isDay(year, month, of)) return null;
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(of)}`;
  if (hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const at = offsetOf(zone);
  const seconds = second === undefined ? '' : `:${second === '60' ? '59' : second}`;
  return at === null ? day : `${day}T${hour}:${minute}${seconds}${at}`;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^z$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined || Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}
