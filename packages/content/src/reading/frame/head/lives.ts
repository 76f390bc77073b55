import type { Residue } from '../../../model/residue.ts';
import type { Draft } from '../../draft.ts';
import { phraseOf } from '../lines/stretch.ts';
import { FURNITURE } from '../tail/furniture.ts';

/** More lines than pages tell of those who wrote the copy. */
const MOST = 8;

/** Sets aside what pages tell of the writers below the copy, from the first whose name stands there alone: `ADA BRENN`, `Brenn covers ferries.` */
export function withoutLives(draft: Draft): Draft {
  const { stretches, byline } = draft;
  const names = new Set(byline?.names.map((name) => name.toLowerCase()));
  const from = stretches.findIndex(({ text }, i) => i > 0 && names.has(text.toLowerCase()));
  const told = from < 0 ? [] : stretches.slice(from);
  if (told.length < 2 || told.length > MOST) return draft;
  if (!told.every(({ text }) => names.has(text.toLowerCase()) || LIFE.test(text))) return draft;
  const found = told.map((one): Residue => ({ ...phraseOf(one, 'byline/life'), reason: FURNITURE }));
  return { ...draft, stretches: stretches.slice(0, from), residue: [...draft.residue, ...found] };
}

/** What the agency calls them, and what they do. */
const LIFE = /^(?:(?:Thomson )?Reuters$|\p{Lu}\S* (?:is (?:an?|the|based)|covers|reports|writes|leads|heads|joined)\b)/u;
