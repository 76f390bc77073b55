import { MONTHS } from './moment.ts';

/** A day with the name of its month first, `October 12, 2027 Tuesday 9:06 PM GMT`, or with its figure first, `12 October 2027`. */
const DAY =
  /^(?:[A-Z][a-z]+day,? )?(?:(?<first>[A-Z][a-z]{2,8})\.? (?<on>\d{1,2}),? |(?<figure>\d{1,2}) (?<month>[A-Z][a-z]{2,8})\.? )(?<year>\d{4})(?:,? [A-Z][a-z]+day)?(?:,? (?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?: ?(?<half>[AP]M))?(?: (?<zone>[A-Z]{3}))?)?(?:,? (?:[A-Z]{2} cycle|[A-Z][\w -]{0,30}[Ee]dition[\w -]{0,12}))?$/;

/**
 * A day as databases and those who save pages write it, with the hour where they tell its zone, in the form that standards have it.
 *
 * @returns Null where the line is no such day.
 * @example dayIn('October 12, 2027 Tuesday 9:06 PM GMT') // '12 October 2027 21:06 GMT'
 */
export function dayIn(line: string): string | null {
  const { first, on, figure, month, year, hour, minute, half, zone } = DAY.exec(line.trim())?.groups ?? {};
  const named = first ?? month;
  if (!named || !year || !MONTHS.includes(named.slice(0, 3).toLowerCase())) return null;
  const day = `${on ?? figure} ${named} ${year}`;
  return hour && minute && zone ? `${day} ${hourOf(Number(hour), half)}:${minute} ${zone}` : day;
}

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
