import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Instant } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Draft, Pass, Stretch } from '../draft.ts';
import { monthOf, weekdays } from '../months.ts';
import { leaving, phraseOf } from './stretch.ts';
import { offsetOf } from './zones.ts';

/** Longer than any embargo line. */
const LONGEST = 240;

/**
 * Until when the copy must be held: `EMBARGOED until 0900 GMT Nov 3`, `HOLD FOR RELEASE 6 p.m. EST Friday, March 3, 2023`.
 * A moment is read only where the line gives day, time and zone and the year is known; one that cannot be read withholds
 * the copy, since it must not leak.
 */
export const embargo: Pass = (draft) => {
  const lines = draft.stretches.filter(isEmbargo);
  if (lines.length === 0) return draft;
  const notes = lines.map(
    (line): Note => ({ ...phraseOf(line, 'embargo/line'), reason: 'embargo', audience: 'editors' }),
  );
  const instants = lines.map((line) => instantOf(draft, line));
  const last = instants.filter((one) => one !== null).sort((a, b) => Date.parse(b.value) - Date.parse(a.value))[0];
  const open = instants.indexOf(null);
  const unread = lines[open];
  return {
    ...leaving(
      draft,
      draft.stretches.filter((stretch) => !isEmbargo(stretch)),
    ),
    notes: [...draft.notes, ...notes],
    ...(last ? { embargoedUntil: last } : {}),
    ...(unread
      ? {
          status: 'withheld',
          diagnostics: [...draft.diagnostics, diagnose('embargo-open', unread.span)],
        }
      : {}),
  };
};

const OPENING =
  /^[([*=\s]*(?:(?:attn|attention|note|eds|editors)\s*[:-]+\s*)?(?:strict(?:ly)? )?(?:under )?(?:embargo(?:ed)?\b|hold for release|not for release (?:before|until)|not for publication (?:before|until)|for (?:use|release) (?:at|on|after|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|release (?:at|on) )/i;

function isEmbargo({ text, table }: Stretch): boolean {
  return (
    !table && text.length <= LONGEST && OPENING.test(text.slice(0, 60)) && (/\d/.test(text) || !/[.!?]$/.test(text))
  );
}

/** The moment that a line gives, or null. The year is the line's own, else that of the day the copy was given for. */
function instantOf({ text: source, given }: Draft, { span }: Stretch): Instant | null {
  const words = wordsOf(source, span);
  const time = timeIn(words);
  const day = dayIn(words);
  const year = day?.year ?? (given.published ? Number(given.published.slice(0, 4)) : undefined);
  if (!time || !day || year === undefined) return null;
  const value = `${pad(year, 4)}-${pad(day.month)}-${pad(day.day)}T${pad(time.hours)}:${pad(time.minutes)}:00${time.offset}`;
  if (Number.isNaN(Date.parse(value))) return null;
  return { value, text: source.slice(...span).replace(/\s+/g, ' '), span, rule: 'embargo/instant' };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

interface Time {
  readonly hours: number;
  readonly minutes: number;
  readonly offset: string;
}

/** A clock time with its zone: `0900 GMT`, `6 p.m. EST`, `09:30 KST`, `12:01 a.m. ET`. */
function timeIn(words: readonly Word[]): Time | null {
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'number') continue;
    const clock = clockAt(words, at);
    const zone = clock && offsetOf(words[clock.next]?.text ?? '');
    if (clock && zone !== undefined && zone !== null)
      return { hours: clock.hours, minutes: clock.minutes, offset: zone };
  }
  return null;
}

function clockAt(words: readonly Word[], at: number): { hours: number; minutes: number; next: number } | null {
  const first = words[at]?.text ?? '';
  const parted = (words[at + 1]?.text === ':' || words[at + 1]?.text === '.') && words[at + 2]?.kind === 'number';
  const whole = /^\d{4}$/.test(first);
  const [h, m, then] = whole
    ? [first.slice(0, 2), first.slice(2), at + 1]
    : parted
      ? [first, words[at + 2]?.text ?? '', at + 3]
      : [
          first.includes('.') ? (first.split('.')[0] ?? '') : first,
          first.includes('.') ? (first.split('.')[1] ?? '') : '0',
          at + 1,
        ];
  const half = HALVES[words[then]?.lower ?? ''];
  const [hours, minutes] = [Number(h), Number(m)];
  if (!Number.isInteger(hours) || !Number.isInteger(minutes) || minutes > 59 || hours > 23) return null;
  if (half === undefined) return whole || parted ? { hours, minutes, next: skipHours(words, then) } : null;
  if (hours < 1 || hours > 12) return null;
  return { hours: (hours % 12) + half, minutes, next: then + 1 };
}

const HALVES: Readonly<Record<string, number>> = { 'a.m.': 0, am: 0, 'p.m.': 12, pm: 12 };

const skipHours = (words: readonly Word[], at: number): number => (HOURS.has(words[at]?.lower ?? '') ? at + 1 : at);

const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs', 'h']);

/** A month and a day in either order, a year after them or not. */
function dayIn(words: readonly Word[]): { month: number; day: number; year?: number } | null {
  for (const [at, word] of words.entries()) {
    const month = monthOf.get(word.lower);
    if (month === undefined || word.shape === 'lower' || weekdays.has(word.lower)) continue;
    const after = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    const [before, following] = [dayOf(words[at - 1]), dayOf(words[after])];
    const day = following ?? before;
    if (day === null) continue;
    const rest = following === null ? after : words[after + 1]?.text === ',' ? after + 2 : after + 1;
    const year = /^(?:19|20)\d\d$/.test(words[rest]?.text ?? '') ? Number(words[rest]?.text) : undefined;
    return { month, day, ...(year === undefined ? {} : { year }) };
  }
  return null;
}

function dayOf(word: Word | undefined): number | null {
  const day = word?.kind === 'number' && word.text.length <= 2 ? Number(word.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}
