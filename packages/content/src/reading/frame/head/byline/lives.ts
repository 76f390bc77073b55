import type { Draft } from '../../../draft.ts';
import { residueOf } from '../../lines/stretch.ts';
import { FURNITURE } from '../../tail/furniture.ts';
import { writtenName } from './written-name.ts';

/** Sets aside what pages tell of the writers below the copy, from the first whose name stands there alone: `ADA BRENN`, `Brenn covers ferries.` */
export function withoutLives(draft: Draft): Draft {
  const { stretches, byline, residue } = draft;
  const isName = (text: string) => byline?.names.includes(writtenName(text));
  const from = stretches.findIndex(({ text }, i) => i > 0 && isName(text));
  const told = from < 0 ? [] : stretches.slice(from);
  if (told.length < 2 || !told.every(({ text }) => isName(text) || LIFE.test(text))) return draft;
  const lives = told.map((one) => residueOf(one, 'byline/life', FURNITURE));
  return { ...draft, stretches: stretches.slice(0, from), residue: [...residue, ...lives] };
}

/** What the agency calls them, and what they do. */
const LIFE =
  /^(?:(?:Thomson )?Reuters$|\p{Lu}\S* (?:is (?:an?|the|based)|covers|reports|writes|leads|heads|joined)\b)/u;
