import { aap } from './aap.ts';
import { afp } from './afp.ts';
import type { Agency, MarkerForms, MarkerWords } from './agency.ts';
import { ansa } from './ansa.ts';
import { ap } from './ap.ts';
import { belga } from './belga.ts';
import { bernama } from './bernama.ts';
import { dpa } from './dpa.ts';
import { efe } from './efe.ts';
import { interfax } from './interfax.ts';
import { kyodo } from './kyodo.ts';
import { others } from './others.ts';
import { pa } from './pa.ts';
import { pti } from './pti.ts';
import { reuters } from './reuters.ts';
import { tass } from './tass.ts';
import { xinhua } from './xinhua.ts';
import { yonhap } from './yonhap.ts';

/** Every agency that the reader knows. The one named first wins where two claim the same mark. */
export const agencies: readonly Agency[] = [
  yonhap,
  reuters,
  ap,
  afp,
  dpa,
  kyodo,
  xinhua,
  tass,
  bernama,
  aap,
  ansa,
  belga,
  efe,
  interfax,
  pa,
  pti,
  ...others,
];

const byMark: ReadonlyMap<string, Agency> = new Map(
  [...agencies].reverse().flatMap((agency) => agency.marks.map((mark) => [mark, agency] as const)),
);

/**
 * The agency that a word or name of a dateline, byline or credit stands for.
 *
 * @param name As printed; case and white space at the ends do not matter. Of several (`Yonhap/AP`), the first known.
 * @example agencyOf('tca/dpa')?.id // tca
 */
export function agencyOf(name: string): Agency | undefined {
  if (name.length > 60) return undefined;
  const key = name.trim().toLowerCase();
  const whole = byMark.get(key);
  if (whole || !key.includes('/')) return whole;
  const parts = key.split('/').map((one) => one.trim());
  // `Xinhua/Li Hua` took a picture
  if (parts.some((one) => one.includes(' ') && !byMark.has(one))) return undefined;
  return parts.map((one) => byMark.get(one)).find((agency) => agency !== undefined);
}

/**
 * The full name of an agency by its id, as `source.agency` has it.
 *
 * @example agencyName('yonhap') // Yonhap News Agency
 */
export const agencyName = (id: string | undefined): string | undefined => byId.get(id)?.name;

const byId: ReadonlyMap<string | undefined, Agency> = new Map(agencies.map((agency) => [agency.id, agency]));

/**
 * The names of agencies by what copy calls them in lower case: by the first words, `kyodo`, or with what they are,
 * `belga news agency`. Initials, which others have too, are not among them.
 */
export const agencyNames: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, marks }) => {
    const full = name.replace(/^The /, '');
    const own = full.toLowerCase();
    return marks
      .filter((mark) => mark.length > 3 && (own.startsWith(mark) || mark.startsWith(own)))
      .map((mark) => [mark, full] as const);
  }),
);

/** Whether an agency writes the day before the month in figures, by its id. */
export const writesDayFirst = (id: string | undefined): boolean => byId.get(id)?.dayFirst === true;

/** Whether an agency writes the day of the news in full, by its id. */
export const datesNews = (id: string | undefined): boolean => byId.get(id)?.datesNews === true;

/** The form of what an agency sets before the words of its headlines, by its id. */
export const opensHeadline = (id: string | undefined): RegExp | undefined => byId.get(id)?.opensHeadline;

/** What an agency writes `$` for, by its id. */
export const dollarOf = (id: string | undefined): string => byId.get(id)?.dollar ?? 'USD';

/** Markers that are of no one agency. */
const ofAny: MarkerForms = { coloned: { breaking: 'urgent', 'breaking news': 'urgent' } };

/** Every agency's markers of one form, in one table. */
export const markersOf = (form: keyof MarkerForms): MarkerWords =>
  Object.assign({}, ofAny[form], ...[...agencies].reverse().map(({ markers }) => markers?.[form]));

/** What every agency's own pages leave behind. */
export const furniture: readonly string[] = agencies.flatMap((agency) => [
  ...(agency.furniture ?? []),
  ...(agency.endsPage ?? []),
]);

/** Below these, their pages tell who the writers are, and what else there is to read. */
export const endsPage: ReadonlySet<string> = new Set(agencies.flatMap((agency) => agency.endsPage ?? []));

/** Every agency's closing lines. */
export const signOffs: ReadonlySet<string> = new Set(agencies.flatMap((agency) => agency.signOffs ?? []));

/** What every agency's own desks call those whom a note is for. */
export const desks: readonly string[] = agencies.flatMap((agency) => agency.desks ?? []);
