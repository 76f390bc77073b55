import { wordSet } from '../../../text/word-sets.ts';
import type { Sentence } from '../../draft.ts';
import { given } from '../lexicon/index.ts';
import type { Unsettled } from '../naming.ts';

/**
 * Tells companies from people where the copy speaks of `the company`: who speaks in it without a given name or a title is
 * most likely that, since newswire names people in full.
 */
export function tellCompanies(names: readonly Unsettled[], sentences: readonly Sentence[]): void {
  const unnamed = names.filter(isUnnamed);
  if (unnamed.length === 0 || !tellsOfCompany(sentences)) return;
  for (const mention of unnamed) {
    mention.kind = 'organisation';
    mention.rule = 'names/speaking-company';
  }
}

/** True for a single word that reads as a person's, and that nothing shows to be of one whom the copy names. */
const isUnnamed = ({ words, from, to, kind, rule, form }: Unsettled): boolean =>
  kind === 'person' &&
  rule === 'names/context' &&
  to - from === 1 &&
  !form.called &&
  !form.given &&
  !form.surname &&
  !given.has(words[from]) &&
  !KNOWN.has(words[from]);

/** Whom copy names by one name from the start, since everybody knows them. */
const KNOWN = wordSet(
  'obama clinton bush trump biden reagan nixon kennedy carter thatcher blair churchill putin yeltsin gorbachev lenin stalin hitler mao merkel macron ' +
    'erdogan netanyahu arafat saddam gaddafi castro chavez mandela gandhi modi zelensky jesus elvis madonna',
);

function tellsOfCompany(sentences: readonly Sentence[]): boolean {
  for (const { words } of sentences)
    for (let at = 1; at < words.length; at++)
      if (COMPANIES.has(words[at]) && words[at]?.shape === 'lower' && words[at - 1]?.lower === 'the') return true;
  return false;
}

const COMPANIES = wordSet(
  'company firm group airline carmaker automaker retailer lender bank insurer brewer chipmaker',
);
