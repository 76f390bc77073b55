import type { Severity } from '../model/diagnostic.ts';

/** What is said of copy that comes in a news format: of the format, and of what it states. The front door need not carry it. */
export const sourceCodes = {
  malformed: { severity: 'error', message: 'It is no {standard} that can be read: {complaint}.' },
  'too-deep': { severity: 'error', message: 'Its elements lie more than {limit} deep in one another.' },
  'not-news': { severity: 'error', message: 'It holds no {standard}: {complaint}.' },
  'too-many-items': { severity: 'error', message: 'The file holds {count} items; more than {limit} are not read.' },
  'entity-unread': {
    severity: 'warning',
    message: 'The entity {entity} is not looked up; it stands in the text as it came.',
  },
  'bad-stated': { severity: 'warning', message: 'No day and no instant is `{value}`, which `{property}` states.' },
  'headline-differs': {
    severity: 'warning',
    message: 'The copy has another headline, “{copy}”, than “{stated}”, which the source states.',
  },
  'byline-differs': {
    severity: 'warning',
    message: 'The copy has another byline, “{copy}”, than “{stated}”, which the source states.',
  },
  'dateline-differs': {
    severity: 'info',
    message: 'The copy is dated from {copy}, and the source states {stated}.',
  },
  'date-differs': {
    severity: 'warning',
    message: 'The copy is dated {copy}, and the source states {stated}.',
  },
  'status-differs': {
    severity: 'warning',
    message: 'The source states that the copy is {stated}, and the copy says that it is {copy}; the stricter holds.',
  },
  'embargo-differs': {
    severity: 'warning',
    message: 'The source states an embargo until {stated}, and the copy one until {copy}; the later holds.',
  },
  'language-differs': {
    severity: 'info',
    message: 'The source states the language `{stated}`, and the copy is in `{copy}`.',
  },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;
