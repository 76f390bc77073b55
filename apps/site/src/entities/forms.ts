/**
 * The forms of a name that say more than how it is set: not `SEOUL` beside `Seoul`, nor `US` beside `U.S.`.
 *
 * @example otherForms('Seoul', ['SEOUL']) // []
 */
export function otherForms(name: string, forms: readonly string[]): string[] {
  const known = new Set([lettersOf(name)]);
  return forms.filter((form) => {
    const letters = lettersOf(form);
    const isNew = !known.has(letters);
    known.add(letters);
    return isNew;
  });
}

const lettersOf = (form: string): string => form.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
