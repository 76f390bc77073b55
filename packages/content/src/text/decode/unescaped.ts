import { entities } from '../entities.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * What copy that was escaped for HTML was before, `AT&amp;T Corp.` as `AT&T Corp.`; null where it was not, or where some of it is right as
 * it stands: a sign `&` by itself, a reference that is none, a tag, JSON, or words about the references themselves.
 *
 * @example unescaped('It&#8217;s dry, AT&amp;T said.') // It’s dry, AT&T said.
 */
export function unescaped(copy: string): string | null {
  if (!copy.includes('&')) return null;
  const text = unset(copy);
  if (TAG.test(text) || JSON_BEGINS.test(text)) return null;
  const lines = text.split('\n').filter((line) => line.includes('&'));
  const isAbout = lines.some((line) => NAMED.test(line) || ABOUT.test(line));
  if (isAbout || !lines.some((line) => JOINED.test(line))) return null;
  const read = referencesRead(text);
  return read === null ? null : (unescaped(read) ?? read);
}

/** Copy without the tags that set type and break lines. */
export const unset = (copy: string): string => copy.replace(SETTING, '').replace(BREAK, '\n\n');

/** A text with each reference as the character that it stands for; null where a sign `&` opens none. */
function referencesRead(text: string): string | null {
  let isRight = true;
  const read = text.replace(/&(?:(#?[a-z\d]{2,31});)?/gi, (sign, name?: string) => {
    const character = name ? characterOf(name) : null;
    isRight &&= character !== null;
    return character ?? sign;
  });
  return isRight ? read : null;
}

/** Tags that set type within a paragraph, and those that break lines: what is left of a page in copy that is no page. */
const SETTING = /<\/?(?:b|em|i|strong|u)>/gi;
const BREAK = /\s*<br ?\/?>\s*/gi;
const TAG = /<[a-z/!?][^<>\n]{0,300}>/i;
const JSON_BEGINS = /^\s*[[{]/;

const REFERENCE = '&(?:#\\d{2,7}|#x[\\da-fA-F]{2,6}|[A-Za-z]{2,8});';

/** Where its character belongs: against a word, or between two names. */
const JOINED = new RegExp(`[\\p{L}\\d.,!?]${REFERENCE}|${REFERENCE}[\\p{L}\\d]|\\p{Lu}[\\p{L}.'’]* &amp; \\p{Lu}`, 'u');

/** A reference of which the copy speaks, between signs that set it off. */
const NAMED = new RegExp(`(["'\`(“‘])${REFERENCE}["'\`)”’]`);

const ABOUT = /\b(?:HTML|XML|ampersands?|character entit(?:y|ies)|escap(?:e|ed|ing) (?:code|character|sequence)s?)\b/;

/**
 * What a reference stands for, by its name or number; null where it is none.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return entities[name] ?? accented(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isText = code === 9 || code === 10 || (code >= 32 && code !== 127 && code <= 0x10ffff);
  if (!isText || (code >= 0xd800 && code < 0xe000)) return null;
  return code < 160 ? windows1252(code) : String.fromCodePoint(code);
}

/** A letter and its mark, as `eacute` names them. */
function accented(name: string): string | null {
  const mark = MARKS.get(name.slice(1).toLowerCase());
  const letter = mark && (name.charAt(0) + mark).normalize('NFC');
  return letter?.length === 1 ? letter : null;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);
