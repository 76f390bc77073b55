import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { BODY_JOINS } from '../chains/small-words.ts';
import { documentHeads, eventHeads, organisationHeads, organisationOpeners, placeHeads } from '../lexicon/index.ts';
import * as verdict from './verdicts.ts';

/** What a sign or a small word between its words tells: `Orrin & Sons`, `Bank of Orrin`, `Treaty of Orrin`. */
export function joinedName(words: readonly Word[], from: number, to: number): verdict.Verdict | null {
  let of = 0;
  for (let i = to - 1; i > from; i--) {
    if (words[i]?.text === '&') return verdict.ampersand;
    if (BODY_JOINS.has(words[i])) of = i;
  }
  const told = of > 0 ? headedOf(words[of - 1], words[to - 1], BODY_JOINS.has(words[to - 2])) : null;
  // `Delayed Action for Orrin`, `Sailors for Orrin`: no place is for something
  if (told !== verdict.placeOf || words[of]?.lower !== 'for') return told;
  return words[of - 1]?.lower.endsWith('s') ? verdict.organisationOf : verdict.product;
}

export const PEERS = wordSet('duke duchess prince princess earl');

/** Agreements and laws open or end such a name, and these as well. */
const VOLUMES = wordSet('book order');
const OTHERS = wordSet('cross ring');
const SINGLED = wordSet('commissioner chambers');

function headedOf(head: Word | undefined, last: Word | undefined, taught: boolean): verdict.Verdict {
  if (PEERS.has(head)) return verdict.peer;
  if (eventHeads.has(head)) return verdict.eventOf;
  // `College of Law`
  if (taught && organisationOpeners.has(head)) return verdict.organisationOf;
  if (documentHeads.has(head) || VOLUMES.has(head) || OTHERS.has(head) || documentHeads.has(last) || VOLUMES.has(last))
    return verdict.documentOf;
  const headed = organisationHeads.has(last) && !placeHeads.has(last);
  // `High Commissioner for Refugees`, whose office is meant, and `Chambers of Commerce`
  return headed || SINGLED.has(head) || organisationOpeners.has(head) || organisationHeads.has(head)
    ? verdict.organisationOf
    : verdict.placeOf;
}
