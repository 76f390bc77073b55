import { type Archive, agencyName, agencyOf, type Filters, once } from '@dateline/content/archive';
import { entitiesIn, type Named } from '../entities/named.ts';
import { words } from './parameters.ts';

/** What narrows every list of articles or of what is in them. */
export const articleFilters = once(() => ({
  agency: words('The agency that sent it, by its id or its name: `yonhap`, `Yonhap News Agency`.', 'yonhap').optional(),
  genre: words('What kind of piece it is: `analysis`, `feature`, `factbox` …', 'analysis').optional(),
  language: words('Its language, as BCP 47 has it: `en`.', 'en', 35).optional(),
}));

/** What an archive is to narrow its articles to: names in any case become the ids that they stand for. */
export async function filtersFrom(
  archive: Archive,
  { from, to, days, agency, genre, language, status, ...query }: Filters & Named,
  now: Date,
): Promise<Filters> {
  return {
    ...{ from, to, days, status },
    agency: agency && agencyId(agency),
    genre: genre?.toLowerCase(),
    language: language && canonical(language),
    entities: await entitiesIn(archive, query, now),
  };
}

const agencyId = (name: string): string => (agencyName(name) === undefined && agencyOf(name)?.id) || name;

/** https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1: a tag means the same in any case. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
