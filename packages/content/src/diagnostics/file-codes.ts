import type { Severity } from '../model/diagnostic.ts';

/** What is said of folders and files, of their bytes, and of copy beside other copy; `{…}` are the facts of the case. No part of the front door. */
export const fileCodes = {
  // folders and files
  'no-folder': { severity: 'error', message: 'There is no such file or folder.' },
  'no-copy': {
    severity: 'error',
    message: 'The folder holds no copy: no file whose name ends in .txt, and none in a news format.',
  },
  unreadable: { severity: 'error', message: 'The file cannot be read: {reason}.' },
  'too-large': { severity: 'error', message: 'The file has {bytes} bytes; more than {limit} are not read.' },
  duplicate: { severity: 'warning', message: 'The file is the same, byte for byte, as {other}, and is left out.' },
  'same-id': { severity: 'warning', message: 'Its id would be `{id}`, as that of {other}; it gets `{free}`.' },
  'bad-given': { severity: 'error', message: '{complaint}.' },
  'stray-given': { severity: 'warning', message: 'There is no {copy} for it to stand beside.' },
  'word-document': {
    severity: 'warning',
    message: 'The document of a word processor is not read, whatever it holds: copy is plain text.',
  },
  'bad-line': { severity: 'error', message: 'The line cannot be used: {complaint}.' },

  // bytes
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
  'misread-utf-8': {
    severity: 'warning',
    message: 'The file was UTF-8 that was saved as if it were windows-1252; it is read as what it was, beginning here.',
  },
  'html-escaped': {
    severity: 'warning',
    message: 'The copy was escaped for HTML; it is read as what it was, beginning here.',
  },
  'mail-quoted': {
    severity: 'warning',
    message: 'Each line began with the sign > that mail sets before what it quotes; the copy is read without.',
  },
  'quoted-printable': {
    severity: 'warning',
    message: 'The copy was encoded for mail, as quoted-printable; it is read as what it was, beginning here.',
  },

  // beside other copy
  'kill-without-target': {
    severity: 'error',
    message:
      'This {act} names {named}, and no copy that is held has that slug, number or headline: what it means may be shown still.',
  },
  'kill-unclear': {
    severity: 'error',
    message:
      'This {act} names {named}, which no copy that is held has; it may mean {stories}. Nothing was done: what it means is shown still.',
  },
  'notice-of-two': {
    severity: 'error',
    message: 'This {act} names {named}, and the copy in it is of another story: it acts on what it names alone.',
  },
  'after-kill': {
    severity: 'warning',
    message: 'It was sent after its story was killed, by {notice}, and is withdrawn with it.',
  },
  'notice-without-target': {
    severity: 'warning',
    message: 'This {act} names {named}, and no copy that is held has that slug, number or headline.',
  },
  'notice-unclear': {
    severity: 'warning',
    message: 'This {act} names {named}, which no copy that is held has; it may mean {stories}. Nothing was done.',
  },
  'notice-alone': {
    severity: 'info',
    message: 'This {act} names {named}; there is no other copy here that it could mean.',
  },
  'release-unordered': {
    severity: 'warning',
    message: 'It is not known whether this release or the hold in {hold} was sent later: the story stays held.',
  },
  'release-of-nothing': {
    severity: 'info',
    message: 'Nothing holds the story that this releases.',
  },
  'correction-without-story': {
    severity: 'warning',
    message: 'It is marked as corrected, and no version before it is found: what it puts right may be shown beside it.',
  },
  'change-not-found': {
    severity: 'info',
    message: 'The note claims “{claim}”; the version before shows no such change.',
  },
  'fact-changed': {
    severity: 'info',
    message: 'Paragraph {paragraph} says “{to}” where the version before says “{from}”, and no note tells of it.',
  },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;
