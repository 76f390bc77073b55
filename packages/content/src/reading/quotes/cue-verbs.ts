import { type WordMap, wordMap } from '../../text/word-maps.ts';
import { wordSet } from '../../text/word-sets.ts';

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

/** Verbs that double their last letter before an ending, as `tweet` does not. */
const doubles = new Set('quip brag rip dub pan beg forget commit admit refer concur snap plan opt slam'.split(' '));

/** The words of each cue. A word of two verbs belongs to the first: `read` is a past. */
function formsOf(): Map<Cue, string[]> {
  const cues = new Map<string, Cue>();
  const forms = new Map<Cue, string[]>();
  const taken = new Set<string>();
  const enter = (word: string, sense: CueSense, form: CueForm, noun: boolean): void => {
    if (taken.has(word)) return;
    taken.add(word);
    const key = sense + form + noun;
    const cue = cues.get(key) ?? { sense, form, noun };
    cues.set(key, cue);
    forms.set(cue, [...(forms.get(cue) ?? []), word]);
  };
  for (const [sense, list] of Object.entries(verbs) as [CueSense, string][]) {
    for (const entry of list.split(' ')) {
      const noun = entry.endsWith('*');
      const [base = '', past] = entry.replace('*', '').split(':');
      const stem = base.endsWith('e') ? base.slice(0, -1) : doubles.has(base) ? base + base.slice(-1) : base;
      const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : null;
      enter(past ?? `${soft ?? `${stem}e`}d`, sense, 'past', false);
      enter(`${soft ?? (/(s|sh|ch|x|z)$/.test(base) ? `${base}e` : base)}s`, sense, 'present', noun);
      enter(base, sense, 'base', noun);
      enter(`${base.endsWith('ee') ? base : stem}ing`, sense, 'participle', false);
    }
  }
  return forms;
}

const forms = formsOf();

/** What each verb tells of saying, by its letters alone. */
export const cues: WordMap<Cue> = wordMap([...forms]);

/** Every word that may tell of saying. */
export const mayTell = wordSet([...forms.values(), 'according'].flat());
