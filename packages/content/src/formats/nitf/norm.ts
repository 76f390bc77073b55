import { dateTimeOf } from '../values/date-time.ts';

/**
 * A day or a moment as NITF writes them, `YYYYMMDDTHHMMSS-HHMM` or with `Z`.
 *
 * @see https://iptc.org/standards/nitf/
 * @example normOf('2031-05-06T09:00+09:00') // 20310506T090000+0900
 */
export function normOf(value: string | null | undefined): string | null {
  const [day, time = ''] = dateTimeOf(value)?.split('T') ?? [];
  return day === undefined ? null : `${day.replaceAll('-', '')}T${time.replace(/\.\d+/, '').replaceAll(':', '')}`;
}
