/** What opens a document of LexisNexis: `3 of 161 DOCUMENTS`. */
export const OPENING = /^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS?[ \t]*$/m;

/** What ends one of Nexis Uni. */
export const END = /^[ \t]*End of Document[ \t]*$/m;

const DOCUMENT = 'Document ([A-Z\\d]{2,8}\\d{8,16}[a-z\\d]{5,12})[ \\t]*$';

/** The number that ends a record of Factiva, `Document LBA0000020271012ena1234`, behind its label or alone; and behind its label only. */
export const NUMBER = new RegExp(`^(?:AN\\s+)?${DOCUMENT}`, 'm');
export const LABELLED_NUMBER = new RegExp(`^AN\\s+${DOCUMENT}`, 'm');

/** Further down than what is told of a request for many documents no document begins, in UTF-16 code units. */
const HEAD = 8000;

/** The count of words that stands above the copy of each. */
const LENGTH = /^LENGTH: [\d,]{1,7} +words[ \t]*$/m;

/** True for a text that LexisNexis or Nexis Uni gave out. */
export const isLexisNexis = (source: string): boolean =>
  (LENGTH.test(source.slice(0, HEAD)) &&
    (OPENING.test(source.slice(0, HEAD)) || /^(?: ?BODY:|LOAD-DATE: )/m.test(source))) ||
  (source.includes('End of Document') && END.test(source) && /^[ \t]*Load-Date: /m.test(source));

/** The line that a record begins on, and where it has no labels the count of its words. */
export const BEGINS = /^HD(?:[ \t]|$)/m;
export const COUNT = /^[\d,]{1,7} words[ \t]*$/m;

/** True for a text that Factiva gave out. */
export const isFactiva = (source: string): boolean =>
  source.includes('Document ') && NUMBER.test(source) && (BEGINS.test(source) || COUNT.test(source));

/** True for what a news database gave out, whatever its file is called. */
export const isOfDatabase = (source: string): boolean => isLexisNexis(source) || isFactiva(source);
