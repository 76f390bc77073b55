import { wordAt } from '../../../text/words/index.ts';
import { isCapital } from '../chains/capitals.ts';
import { formOf } from '../forms.ts';
import { companySuffixes, functionWords, organisationOpeners } from '../lexicon/index.ts';
import type { Form, Forms, Mention, Unsettled } from '../naming.ts';
import { capitals } from '../own-words/verdicts.ts';
import { wordsIn } from '../phrases.ts';
import { otherwise } from './organs.ts';

/** The form of `un`, for `u.n.`, and of `Salt Department`, for `Department of Salt`. */
export function plainForm(form: Form, forms: Forms): Form {
  const { words, from, to } = form;
  const word = to - from === 1 ? words[from] : undefined;
  const plain = word?.text.charAt(1) === '.' ? wordsIn(word.lower.replaceAll('.', '')) : otherwise(form);
  return plain ? formOf(forms, plain, 0, plain.length) : form;
}

/**
 * Tells capitals the long form that the copy nowhere pairs with them: the one organisation whose words open on those letters,
 * or that they stand behind in brackets, where the copy also has them by themselves or the body is no side in a contest.
 */
export function tellShorts(mentions: readonly Unsettled[], forms: Forms): void {
  const sizes = sizesOf(mentions, forms);
  if (sizes === 0) return;
  let last: Form | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention?.kind || mention.kind === 'person') continue;
    const { form, words, from, to, kind } = mention;
    const body = kind === 'organisation';
    if (!body && to - from < 3) continue;
    if (to - from === 1) {
      if (form.bracketed && wordAt(words, from - 1)?.text !== '(' && form.initials === undefined)
        form.initials = form.bracketed;
      continue;
    }
    const next = mentions[index + 1];
    if (next && body && isInBrackets(mention, next)) {
      next.form.bracketed = form;
      if (organisationOpeners.has(words[to - 1])) next.form.initials = form;
    }
    if (form === last) continue;
    last = form;
    for (const initials of initialsOf(mention, sizes)) {
      const short = forms.next?.get(initials)?.value;
      // a body goes before what else has those letters
      if (!short || (!body && short.initials !== undefined && short.initials !== form)) continue;
      short.initials = short.initials === undefined || short.initials === form || (body && short.short) ? form : null;
      short.short = body ? null : kind;
    }
  }
  // the EAG, where the copy has the East Asian Games
  for (const mention of mentions) {
    const { initials, short } = mention.form;
    if (!initials || !short || mention.rule !== capitals.rule) continue;
    mention.kind = short;
    mention.form.long = initials;
  }
}

/** How many letters the organisations have that go by one word and that nothing spells out, a bit each: initials of another number are nobody's name. */
function sizesOf(mentions: readonly Mention[], forms: Forms): number {
  let sizes = 0;
  for (const { kind, from, to, form } of mentions)
    if (kind === 'organisation' && to - from === 1 && !form.long) sizes |= 1 << lengthOf(plainForm(form, forms));
  return sizes;
}

const lengthOf = ({ words, from }: Form): number => words[from]?.text.length ?? 0;

/** `Corruption Commission (KPK)`. */
const isInBrackets = ({ words, to }: Mention, next: Mention): boolean =>
  next.words === words &&
  next.to - next.from === 1 &&
  words[next.from]?.shape !== 'capital' &&
  words[next.from - 1]?.text === '(' &&
  words[next.to]?.text === ')' &&
  next.from - to <= 2;

/** The first letters of its words, with small words and without, `boj`, `bj`: those that are as many as some name has. */
function initialsOf({ words, from, to }: Mention, sizes: number): string[] {
  let all = '';
  let capitals = '';
  /** Without `Corp.` and its like. */
  let bare = '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.lower.startsWith("'")) continue;
    all += word.lower.charAt(0);
    if (!isCapital(word) || functionWords.has(word)) continue;
    capitals += word.lower.charAt(0);
    if (!companySuffixes.has(word)) bare += word.lower.charAt(0);
  }
  return [...new Set([all, capitals, bare])].filter(({ length }) => (sizes & (1 << length)) !== 0);
}
