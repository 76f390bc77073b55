const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Oct.`, as AP and those who follow it shorten months. */
export const shortMonths = fullMonths.map((month) =>
  month.length > 5 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month,
);

/** `Oct`, as Reuters and AFP do. */
export const bareMonths = shortMonths.map((month) => month.replace('.', ''));

export const weekdayOf = (date: Date): string => weekdays[date.getUTCDay()] ?? '';

export const monthDay = (date: Date, months: readonly string[]): string =>
  `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);

/** Its ISO 8601 week, as TIMEX3 writes it. */
export function isoWeek(date: Date): string {
  const thursday = daysAfter(date, 3 - ((date.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
