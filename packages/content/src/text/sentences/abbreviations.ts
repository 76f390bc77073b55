import { monthNames, weekdayNames } from '../words/calendar-names.ts';
import { grammar } from '../words/grammar.ts';

/**
 * Words that a full stop follows without ending a sentence, in lower case. Gathered by what may come after them, since
 * that decides: a title is never last, a company's ending often is.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name, and never at the end of a sentence. */
export const beforeName = set(
  'mr mrs ms mx messrs mmes dr drs prof gen sen sens rep reps gov govs lt col kol sgt capt cpl pfc pvt maj adm vadm radm brig cmdr cdr ' +
    'rev revs hon pres supt insp det atty sec amb msgr fr sr bro st ste mt ft pt del dist asst assoc vs v cf hrh esq ' +
    'viz e.g i.e ph.d mlle mme',
);

/** Before a figure: `No. 2`, `p. 55`, `Oct. 12`. */
export const beforeNumber = set(
  'no nos rs p pp fig figs vol vols art arts sec secs ch chap para paras par eq ver ed op n nr approx ca circa est ' +
    monthNames.flatMap(([, ...short]) => short).join(' '),
);

/** Within a name or at the end of a sentence, as it happens: what follows decides. */
export const eitherWay = set(
  'co cos inc corp ltd plc llc bros jr sr etc al dept univ assn ave blvd rd hwy sq bldg apt intl natl gmbh ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex vt va wash wis wyo ont que alta sask',
);

/** Ends a clock time; a zone, a weekday or a month may follow it. */
export const clockHalves = set('a.m. p.m. am pm');

/** What may follow a clock time with a capital and go on: `10 a.m. Monday`, `9 p.m. EST`. */
export const afterClock = set(
  `${[...weekdayNames, ...monthNames].flat().join(' ')} ` +
    'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest jst kst ist aest aedt msk eastern central mountain pacific ' +
    'greenwich local beijing moscow seoul tokyo london paris eat wib hkt sgt',
);

const { determiner, conjunction, subordinator, relative, pronoun, preposition } = grammar;

/**
 * Words that open a sentence and are hardly ever a name: with a capital, after `U.S.` or `Inc.`, they show that a
 * sentence ended there.
 */
export const openers = set(
  `${determiner} ${conjunction} ${subordinator} ${relative} ${pronoun} ${preposition} ` +
    'hers theirs there here however meanwhile moreover also then thus still not none nothing instead asked last earlier later now ' +
    'today yesterday tomorrow recently currently next even only just perhaps maybe indeed officials police authorities analysts ' +
    'experts critics people is are was were did do does has have had can could will would should let nearly almost more less much ' +
    'separately additionally finally first second third previously overall elsewhere together shares please',
);
