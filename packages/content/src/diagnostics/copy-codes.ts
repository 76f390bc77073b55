import type { Severity } from '../model/diagnostic.ts';

/** What the reader says of a piece of copy: how bad, and in which words; `{…}` are the facts of the case. */
export const copyCodes = {
  empty: { severity: 'error', message: 'There is no copy here: not one character.' },
  blank: { severity: 'error', message: 'There is no copy here: nothing but white space.' },

  // the frame
  'marker-number': { severity: 'warning', message: 'The marker {marker} does not say which one it is.' },
  'unknown-agency': { severity: 'info', message: '{agency} is no agency that the reader knows.' },
  'other-language': {
    severity: 'info',
    message:
      'The copy is not in English (`{language}`): its frame is read, its names, quotations, dates and measures are not.',
  },
  undated: { severity: 'info', message: 'Nothing in the copy tells its day.' },
  'year-missing': { severity: 'info', message: 'The dateline gives a day, and nothing in the copy tells its year.' },
  'days-contradict': { severity: 'warning', message: 'The day here and {day} cannot both be that of the copy.' },
  'given-headline': {
    severity: 'warning',
    message: 'The headline given beside the copy does not stand at its top; the copy is read without it.',
  },
  'stray-byline': { severity: 'warning', message: 'A byline stands in the body.' },
  'stray-dateline': { severity: 'warning', message: 'A second dateline stands in the body.' },
  'caption-without-date': { severity: 'info', message: 'The caption does not say when its picture was taken.' },
  'embargo-open': {
    severity: 'warning',
    message: 'The embargo does not say until which {missing}; the copy is withheld.',
  },
  'hold-unread': {
    severity: 'warning',
    message: 'The line seems to hold the copy, in a form that the reader does not know; the copy is withheld.',
  },
  'expiry-open': {
    severity: 'warning',
    message: 'The line does not say at which moment the copy expires; the copy is withheld.',
  },
  markup: {
    severity: 'warning',
    message: 'HTML stands in the copy, here {markup}; what is no line of its own is kept as it came.',
  },

  // the copy
  'too-many': { severity: 'info', message: 'There are {more} more of `{code}`.' },
  garbled: { severity: 'warning', message: 'A character was broken before the copy came here.' },
  'mail-left': { severity: 'warning', message: 'A sign stands here that mail sets in what it sends on.' },
  'weekday-contradicts-date': { severity: 'warning', message: '{date} is a {actual}, not a {stated}.' },
  'looks-cut': { severity: 'warning', message: 'The last paragraph breaks off in the middle of a sentence.' },
  'no-full-stop': { severity: 'warning', message: 'The last paragraph ends without a full stop.' },
  'quote-unbalanced': { severity: 'warning', message: 'This quotation mark has no partner.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;
