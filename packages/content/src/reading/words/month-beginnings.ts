/** How the months begin in the other languages of Western Europe, in the order of the year. */
const beginnings =
  'jan ene gen jän|feb fév fev|mar mär maa mrt|abr avr apr|may mai mei maj mag|jun juin giu|jul juil lug|ago aoû aug|sep set|oct okt ott out|nov|dic déc dez dec des';

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  beginnings.split('|').flatMap((month, i) => month.split(' ').map((start) => [start, i + 1] as const)),
);

/** The month from 1 whose name begins so in one of the languages of Western Europe: `Okt`, `Dez`, `janv`. */
export const monthBeginning = (name: string): number | undefined =>
  MONTH_OF.get(name.slice(0, 4).toLowerCase()) ?? MONTH_OF.get(name.slice(0, 3).toLowerCase());
