import { type Html, html } from '../html.ts';
import { typeset } from '../text/typeset.ts';
import { unbroken } from './unbroken.ts';

/**
 * Words of copy as they stand among the page's own: told apart where their language is another, and free to run from right to left
 * without turning what stands around them. Where they are not markup already, their marks and dashes are set.
 *
 * @param language Of the copy; nothing is said of English, which the page is in, and no language of copy that does not tell.
 */
export const copied = (words: string | Html, language = 'en'): Html =>
  html`<bdi${language !== 'en' && html` lang="${tagOf(language)}"`}>${typeof words === 'string' ? unbroken(typeset(words)) : words}</bdi>`;

/** The attributes of an element that holds nothing but copy: its language, and the way it runs. */
export const inLanguage = (language = 'en'): Html | false =>
  language !== 'en' && html` lang="${tagOf(language)}"${direction(language)}`;

/** The way that lines of a language run, where it is not the page's. */
export const direction = (language = 'en'): Html | false => rightToLeft.has(language) && html` dir="rtl"`;

/** @see https://www.w3.org/International/questions/qa-scripts */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The empty tag says that the language is not known. @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes */
const tagOf = (language: string): string => (language === 'und' ? '' : language);
