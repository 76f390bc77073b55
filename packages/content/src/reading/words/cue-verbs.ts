import { type WordMap, wordMap } from '../../text/words/word-maps.ts';

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

/** Of verbs that give words said, what people do more often than bodies and things. */
const SPEAKING =
  'say:said tell:told quip+* recall* add ask write:wrote claim* report* explain argue note* reply* respond observe comment* state* declare ' +
  'announce warn stress* insist acknowledge admit+ concede confirm deny suggest promise* vow* predict joke* shout* complain conclude testify ' +
  'urge* contend';

/**
 * Verbs by sense. `verb:past` gives an irregular past; a `+` doubles the last letter before an ending; a `*` marks those
 * whose base and -s forms are nouns too.
 */
const verbs: Readonly<Record<CueSense, string>> = {
  say:
    `${SPEAKING} ` +
    'whisper* recount* muse retort* brag+ fume concur+ tweet* continue answer* remark* caution* emphasize emphasise maintain assert allege ' +
    'reveal disclose indicate mention pledge* forecast* estimate* yell* scream* cry* exclaim proclaim lament* reiterate repeat swear:swore ' +
    'read:read quote* cite marvel counter* rejoin plead demand* request* beg+ inquire wonder* speculate elaborate clarify describe detail* ' +
    'outline* post* recommend advise remind signal* hint* inform notify assure recite chant* sing:sang boast* rail* agree object* protest* rule* ' +
    'decide tout* echo* counsel* charge* propose text* underscore underline highlight* point* apologize apologise thank threaten* begin:began ' +
    'show* find*:found speak:spoke talk* discuss refer+ remember stipulate specify sum* offer* reason* proceed exhort reference* put:put affirm ' +
    'reaffirm signal+',
  judge:
    'decry deride lambaste berate rebuke* repudiate call* label* dub+ brand* term* characterize characterise depict portray denounce condemn ' +
    'criticize criticise slam+* blast* mock* ridicule* praise* hail* laud accuse attack* rip+ assail blame* dismiss reject* welcome* credit* ' +
    'defend compare liken deem consider regard* view* rate* name* fault* oppose endorse support* back* question* challenge* paint* deplore ' +
    'applaud congratulate chastise disparage insult* taunt* nickname* lash salute* invoke label+',
  hold:
    'think:thought believe want hope* expect fear* feel:felt know:knew understand:understood see:saw assume suspect* doubt* worry* plan+* ' +
    'intend seek:sought aim* wish* prefer favor* favour* hear:heard learn imagine* guess* reckon figure* realize realise forget+:forgot dream* ' +
    'desire* decline* refuse* anticipate project* envision guarantee* concern* love* care* choose:chose attribute* accept disagree* opt+ ' +
    'imply suppose voice* express*',
};

/** A verb of the lists: its base, what `-ing` hangs on, what stands for the base before `-s` and `-d` where it ends on y, and its past. */
function verbOf(entry: string) {
  const [letters = '', past] = entry.replace('*', '').split(':');
  const base = letters.replace('+', '');
  const stem = base === letters ? base.replace(/e$/, '') : base + base.slice(-1);
  const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : null;
  return { base, stem, soft, past: past ?? `${soft ?? `${stem}e`}d` };
}

/** Every form of every verb with its cue. A word of two verbs belongs to the first: `read` is a past. */
function formsOf(): [Cue, string][] {
  const cues = new Map<string, Cue>();
  const found: [Cue, string][] = [];
  for (const [sense, list] of Object.entries(verbs) as [CueSense, string][]) {
    const enter = (word: string, form: CueForm, noun: boolean): void => {
      const key = sense + form + noun;
      const cue = cues.get(key) ?? { sense, form, noun };
      cues.set(key, cue);
      found.push([cue, word]);
    };
    for (const entry of list.split(' ')) {
      const noun = entry.includes('*');
      const { base, stem, soft, past } = verbOf(entry);
      enter(past, 'past', false);
      enter(`${soft ?? (/(s|sh|ch|x|z)$/.test(base) ? `${base}e` : base)}s`, 'present', noun);
      enter(base, 'base', noun);
      enter(`${base.endsWith('ee') ? base : stem}ing`, 'participle', false);
    }
  }
  return found;
}

const forms = formsOf();

/** What each verb tells of saying, by its letters alone. */
export const cues: WordMap<Cue> = wordMap(forms);

/** Every word that may tell of saying. */
export const telling: readonly string[] = ['according', ...forms.map(([, word]) => word)];

/** The verbs of speaking as reports use them: in the past. */
export const spoken: readonly string[] = SPEAKING.split(' ').map((entry) => verbOf(entry).past);
