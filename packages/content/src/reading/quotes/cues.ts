import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';

/**
 * How a verb reports: `say` gives words said, `judge` names or rates somebody or something in words of the speaker's
 * own, `hold` tells what somebody thinks, wants or does not know.
 */
export type CueSense = 'say' | 'judge' | 'hold';

/** The form a cue stands in: `said` tells of its subject, `saying` leans on another verb, `say` may be either. */
export type CueForm = 'past' | 'present' | 'base' | 'participle';

export interface Cue {
  readonly sense: CueSense;
  readonly form: CueForm;
  /** True where the same letters also make a noun: `claims`, `report`. */
  readonly noun: boolean;
}

/** Verbs by sense. `verb:past` gives an irregular past; a `*` marks those whose base and -s forms are nouns too. */
const verbs: Readonly<Record<CueSense, string>> = {
  say:
    'say:said tell:told add ask write:wrote tweet* claim* report* continue recall explain argue note* reply* respond answer* observe remark* comment* state* ' +
    'declare announce warn caution* stress* emphasize emphasise insist maintain assert allege acknowledge admit concede confirm deny reveal disclose ' +
    'suggest indicate mention promise* pledge* vow* predict forecast* estimate* quip* joke* shout* yell* scream* whisper* cry* exclaim proclaim ' +
    'complain lament* conclude reiterate repeat recount testify swear:swore read:read quote* cite muse marvel counter* retort* rejoin interject plead ' +
    'urge* demand* order* request* beg implore inquire wonder* speculate elaborate clarify describe detail* outline* post* recommend advise ' +
    'remind signal* hint* inform notify assure contend:contended profess avow attest opine deadpan recite chant* sing:sang boast* brag snap fume rail ' +
    'agree object* protest* rule* decide tout* echo* counsel* charge* propose text* chide vent gush sneer mutter murmur narrate ' +
    'summarize summarise underscore underline highlight* point* apologize apologise thank threaten* begin:began show*:showed find:found speak:spoke talk* ' +
    'discuss refer remember stipulate specify bemoan sum relate trumpet* intone* offer* concur reason* proceed implored',
  judge:
    'call* label* dub brand* term* characterize characterise depict portray denounce condemn criticize criticise slam* blast* decry deride mock* ' +
    'ridicule* praise* hail* laud accuse attack* rip assail lambast lambaste berate rebuke* blame* dismiss reject* welcome* credit* defend compare ' +
    'liken rate* deem consider regard* view* name* fault* oppose endorse support* back* question* challenge* disavow repudiate paint* ' +
    'excoriate pillory pan deplore applaud congratulate scold chastise disparage vilify demonize insult* taunt* nickname* hammer* ' +
    'trash lash bash commend salute* invoke scoff knock* admonish',
  hold:
    'think:thought believe want* hope* expect fear* feel:felt know:knew understand:understood see:saw assume suspect doubt* worry* plan* intend seek:sought aim* wish* ' +
    'prefer favor* favour* hear:heard learn imagine* guess* reckon figure* realize realise forget:forgot dream* desire* decline* refuse* ' +
    'push* press* anticipate project* envision guarantee* concern* love* hate* disregret* resent care* ' +
    'choose:chose attribute* accept:accepted disagree* opt mean:meant imply suppose',
};

const doubles = new Set([
  'quip',
  'brag',
  'rip',
  'dub',
  'pan',
  'beg',
  'forget',
  'commit',
  'admit',
  'refer',
  'concur',
  'snap',
  'plan',
  'opt',
  'slam',
]);

const cues = new Map<string, Cue>();

function enter(word: string, cue: Cue): void {
  if (!cues.has(word)) cues.set(word, cue);
}

for (const [sense, list] of Object.entries(verbs) as [CueSense, string][]) {
  for (const entry of list.split(' ')) {
    const noun = entry.endsWith('*');
    const [base = '', past] = entry.replace('*', '').split(':');
    const stem = base.endsWith('e') ? base.slice(0, -1) : doubled(base);
    enter(past ?? (/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`), {
      sense,
      form: 'past',
      noun: false,
    });
    enter(/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}${/(s|sh|ch|x|z)$/.test(base) ? 'es' : 's'}`, {
      sense,
      form: 'present',
      noun,
    });
    enter(base, { sense, form: 'base', noun });
    enter(`${base.endsWith('ee') ? base : stem}ing`, { sense, form: 'participle', noun: false });
  }
}

/** `quip` doubles its last letter before an ending, `tweet` does not. */
function doubled(base: string): string {
  return doubles.has(base) ? base + base.slice(-1) : base;
}

/** What a word tells of saying, if anything: `the claims`, `unemployment rate` and `supposed to` tell of none. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const cue = cues.get(word.lower);
  if (!cue) return null;
  const before = words[at - 1];
  if (cue.noun && !(cue.form === 'base' ? takesBase(before) : takesPresent(before))) return null;
  if (cue.form === 'past' && before && articles.has(before)) return null;
  return word.lower === 'supposed' && words[at + 1]?.lower === 'to' ? null : cue;
}

/** True where a cue is passive: `was told`, `has been called`. */
export function isPassive(words: readonly Word[], at: number, { form }: Cue): boolean {
  if (form !== 'past') return false;
  let back = at - 1;
  while (words[back] && back > at - 3 && (words[back]?.lower.endsWith('ly') || words[back]?.lower === 'also')) back--;
  return beings.has(words[back]);
}

const beings = wordSet("is are was were be been being 're");
const articles = wordSet('the a an such its his her their our this these those of');

/** True where a verb in -s may stand behind a word: a name, a pronoun, a noun for people or a body. */
const takesPresent = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'mark'
    ? before.text === ')' || before.text === ','
    : before.shape !== 'lower'
      ? !/^['’]s$/.test(before.text)
      : subjects.has(before) ||
        before.lower.endsWith('ly') ||
        isOffice(before.lower) ||
        isPaper(before.lower) ||
        isPeople(before.lower));

/** True where a verb without an ending may stand behind a word: `to`, a helper, a plural for people or a name. */
const takesBase = (before: Word | undefined): boolean =>
  before !== undefined &&
  before.kind === 'word' &&
  (helpers.has(before) || before.lower.endsWith('ly') || (before.lower.endsWith('s') && isPeople(before.lower)));

const subjects = wordSet('he she it who that which also now still later then one law');
const helpers = wordSet(
  "to will would can could should must may might shall did do does not t 't i we you they who people police men women also often still never",
);
