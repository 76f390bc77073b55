import type { Word } from '../../../text/words/index.ts';
import { knownAt } from '../../names/gazetteer/known.ts';
import type { Run } from '../clause/runs.ts';
import type { Figure } from './figures.ts';

/**
 * True where a person who has just been named may go by what he is: `the farmer from Tarn`, `the three-term lawmaker`; of a people, `the
 * Finn`. Not where the copy has told of another farmer before, nor by what tells a man from a woman, who may be kin, or what there is
 * one of wherever something happens: `the judge`.
 */
export function mayCall(
  text: string,
  words: readonly Word[],
  { from }: Run,
  { head, span, sort, gender, anonymous }: Figure,
  { span: [, to] }: Figure,
): boolean {
  if (words[from]?.lower !== 'the' || anonymous) return false;
  if (knownAt(words, from + 1).people === 1) return words[from + 1]?.lower === head;
  if (sort !== 'person' || gender || UNIQUE.test(head)) return false;
  const at = text.toLowerCase().lastIndexOf(head, span[0]);
  return at < 0 || BESIDE.test(at < to ? text.slice(at - 1, to) : text.slice(to, at));
}

/** ` farmer Ada Brandt`, `, a salt ` of `Ada Brandt, a salt farmer`. */
const BESIDE = /^(?:\W\w+,?(?: [^\s,.]+){1,4}|, (?:an?|the) (?:\S+ ){0,3})$/;

/** Whom the readers know without a word of them: the one who judges, trains, rules, speaks for others, by how the word begins. */
const UNIQUE =
  /^(?:judge|coach|train|manag|capt|lawy|attor|pro|defendant|vict|wit|rep|pre|min|may|gov|se[cn]|chief|host|head|lead|boss|par|spe)|person$/;
