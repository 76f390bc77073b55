import { agencyOf } from '../../../agencies/index.ts';
import type { Phrase } from '../../../model/phrase.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import { trimmed } from '../../../text/span.ts';
import { dateLineAt } from '../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { isTold } from '../lines/is-told.ts';
import { tailFrom } from './tail.ts';

/** How many stretches from the top a credit may stand. */
const TOP = 4;

/**
 * Whom the copy credits: a line with a label (`Source: Yonhap News Agency`) after the last paragraph, or an agency's name
 * on a line of its own at the top or the end. The span takes in the label; the text is the name.
 */
export const credit: Pass = (unnamed) => {
  const draft = withFullNames(unnamed);
  const { stretches, text } = draft;
  const tail = tailFrom(stretches);
  let read = draft;
  for (let i = stretches.length - 1; i >= 0; i--) {
    const stretch = stretches[i];
    if (!stretch || (i === 0 && !draft.headline) || (i < tail && i >= TOP)) continue;
    const found = labelled(text, stretch, i >= tail) ?? named(stretch);
    if (!found) continue;
    // an agency's name above the headline too
    const above = found.rule === 'credit/name' && i === 0;
    if (read.credit && !above) continue;
    read = {
      ...read,
      stretches: read.stretches.toSpliced(i, 1),
      ...(read.credit ? { residue: [...read.residue, { ...found, reason: 'credit' }] } : { credit: found }),
    };
  }
  return read;
};

/** With the writers whom credits call by the last name alone, `Mills reported from Velm`, as the one writer of that name is called above the copy. */
const withFullNames = (draft: Draft): Draft => ({
  ...draft,
  credits: draft.credits.map((one) => {
    const [name, other] = draft.byline?.names.filter((full) => full.endsWith(` ${one.name}`)) ?? [];
    return name && !other ? { ...one, name } : one;
  }),
});

/** With a colon. */
const LABEL = /^[([]?(?:source|credit|courtesy|via)\s*:\s*/i;

/** As press releases have it: `SOURCE Tarn Oil`. */
const SOURCE = /^[([]?SOURCE +(?=\p{Lu})/u;

function labelled(source: string, { span, text }: Stretch, inTail: boolean): Phrase | null {
  const head = source.slice(span[0], Math.min(span[1], span[0] + 24));
  const label = LABEL.exec(head) ?? SOURCE.exec(head);
  if (!label || text.length > 110 || dateLineAt(source, span)) return null;
  const [start, end] = trimmed(source, [span[0] + label[0].length, span[1]]);
  // a day may follow behind a bar
  const name = singleSpaces(source.slice(start, end)).replace(/ \| .*\d.*$/, '');
  return name && (agencyOf(name) || (inTail && !isCopy(name))) ? { text: name, span, rule: 'credit/label' } : null;
}

/** A sentence, what somebody says, or more behind a full stop: `Source: a man with one eye, the clerk said.` */
const isCopy = (name: string): boolean => isTold(name) || /^[\p{Ll}\d].*[.!?]$|\p{Ll}{4}\. \p{Lu}/u.test(name);

/** The name of an agency, or of several, alone, dashes and brackets aside; with a day beside it, it is a dateline. */
export function named({ span, text }: Stretch): Phrase | null {
  if (text.length > 60 || /\d/.test(text)) return null;
  const name = text.replace(/^[-–—([\s]+|[-–—=)\].\s]+$/g, '');
  return name.split(/, | and /).every(agencyOf) ? { text: name, span, rule: 'credit/name' } : null;
}
