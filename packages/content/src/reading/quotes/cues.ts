import type { Word } from '../../text/words.ts';

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
    'summarize summarise underscore underline highlight* point* appeal* apologize apologise thank threaten* begin:began show:showed find:found speak:spoke talk* ' +
    'discuss refer remember stipulate specify shoot:shot bemoan sum relate trumpet* intone* offer* concur reason* proceed implored',
  judge:
    'call* label* dub brand* term* characterize characterise depict portray denounce condemn criticize criticise slam* blast* decry deride mock* ' +
    'ridicule* praise* hail* laud accuse attack* rip assail lambast lambaste berate rebuke* blame* dismiss reject* welcome* credit* defend compare ' +
    'liken rate* deem consider regard* view* name* fault* oppose endorse support* back* question* challenge* disavow repudiate paint* ' +
    'excoriate pillory pan deplore applaud congratulate scold chastise disparage vilify demonize insult* taunt* nickname* title headline* entitle hammer* ' +
    'trash lash bash commend salute* invoke scoff cast:cast knock* admonish',
  hold:
    'think:thought believe want* hope* expect fear* feel:felt know:knew understand:understood see:saw assume suspect doubt* worry* plan* intend seek:sought aim* wish* ' +
    'prefer favor* favour* hear:heard learn imagine* guess* reckon figure* realize realise forget:forgot dream* desire* decline* refuse* ' +
    'push* press* determine anticipate project* envision guarantee* concern* like love* hate* dislike* regret* resent care* ' +
    'choose:chose attribute* accept:accepted disagree* commit opt mean:meant imply suppose',
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

/** What a word tells of saying, if anything; a noun after `the`, `his`, `a new` is none, nor is `supposed to`. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const cue = cues.get(word.lower);
  if (!cue) return null;
  if (cue.noun && !(cue.form === 'base' ? followsPlural(words[at - 1]) : followsSubject(words[at - 1]))) return null;
  return word.lower === 'supposed' && words[at + 1]?.lower === 'to' ? null : cue;
}

/** True where a verb in -s may stand behind a word: no determiner, adjective or preposition of the usual ones. */
const followsSubject = (before: Word | undefined): boolean =>
  before !== undefined && !determiners.has(before.lower) && before.text !== '’s' && before.text !== '-';

const determiners = new Set(
  "the a an this these those his her its their our my your another some any no 's of such new other official recent latest first public final and in for by".split(
    ' ',
  ),
);

/** True where a verb without an ending may stand behind a word: `to`, a helper, a pronoun, a plural, a name. */
const followsPlural = (before: Word | undefined): boolean =>
  before !== undefined &&
  (helpers.has(before.lower) ||
    (before.shape !== 'lower' && before.kind === 'word') ||
    /[^su]s$|ly$/.test(before.lower)) &&
  before.text !== '’s';

const helpers = new Set(
  "to will would can could should must may might shall did do does not t 't ’t i we you they who people police men women also often still never".split(
    ' ',
  ),
);
