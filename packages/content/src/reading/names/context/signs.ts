import { wordMap } from '../../../text/words/word-maps.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { bodies, establishments } from '../../words/bodies.ts';
import { titleHeads as callings } from '../lexicon/titles.ts';
import { speech as speaking } from '../lexicon/words.ts';
import type { Votes } from '../naming.ts';

/** What one word says of the kind of the name beside it. */
export interface Sign {
  readonly kind: keyof Votes;
  readonly weight: number;
}

const sign = (kind: keyof Votes, weight: number): Sign => ({ kind, weight });

const PLACE_NOUNS =
  'city town village nation capital port province island district state region suburb county resort river airport neighborhood neighbourhood township';
const BODIES = `${bodies} lender movement`;
/** Whom somebody has for family. */
export const FAMILY = 'wife husband son daughter brother sister father mother widow';
const KIN = `${FAMILY} friend colleague lawyer`;
/** What goes by a name that is nobody's. */
const GOODS = 'drugs software sedan pickup+ servers computers operating chip cigarettes blog app+ smartphone+';
const LANDS =
  'parliament coast coastline currency economy exports imports population borders voters territory soil shores independence constitution';
const CONTESTS = 'beat v vs defeated thrashed edged downed routed host+ trounced crushed';

/** What one side does to another, or to a rival. */
export const contests = wordSet(CONTESTS);
/** What stands before `of` and a place: `the city of Orrin`, `20 km SE of Orrin`. */
export const placeNouns = wordSet(
  `${PLACE_NOUNS} north south east west northeast northwest southeast southwest ne nw se sw outskirts battle siege hub cities towns villages provinces regions districts counties islands ports`,
);
/** What a land has, and neither a person nor a firm. */
export const ofLands = wordSet(LANDS);
/** Whom somebody has, whose name stands behind: his wife, Odile. */
export const kin = wordSet(KIN);
/** What a body has or is a part of. */
export const parts = wordSet(
  'unit division subsidiary member+ shares board head shareholders employees percent control owner+',
);
/** Whose place `of` tells. */
export const sovereigns = wordSet(
  'king queen sultan emir prince princess duke duchess mayor+ governor bishop archbishop mufti university people city state embassy ' +
    LANDS,
);
/** Whose title stands behind a place, where others stand behind a body: Orrin Mayor, Orrin CEO. */
export const regents = wordSet('mayor governor gov king queen president premier prime minister menteri ambassador');

/** What `of` says hangs on the word before it: the city of Orrin, the widow of Orrin. */
export const OF = sign('place', 0);
/** What leads `to` a place, and less where no road or train does. */
export const TO = sign('place', 0.3);
/** A seat is `for` a place: the MP for Orrin. Otherwise it says nothing. */
export const FOR = sign('place', 0);
/** What leads to a place. */
export const routes = wordSet(
  'ferry flight+ road bridge highway train+ trip+ route railway travel+ traveled travelled flew fly flown moved returned drove fled deported extradited',
);
/** Who is `at` something is at a place, or works there. */
export const AT = sign('place', 1);
/** Nobody stands behind `the`; a body may. */
export const THE = sign('organisation', 1);
/** A calling in small letters; with a capital it is a part of a name. */
export const CALLING = sign('person', 4);

/** Whose producer is a firm: the oil producer Orrin. */
export const goods = wordSet(
  'oil gas energy power gold silver copper nickel zinc lithium coal ore metals steel aluminium aluminum cement chip chemicals dairy milk beef sugar palm',
);

/** Ranks that are adjectives in small letters: `a major Orrin plant`, `the private Orrin`. */
export const QUALITIES = wordSet('major private');

/** What a body is; it counts for more where no given name follows: the carmaker Orrin. */
export const NOUN = sign('organisation', 3);

/** What the word before a name says. */
export const before = wordMap<Sign>([
  [
    sign('place', 2),
    'in near outside inside around across throughout toward+ into northeast northwest southeast southwest downtown nearby visit visiting visited reach reaches reached reaching',
  ],
  [sign('place', 4), 'neighboring neighbouring central northern southern eastern western'],
  [sign('place', 1), 'from off'],
  [AT, 'at'],
  [TO, 'to'],
  [FOR, 'for'],
  [sign('place', 1.5), PLACE_NOUNS],
  [
    NOUN,
    `${BODIES} ${establishments} carmaker automaker sponsor champions journal club side giant maker retailer insurer brewer brokerage chain consultancy shipbuilder utility charity chipmaker steelmaker drugmaker startup conglomerate daily organ tank leaders rivals unit subsidiary`,
  ],
  // `shares in miner Orrin`, `the opposition Orrin said`; a miner's age says more
  [sign('organisation', 4), 'miner opposition ruling'],
  [sign('organisation', 0.9), 'rival'],
  [sign('person', 3), 'jail jailed arrest arrested surnamed'],
  [sign('person', 4), KIN],
  [sign('person', 2), speaking],
  [sign('rival', 3), CONTESTS],
  [sign('person', 0.5), 'and with by that'],
  [OF, 'of'],
  [THE, 'the'],
  [CALLING, callings],
]);

/** Who speaks is a person, unless of itself. */
export const SPEECH = sign('person', 2);
/** Who leads a body, `met Orrin leader Ann Quillon`, and speaks for nobody. A word that opens the sentence may be any noun. */
export const LEADER = sign('organisation', 3);
/** What `the Orrin movement` is; it counts behind `the` alone. */
export const BODY = sign('organisation', 4);
/** What is called after who rules: `the Orrin administration`; it counts behind `the` alone. */
export const RULE = sign('person', 4);
/** What a body has, and who speaks for it. */
export const OWNED = sign('organisation', 2);

/** What the word behind a name says. */
export const behind = wordMap<Sign>([
  [SPEECH, `${speaking} called`],
  [sign('person', 3), 'who whose smiled married resigned nodded laughed shrugged retired sang'],
  [
    sign('team', 4),
    'players coach captain skipper striker midfielder defender goalkeeper keeper winger fullback lock hooker batsman bowler rounder seamer pitcher catcher quarterback outfielder fans supporters',
  ],
  [sign('rival', 2), CONTESTS],
  [
    OWNED,
    'shares stock analysts economists strategists officials executives management shareholders spokesman spokeswoman spokesperson chairman employees subsidiary rebels guerrillas fighters militants activists members headquarters sources president director lawmakers',
  ],
  [sign('organisation', 4.5), 'newspaper daily weekly'],
  [sign('organisation', 2.5), 'radio television'],
  [
    LEADER,
    'leader chief head boss chairwoman manager analyst executive ceo negotiator lawmaker deputy candidate founder co-founder',
  ],
  [BODY, `${BODIES} militia league faction foundation newspapers brewery organisation organization coalition`],
  // `Ha Orrin town`, whatever it is like
  [sign('place', 6.5), 'stations town village province+ district+ county prefecture counties provincial'],
  [
    sign('place', 2),
    `${PLACE_NOUNS} islands municipal refugee reservoir premier mayor governor canal lake dam districts residents mp line highway pipeline railway harbor harbour street peninsula valley delta strait area hills oilfield mountains mosque stadium prison barracks hospital`,
  ],
  [RULE, 'administration presidency'],
  [sign('person', 0.5), 'was is had has'],
  // whom a service or a shop has
  [sign('organisation', 2), 'users customers subscribers shoppers suppliers'],
  // `the Orrin government`
  [sign('place', 3), 'government'],
  // `Orrin plc`, `Orrin Banka a.s.`
  [sign('organisation', 8), 'plc a.s.'],
  // Brent crude, the Golden Larks prize, the Red Heron sedan
  [sign('person', -8), `crude prize ${GOODS}`],
]);
