import type { CreditRole } from '../../../../model/credit-role.ts';
import { wordsOf } from '../../../../text/words/index.ts';
import type { Stretch } from '../../../draft.ts';
import { isFullName } from '../../head/byline/written-name.ts';
import { peopleIn } from '../../tail/credited.ts';

/**
 * Who did what, as dpa's notebook has it for editors: `- Reporting by: Anna Holm in Karsund`, `By Anna Holm; editing by Tom Brandt`.
 * What stands behind a name, how to reach them, is no part of it.
 */
export function contactsIn(source: string, { span: [start, end] }: Stretch): CreditRole[] {
  return [...source.slice(start, end).matchAll(CONTACT)].flatMap(({ 0: all, 1: label = '', index }): CreditRole[] => {
    const to = start + index + all.length;
    const people = peopleIn(source, wordsOf(source, [start + index + all.indexOf(label) + label.length, to]), '');
    const role = label.toLowerCase().replace(/ ?by$/, '') || 'writing';
    return people.flatMap(({ name, place }) =>
      isFullName(name)
        ? { role, name, ...(place && { place }), span: [start + index, to], rule: 'credits/contacts' }
        : [],
    );
  });
}

/** A role at the start or behind a semicolon, and what follows up to a bracket, a number or an address. */
const CONTACT =
  /(?:^(?:- ?)?|; ?)((?:reporting |editing |writing )?by|(?:editor|reporter|author)s?|redaktion|autor(?:in)?)\b:? [^+<(;\d\n]+/gi;
