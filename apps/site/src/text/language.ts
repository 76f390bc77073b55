/**
 * A language by its English name; the tag where there is no such language.
 *
 * @param tag Of BCP 47: `en`.
 * @example languageName('ko') // Korean
 */
export function languageName(tag: string): string {
  if (tag === 'und') return 'not clear';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' });
