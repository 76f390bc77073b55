/**
 * A language as XML may name it.
 *
 * @returns Undefined where it is not clear, or no tag.
 * @see https://www.w3.org/TR/xmlschema-2/#language
 */
export const languageTag = (language: string): string | undefined =>
  language !== 'und' && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined;
