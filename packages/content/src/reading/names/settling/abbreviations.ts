import type { Abbreviation } from '../../../model/abbreviation.ts';
import { firstPlace } from '../../../text/first-place.ts';
import { formOf, seenForms } from '../forms.ts';
import { organisationOpeners } from '../lexicon/index.ts';
import { most, startOf, strength } from '../mention.ts';
import type { Forms, Kind, Mention } from '../naming.ts';
import { wordsIn } from '../phrases.ts';
import { HINT, SURE } from './weights.ts';

/** Tells each abbreviation its long form, and the kind of that, where it is a name. */
export function tellAbbreviations(
  mentions: readonly Mention[],
  forms: Forms,
  abbreviations: readonly Abbreviation[],
): void {
  for (const { long, shortText, longText } of abbreviations) {
    const short = wordsIn(shortText);
    const [form] = seenForms(forms, short, [[0, short.length]]);
    if (!form) continue;
    const words = wordsIn(longText);
    form.nameless = !isName(longText);
    form.long = form.nameless ? null : formOf(forms, words, 0, words.length);
    const mention = mentions[firstPlace(mentions.length, (place) => startOf(mentions[place] as Mention) >= long[0])];
    if (mention && startOf(mention) === long[0]) {
      const { ballot } = mention.form;
      // what goes by its letters is a body, where nothing tells, and where three words tell of nobody by a given name
      if (
        !mention.kind &&
        (strength(ballot) <= HINT || (words.length > 2 && most(ballot) === 'person' && !isSomebody(mention)))
      )
        ballot.organisation += 3 + ballot.person;
      form.short = mention.kind ?? (isSomebody(mention) ? 'person' : withoutPeople(most(ballot)));
    }
  }
}

/** True for a long form with a given name or a title: few people go by their initials. */
const isSomebody = ({ title, form: { ballot } }: Mention): boolean =>
  most(ballot) === 'person' && (title !== null || ballot.person >= SURE);

const withoutPeople = (kind: Kind): Kind => (kind === 'person' ? 'organisation' : kind);

/** What has no capital, as `consumer price index`, is no name, unless it ends like a body's. */
const isName = (long: string): boolean =>
  long !== long.toLowerCase() || organisationOpeners.holds(long.slice(long.lastIndexOf(' ') + 1));
