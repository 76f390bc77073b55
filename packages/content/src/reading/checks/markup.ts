import { diagnose } from '../../diagnostics/diagnose.ts';
import { touching } from '../../text/touching.ts';
import { FURNITURE } from '../frame/tail/furniture.ts';
import { hasMarkup, markupIn } from '../frame/tail/markup.ts';
import type { Check } from './check.ts';

/** The first HTML in the copy, unless it went with the words of a page that were set aside. */
export const markup: Check = ({ text, residue }) => {
  if (!hasMarkup(text)) return [];
  const isAside = touching(residue.filter(({ reason }) => reason === FURNITURE).map(({ span }) => span));
  let found = markupIn(text, 0);
  while (found && isAside(found)) found = markupIn(text, found[1]);
  return found ? [diagnose('markup', found, { markup: text.slice(...found).slice(0, 40) })] : [];
};
