/**
 * The forms that something has, as one part of an expression.
 *
 * @example new RegExp(`^${anyOf([/see also/, /read more/])}`) // /^(?:see also|read more)/
 */
export const anyOf = (forms: readonly RegExp[]): string => `(?:${forms.map(({ source }) => source).join('|')})`;
