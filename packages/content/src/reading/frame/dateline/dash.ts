import type { Word } from '../../../text/words/index.ts';

/** `--`, `-`, `_`, `—`, `–`, `―`, `=`, and the byte 0x97 of windows-1252 that was decoded as a control character. */
export const isDash = (word: Word | undefined): boolean => word?.kind === 'mark' && DASHES.has(word.text.charAt(0));

const DASHES: ReadonlySet<string> = new Set(['-', '_', '—', '–', '―', '−', '‒', '=', '\u0097', '\u0096']);
