import { agencyOf } from '../../../agencies/index.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import type { Word } from '../../../text/words/index.ts';
import { isDash } from './dash.ts';

export interface Signed {
  readonly agency?: string;
  /** True where the agency is one that is known. */
  readonly known: boolean;
  readonly next: number;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '/': '/', '[': ']' };

/** `/TASS correspondent Ivan Melnik/`. */
const CORRESPONDENT = / correspondents?\b.*$/i;

/** True for AAP's name behind the comma of a place without a day, `KARSUND, AAP - The wall`: a name of two letters may be a state's. */
export const isSignedAt = (words: readonly Word[], at: number): boolean => {
  const [comma, name, dash] = [words[at - 1], words[at], words[at + 1]];
  if (comma?.text !== ',' || name?.shape !== 'upper' || name.text.length < 3) return false;
  return isDash(dash) && dash?.spaced === true && agencyOf(name.text) !== undefined;
};

/** `(Yonhap)`, `(tca/dpa)`, `/TASS/`, or the bare name after a date: `Kyodo`. */
export function agencyAt(source: string, words: readonly Word[], from: number, dated: boolean): Signed {
  const at = words[from]?.text === '.' || words[from]?.text === ',' ? from + 1 : from;
  // `KARSUND -- (AP) --`
  if (isDash(words[at]) && words[at + 1]?.text === '(') {
    const signed = agencyAt(source, words, at + 1, false);
    return signed.known && isDash(words[signed.next]) ? signed : { known: false, next: from };
  }
  const open = words[at];
  const closer = CLOSES[open?.text ?? ''];
  if (open && closer) {
    let close = words.findIndex((word, i) => i > at && word.text === closer);
    // `/ritzau/Reuters/`
    while (closer === '/' && words[close + 1]?.spaced === false && words[close + 2]?.text === '/') close += 2;
    const last = words[close];
    if (!last || close > at + 9) return { known: false, next: from };
    const signed = singleSpaces(source.slice(open.end, last.start)).trim();
    const agency = signed.replace(CORRESPONDENT, '');
    return { agency, known: agencyOf(agency) !== undefined, next: close + 1 };
  }
  return open && (dated || isSignedAt(words, at)) && agencyOf(open.text) && open.shape !== 'lower'
    ? { agency: open.text, known: true, next: at + 1 }
    : { known: false, next: from };
}
