import type { Article, Published } from '@dateline/content';

/** How the day of publication is known, in a phrase that follows the date. */
const phrases: Readonly<Record<Published['basis'], string>> = {
  given: 'as given with the copy',
  stated: 'as the copy states',
  dateline: 'from the dateline',
  inferred: 'inferred from the copy',
  unknown: 'the copy does not tell its day',
};

type Dated = Pick<Article, 'dateline'> & { readonly published: Pick<Published, 'value' | 'basis'> };

/** The day of publication as far as it is known: as `XXXX-10-12` where only a dateline tells it, and that no year; null where nothing does. */
export function dayKnown({ published, dateline }: Dated): string | null {
  const { month, day, year } = dateline?.date ?? {};
  if (published.value !== null || month === undefined || day === undefined || year !== undefined)
    return published.value;
  return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
}

/** How that is known. */
export const howKnown = (article: Dated): string =>
  phrases[article.published.value === null && dayKnown(article) !== null ? 'dateline' : article.published.basis];

const twoDigits = (number: number): string => String(number).padStart(2, '0');
