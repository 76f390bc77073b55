import type { Severity } from '../model/diagnostic.ts';

/** What is said of copy and of the files it comes in: how bad, and in which words; `{…}` are the facts of the case. */
export const copyCodes = {
  // folders and files
  'no-folder': { severity: 'error', message: 'There is no such file or folder.' },
  'no-copy': { severity: 'error', message: 'The folder holds no copy: no file whose name ends in .txt.' },
  unreadable: { severity: 'error', message: 'The file cannot be read: {reason}.' },
  'too-large': { severity: 'error', message: 'The file has {bytes} bytes; more than {limit} are not read.' },
  duplicate: { severity: 'warning', message: 'The file is the same, byte for byte, as {other}, and is left out.' },
  'same-id': { severity: 'warning', message: 'Its id would be `{id}`, as that of {other}; it gets `{free}`.' },
  'bad-given': { severity: 'error', message: '{complaint}.' },
  'stray-given': { severity: 'warning', message: 'There is no {copy} for it to stand beside.' },
  'bad-line': { severity: 'error', message: 'The line cannot be used: {complaint}.' },

  // bytes
  empty: { severity: 'error', message: 'There is no copy here: not one character.' },
  blank: { severity: 'error', message: 'There is no copy here: nothing but white space.' },
  binary: { severity: 'error', message: 'The file is {kind}.' },
  undecodable: { severity: 'error', message: 'Byte {byte} is out of place in UTF-8, and no text in windows-1252.' },
  'windows-1252': {
    severity: 'warning',
    message: 'The file is not UTF-8; it is read as windows-1252, beginning here.',
  },
  'mixed-encodings': {
    severity: 'warning',
    message: 'The file is UTF-8 in part; this byte, and others like it, are read as windows-1252.',
  },

  // the frame
  'marker-number': { severity: 'warning', message: 'The marker {marker} does not say which one it is.' },
  'unknown-agency': { severity: 'info', message: '{agency} is no agency that the reader knows.' },
  'other-language': {
    severity: 'info',
    message: 'The copy is not in English (`{language}`): its frame is read, its names, quotations and dates are not.',
  },
  undated: { severity: 'info', message: 'Nothing in the copy tells its day.' },
  'year-missing': { severity: 'info', message: 'The dateline gives a day, and nothing in the copy tells its year.' },
  'stray-byline': { severity: 'warning', message: 'A byline stands in the body.' },
  'caption-without-date': { severity: 'info', message: 'The caption does not say when its picture was taken.' },
  'embargo-open': {
    severity: 'warning',
    message: 'The embargo does not say until which moment; the copy is withheld.',
  },
  'expiry-open': {
    severity: 'warning',
    message: 'The line does not say at which moment the copy expires; the copy is withheld.',
  },
  markup: {
    severity: 'warning',
    message: 'HTML stands in the copy, here {markup}; what is no line of its own is kept as it came.',
  },

  // beside other copy
  'notice-without-target': {
    severity: 'warning',
    message: 'This {act} names {named}, and no copy that is held has that slug, number or headline.',
  },
  'change-not-found': {
    severity: 'info',
    message: 'The note claims “{claim}”; the version before shows no such change.',
  },

  // the copy
  'too-many': { severity: 'info', message: 'There are {more} more of `{code}`.' },
  garbled: { severity: 'warning', message: 'A character was broken before the copy came here.' },
  'weekday-contradicts-date': { severity: 'warning', message: '{date} is a {actual}, not a {stated}.' },
  'looks-cut': { severity: 'warning', message: 'The last paragraph breaks off in the middle of a sentence.' },
  'no-full-stop': { severity: 'warning', message: 'The last paragraph ends without a full stop.' },
  'quote-unbalanced': { severity: 'warning', message: 'This quotation mark has no partner.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;
