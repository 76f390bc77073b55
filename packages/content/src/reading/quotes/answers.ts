import { agencyOf } from '../../agencies/index.ts';
import type { Name } from '../../model/name.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { inOrder } from '../../text/in-order.ts';
import { oneLine } from '../../text/one-line.ts';
import { touching } from '../../text/touching.ts';
import type { Draft, Pass } from '../draft.ts';
import { inEnglish } from '../in-english.ts';

/** Somebody's turn in an interview: a label, `Q:`, `AP:`, `BRANDT:`, and what is said behind it. */
interface Turn {
  readonly block: number;
  readonly label: Span;
  /** Where what is said begins. */
  readonly from: number;
  /** Who answers; null for who asks. */
  readonly who: Name | null;
}

/**
 * The answers of an interview that is set as its turns, each paragraph a direct quotation of whoever gives them. `A:` is the one person
 * whom the copy above the first turn says was spoken with; where it says of none, or leaves open of whom, nobody is quoted: agencies
 * answer questions of their own so too.
 */
export const answers: Pass = inEnglish((draft) => {
  const turns = turnsIn(draft);
  // `A: "I will," Holt said.` is told as copy tells
  const told = touching(draft.quotes.filter(({ cue, kind }) => cue && kind !== 'indirect').flatMap(ofOneOf(turns)));
  const said = turns.flatMap((turn, i) => saidIn(draft, turn, turns[i + 1]?.block)).filter(({ span }) => !told(span));
  if (turns.every(({ who }) => who) || !isOfSomebody(draft, turns, said)) return draft;
  // what an answer tells of others is in the words of who answers
  const within = touching(said.map(({ span }) => span));
  const quotes = [...draft.quotes.filter(({ span }) => !within(span)), ...said];
  return { ...draft, quotes: inOrder(quotes, ({ span }) => span[0]) };
});

/** Gives where those are quoted who answer. */
function ofOneOf(turns: readonly Turn[]): (quote: Quote) => Span[] {
  const people = new Set(turns.map(({ who }) => who?.entity));
  return ({ speaker, span }) => (speaker?.entity && people.has(speaker.entity) ? [span] : []);
}

/** The rule of what stands behind a letter, `A:`, that anybody may answer by. */
const LETTERED = 'quotes/answer';

/** True unless an agency may ask and answer itself: that may say `we do not know`, but tells of no `I`, and asks no `you`. */
function isOfSomebody({ body }: Draft, turns: readonly Turn[], said: readonly Quote[]): boolean {
  if (said.some(({ text, rule }) => rule !== LETTERED || I.test(text))) return true;
  return (
    said.some(({ text }) => WE.test(text)) && turns.some(({ who, block }) => !who && YOU.test(body[block]?.text ?? ''))
  );
}

const I = /\b(?:I|[Mm]y|[Mm]e)\b/;
const WE = /\b(?:[Ww]e|[Oo]ur)\b/;
const YOU = /\byour?\b/i;

const LABEL = /^(?:([QA]|question|answer)[:.]|([\p{L}.'’ -]+):)\s+/iu;
const LONGEST_LABEL = 50;

const ASKS = /^(?:q|question|interviewer|reporter|moderator)$/i;

/** How many different labels are looked at: an interview has few. */
const MOST = 40;

function turnsIn(draft: Draft): Turn[] {
  const { text, body, names, byline } = draft;
  const called = new Map<string, Name | undefined>();
  return body.flatMap(({ kind, span: [start, end] }, block): Turn[] => {
    const head = kind === 'paragraph' ? text.slice(start, Math.min(end, start + LONGEST_LABEL)) : '';
    const [all = '', letter, label = letter] = LABEL.exec(head) ?? [];
    if (label === undefined) return [];
    const own = label.toLowerCase();
    const asks = ASKS.test(own) || agencyOf(own);
    if (!asks && !called.has(own) && called.size < MOST)
      called.set(
        own,
        letter
          ? interviewed(draft, start)
          : only(names.filter(({ full }) => ` ${full}`.toLowerCase().endsWith(` ${own}`))),
      );
    const who = called.get(own);
    if (!asks && !who) return [];
    // who wrote the copy has asked
    const answers = who && !byline?.names.includes(who.full) ? who : null;
    return [{ block, label: [start, start + label.length], from: start + all.length, who: answers }];
  });
}

/** The one person of whom all mentions of people are: the first of these with a role. */
function only(mentions: readonly Name[]): Name | undefined {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const [first] = people;
  return people.every(({ entity }) => entity === first?.entity)
    ? (people.find(({ role }) => role) ?? first)
    : undefined;
}

/** The one person named in the copy above the first turn, or else where it tells of the interview. */
function interviewed({ names, body }: Draft, before: number): Name | undefined {
  const told = body.filter(({ span, text }) => span[0] < before && INTERVIEW.test(text)).map(({ span }) => span);
  if (told.length === 0) return undefined;
  const above = names.filter(({ span: [at] }) => at < before && at >= (body[0]?.span[0] ?? 0));
  const within = touching(told);
  return only(above) ?? only(above.filter(({ span }) => within(span)));
}

const INTERVIEW = /\b(?:interview|(?:sp(?:oke|eaks)|talk(?:ed|s)|sat down) (?:\w+ )?(?:with|to)\b|answered questions)/i;

/** An answer, with the paragraphs behind it up to the next turn; behind the last turn the copy may tell on. */
function saidIn({ text, body }: Draft, { block, label, from, who }: Turn, next = block + 1): Quote[] {
  const quotes: Quote[] = [];
  for (let at = block; who && at < next; at++) {
    const { kind, span, text: said = '' } = body[at] ?? {};
    if (!span || kind !== 'paragraph' || (at > block && said.includes(who.full.replace(/.* /, '')))) break;
    const start = at === block ? from : span[0];
    const { full: name, entity, role, span: antecedent } = who;
    quotes.push({
      kind: 'direct',
      text: oneLine(text, start, span[1]).replace(/^["“]([^"“”]*)["”]$/, '$1'),
      cue: null,
      speaker: { span: label, name, entity, anonymous: false, ...(role && { description: role.text }), antecedent },
      span: [start, span[1]],
      rule: label[1] - label[0] > 1 ? 'quotes/turn' : LETTERED,
    });
  }
  return quotes;
}
