import type { Word } from '../../../../text/words/index.ts';
import { wordSet } from '../../../../text/words/word-sets.ts';
import type { Stretch } from '../../../draft.ts';
import { isDeskName } from './writers.ts';

/** A byline without the signs and the bracket that end its line. */
export const bareEnd = (text: string): string => text.replace(/^\(|(?:\)\.)?[\s=+<)]*$/g, '');

/** True where an agency or a desk follows the last comma, or a slash: `Anna Holm/TT`. */
export const isSigned = ({ text }: Stretch): boolean => isDeskName(SIGNED.exec(text)?.[1] ?? '');

/** The comma or the slash, and what is behind it. */
export const SIGNED = /(?:, |\/)([^,/]+)$/;

/** `Transport correspondent`, or the newsroom and its town: `BBC News, Karsund`. */
export const isRole = ({ text }: Stretch): boolean => text.length < 60 && ROLE.test(text);

const ROLE =
  /^(?:[A-Z]{3,4} News(?:, \p{Lu}[\p{L} ]{1,30})?|(?:[\p{L}&-]+ ){0,3}(?:correspondent|reporter|editor|writer)s?(?:(?:,| in) \p{Lu}[\p{L} ]{1,30})?)$/u;

/** True for words that may be a person's name, and nothing else. */
export const isPersonal = (words: readonly Word[]): boolean =>
  words.length <= 6 &&
  !words.some((word) => JOINS_HEADLINE.has(word)) &&
  words.filter((word) => word.kind === 'word').length >= 2 &&
  words.every((word) => word.kind !== 'number');

/** Words of a headline in capitals: `FOR TIDE TO TURN`. */
const JOINS_HEADLINE = wordSet('as of to for and with from in at on after over');

/** The line that names the writer's agency or desk. */
export const isDesk = ({ text }: Stretch): boolean => text.length <= 60 && isDeskName(bareEnd(text));
