import { wordMap } from '../../text/word-maps.ts';
import type { Word } from '../../text/words.ts';

export type Gender = 'm' | 'f';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const genders = wordMap<Gender>([
  [
    'm',
    'mr king prince duke lord father brother husband man boy son uncle sir spokesman chairman businessman congressman salesman actor sheikh imam monk priest',
  ],
  [
    'f',
    'mrs ms miss queen princess duchess lady mother sister wife woman girl daughter aunt dame spokeswoman chairwoman businesswoman congresswoman actress nun widow madam',
  ],
]);

/** Given names that are hardly ever borne by the other sex. */
const maleNames = words(
  'aaron abdul adam ahmed alan albert alexander ali andrew anthony antonio barack ben benjamin bernard bernie bill bob boris brian bruce carl carlos charles ' +
    'christopher craig daniel dave david dennis dmitry donald doug edward emmanuel eric francois frank fred gary george gordon greg hans harry hassan henry ' +
    'hugo ibrahim ivan jack jacob jacques james jason jean-claude jeff jeffrey jeremy jerry jim joe john jonathan jorge jose joseph juan justin karl keith ' +
    'ken kenneth kevin larry lee luis marco mario mark martin matthew michael mike mohamed mohammed nicholas nicolas oleg omar oscar patrick paul pedro peter ' +
    'philip pierre ralph raymond recep richard rick robert roger ron ronald roy russell sergei stephen steve steven ted thomas tim timothy tom tony victor ' +
    'vladimir walter wayne william yusuf',
);
const femaleNames = words(
  'alice amanda amy andrea angela anita ann anna anne annie barbara benazir betty carla carol caroline catherine charlotte christina christine claire claudia ' +
    'condoleezza cristina cynthia deborah diana diane donna dorothy elena elizabeth ellen emily emma eva fatima frances gloria hannah heather helen hillary irina ' +
    'ivanka jane janet jennifer jessica joan joanna judith judy julia julie kamala karen kate katherine kathleen katie kelly laura linda lisa liz loretta lucy ' +
    'margaret maria marie marine martha mary megan melania melissa michelle monica nancy natalia nicole nicola olga pamela patricia rachel rebecca rosa ruth ' +
    'samantha sandra sarah sharon sheila sofia sonia stephanie susan svetlana theresa tina ursula valerie vanessa victoria virginia wendy yulia',
);

/** What the words of a description tell of a person's gender; null where nothing does. */
export function genderOf(words: readonly Word[], from: number, to: number): Gender | null {
  for (let at = from; at < to; at++) {
    const gender = genders.get(words[at]);
    if (gender) return gender;
  }
  return null;
}

/** What a full name tells of a person's gender by the given name. */
export function genderOfName(full: string): Gender | null {
  const given = full.slice(0, Math.max(0, full.indexOf(' '))).toLowerCase();
  return maleNames.has(given) ? 'm' : femaleNames.has(given) ? 'f' : null;
}
