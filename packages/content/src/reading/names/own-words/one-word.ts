import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { commonWords, given, notOrganisations, organisationHeads } from '../lexicon/index.ts';
import { isSeveral } from '../lexicon/several.ts';
import * as verdict from './verdicts.ts';

/** What a single word tells that is known by no name. */
export function oneWord(word: Word, next: Word | undefined, before: Word | undefined): verdict.Verdict | null {
  const { text } = word;
  // `Highway 55`, `Gate 12`
  if (text.length === 1 || (next?.kind === 'number' && (!next.spaced || NUMBERED.has(word)))) return verdict.notAName;
  if (word.shape === 'upper') {
    if (next?.text === ':' || COUNTED.test(text) || notOrganisations.has(word) || commonWords.has(word))
      return verdict.notAName;
    return text.length <= 6 || text.includes('.') ? verdict.capitals : null;
  }
  // `NGOs`, `Buddhism`
  if (isSeveral(word) || /.{3}ism$/.test(text)) return verdict.notAName;
  // `AfD`
  if (word.shape === 'mixed' && text.length <= 5 && text.slice(-1) !== word.lower.slice(-1)) return verdict.capitals;
  if (CAMELS.test(text) && next?.text !== ')') return verdict.knownWord;
  if (FAMED.has(word)) return verdict.givenAndFamily;
  if (given.has(word)) return verdict.givenAlone;
  // `House Republicans`
  if (text === 'House' && next?.shape === 'capital') return verdict.knownOrganisation;
  // `Orrinabad`, `in Lirania`; not `Malaria kills`
  if (/.{3}(?:stan|abad|grad|pur)$/.test(word.lower)) return verdict.likePlace;
  if (WHERE.has(before) && /.{3}ia$/.test(word.lower)) return verdict.likePlace;
  return organisationHeads.has(word) && text.endsWith('s') ? verdict.severalOf : null;
}

/** Whom copy has by a family name alone, which nothing else has. */
const FAMED = wordSet('trump obama putin');

/** A second capital, `QuillWorks`, is a firm's; not of `McOrrin`, nor of what a series of stories goes by, `(QuillEyes)`. */
const CAMELS = /^(?!D[aeiu]|Fitz|L[aeiou]|Ma?c|Jo|Van)[A-Z][a-z]+[A-Z][a-z]/;

/** Numbers in letters, and points of the compass. */
const COUNTED = /^(?:[IVX]+|(?:NN?|SS?|[EW][NS])[EW])$/;

/** What is told from others of its kind by its number alone. */
const NUMBERED = wordSet(
  'highway interstate line route room gate terminal type chapter class level model phase schedule stage tier',
);

/** What stands before places far more often than before people. */
const WHERE = wordSet('in into across near outside throughout from');
