import { anyWord } from '../../../../text/words/any-word.ts';
import { CLIENTS, COPY, EDITORS, PLEASE, SAYS, SLUG_CYCLE, WHOM } from '../desk-words.ts';

/** What a desk is asked to do with copy, and what is asked of other things too, so that more must tell that copy is meant. */
const KILL_ONE = 'kill|spike|withdraw|retract|eliminate|annul|unpublish|disregard|cancel|take down';
const USE_NONE = '(?:do not|not to) (?:use|run|publish)|(?:stop|refrain from) using';
const KILL = `${KILL_ONE}|${USE_NONE}`;
const DELETE = 'delete|remove|ignore|pull|void|drop|discard|scrap';
const VERB = `(?:${KILL}|${DELETE})`;
const DONE_SO = '(?:killed|spiked|withdrawn|retracted|cancel?led|eliminated|annulled|unpublished|void)';
const DONE = `${DONE_SO}(?!\\p{L})`;
const STEMS = 'kill|spik|withdr|retract|cancel|annul|unpublish|remov|taken down';
const KILLING = `we (?:are |have |hereby )?(?:${STEMS})\\p{L}*`;
const IS = '(?<is>is|was|are|were|has been|have been|stands?)(?: hereby| being)? ';

const REQUESTED = 'are (?:kindly )?(?:requested|asked|advised)(?: to)?';
const POLITE = `(?:${PLEASE}|${EDITORS} ${REQUESTED}|${CLIENTS} ${REQUESTED}(?= (?:kill|spike)\\b)) `;
/** Customers are asked to take back nothing but a story. */
const OF_CLIENTS = `${CLIENTS} ${REQUESTED} (?=.{0,40}\\b(?:story|item|copy|dispatch)\\b)`;

/** What stands between the quotation marks; in single ones an apostrophe may. */
const TITLE = `(?:["“](?<double>[^"“”\\n]{4,200})["”]|['‘](?<single>[^"“”\\n]{4,200}?)['’](?!\\p{L}))`;
/** What is named before it: `the PTI story VIOLIN headlined`, `our (2nd LD) story`, `BC-EU--Wall,`. */
const STORY = `(?:(?:the|this|our|its|an?) )?(?:(?!kill|withdr)[\\p{L}\\d.()-]+ ){0,3}?${COPY}(?!\\p{L})(?: [^\\s"“]{2,40}[,:]?)?(?: (?:headlined|titled|entitled|slugged))?[,:]?`;
const WHICH = `(?:(?:${STORY}|${SLUG_CYCLE}[^"“\\n.]{2,60}) )?`;
/** What goes on behind a name, and tells when and why: `, fans ask` follows in news. */
export const WHEN_OR_WHY =
  'and|as|at|because|datelined|filed|for|from|issued|moved|of|sent|since|that|timed|transmitted|which';
const ENDS = `(?=(?<=[.!?]\\W)|\\W*$|[.;!)]| \\(|\\s*[–—-]|,? (?:due|${WHEN_OR_WHY})\\b)`;

/** What to do until a moment is no withdrawal, and what to delete in copy neither. */
const UNTIL = '(?! (?:before|until|till|pending|after|in|yet|by)\\b)';
/** Others take back theirs: `This article was retracted by the journal`. */
const OURS = '(?! by (?:the|an?|its|his|her|their) (?!agency|desk|news))';
const UP_TO = '(?:[^.\\n"“]|\\.(?! \\p{Lu}))';

const shape = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})`, 'iu');

/** Looked for first, since that is quicker: how one of these words begins. */
export const MAY_TAKE_BACK = new RegExp(
  `(?:\\b|_)(?:${anyWord(`${KILL_ONE}|${DELETE}|${STEMS}|eliminat`.split('|'))}|${USE_NONE}|not (?:be )?(?:used?|run|publish)|no longer)`,
  'i',
);

/** The same of a sentence that has a title in quotation marks, and of one that opens as an order does: the forms of those are many, and engines take long to take them in. */
export const MAY_QUOTE = /["“][^"“”]{4}|['‘].{4,200}?['’](?![A-Za-z])/;
export const MAY_ORDER = new RegExp(
  `^(?:a kill|make certain|${PLEASE}|${EDITORS}|${CLIENTS}|${VERB}|(?:this|our|the (?:above|preceding|following)) (?:stor|item|copy|article|alert)|(?:the )?(?:story|copy))`,
  'i',
);

/** Between sentences, and before what asks something in one. */
export const STARTS = /[.:!)] (?=[A-Z])|[,;] (?=(?:[Pp]lease|pls|[Kk]indly|a kill) )/g;

/** What a notice opens on: whom it addresses, what it is. */
export const ADDRESS = new RegExp(
  `^(?:\\(\\p{Lu}[\\p{L} /]{1,30}\\)\\s*[–—_-]+\\s*|(?:\\p{L}{4,8}-)?advisory-\\s?)?(?<address>[^\\p{L}\\p{N}"“'‘]{0,9}(?:(?:attn|attention|(?:alert |message )?to(?= (?:all|${WHOM})\\b)|not(?:es?|ice)|all(?= ${WHOM}\\b)|dear|news|${WHOM}(?:['’] note)?|colleagues|(?:mandatory )?kill(?! the )(?: not(?:e|ice))?|withdrawal|cancellation|retraction|elimination|annulment|advisory)\\b(?=[^.“"]{0,30}(?:[:–—]|-\\s)|\\.?:|,| ${PLEASE}\\b)[\\s.,:–—-]*){0,4}\\s*(?:(?:${PLEASE} (?:note|be advised)|\\p{L}+ are (?:advised|informed))(?: that|:) )?)`,
  'iu',
);

const REASON = '(?:because|due to|owing to|in (?:light|view) of|following|as|since)\\b[^.“"‘\\n]{2,120}?';

/** Why it is taken back, before it is said that it is: `due to an error, the story …`. */
export const WHY = shape(`${REASON}, (?=(?:we|the|our|this) )`, `[^.“"‘\\n]{3,120}?,? (?=we (?:are|have) )`);

/** The same without an address, where nobody but a desk goes on so: `Because of an error our story …` */
export const WHY_OURS = shape(`(?:${REASON} |we (?:regret|are sorry)[^.“"‘\\n]{0,25} that )(?=our )`);

const ASKED = `(?:${POLITE}|${OF_CLIENTS})(?:${VERB}(?: and ${VERB})?:?|treat) ${WHICH}|${KILLING} ${STORY} |(?:kill|withdrawal|retraction|cancellation) of ${WHICH}`;
const ORDERED = `|(?:${VERB}|${KILLING}) ${WHICH}`;

/** What is asked, and taken back by who writes, with the headline in quotation marks: of anybody, of whom words address, behind a label that says so. */
export const QUOTES = [ASKED, ASKED + ORDERED, `${ASKED}${ORDERED}|`].map((asked) =>
  shape(`(?:${asked})${TITLE}${ENDS}`),
);

/** `The dpa report “Wall holds” is retracted`, `story “Wall holds” has been cancelled`. */
export const TOLD = shape(
  `(?:(?<det>the |this |our |an? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2} )?(?:(?<by>(?:\\p{L}+ ){0,2}?\\p{L}+)(?:['’]s)? )??(?<copy>${COPY}(?: and ${COPY})?)(?: [^\\s"“]{2,40},?){0,5}?,? )?${TITLE},?${UP_TO}{0,80}? (?:${IS}${DONE}(?! by\\b)|(?:should|must) (?:not|no longer) be (?:published|used|run|carried)\\b${UNTIL})`,
);

/** `Reuters has withdrawn its story on the wall`. */
export const BY = new RegExp(
  `^(?:The )?(?<by>\\p{Lu}[\\p{L} ]{1,29}?)(?: News)? (?:hereby )?(?:${VERB}s|(?:has|have) ${DONE}|is (?:withdrawing|retracting)|asks (?:its |all )?${WHOM} to ${VERB}) (?:${WHICH}${TITLE}${ENDS}|${STORY}|${SLUG_CYCLE})`,
  'u',
);

/** What no copy says, whoever is asked: that it is killed, or `this story` or `the story slugged …` is. */
export const UNNAMED = shape(
  '(?:a )?kill is mandatory\\b',
  `make certain (?:the|this|these) ${COPY} (?:is|are) not used`,
  `${POLITE}(?!do not \\p{L}+ (?:the )?item\\b(?! \\S*\\d))(?:(?:${KILL})(?: and ${VERB})? (?:(?:the|this|these|our) )?(?:(?:\\p{L}{2,9}|\\([\\p{L}\\d ]{2,9}\\)) )?(?:${COPY}|slug|headline|following(?=:))\\b|(?:${DELETE}) (?:the|this|our) (?:story|article|alert)\\b|do not use(?: it| this)?(?=\\s*[.!;)]))${UNTIL}`,
  `(?:${PLEASE} )?${VERB} (?:the |this )?(?:${SLUG_CYCLE}|(?:${COPY}|slug|headline) (?:slugged|headlined|${SLUG_CYCLE}))(?!.{0,60} (?:before|until)\\b)`,
  `${POLITE}(?:remove|delete|take down) (?:it|this|(?:the|this|our) ${COPY}) from (?:your|their|all|any) `,
  `(?:this|the (?:above|preceding|following)|our) (?:(?:story|item|copy|article|stories|alert(?!.{0,20}cancel)) ${IS}${DONE}|(?:story|article|copy) (?:should|must) (?:no longer|not) be used\\b${UNTIL})${OURS}`,
  `(?:the )?(?:story|copy)\\b${UP_TO}{0,160}? stands? ${DONE}${OURS}`,
);

/** What somebody is politely asked in copy with a dateline, unless it is what only desks ask: to kill, or of our story, of one by slug or number, of files. */
export const ASKED_IN_COPY = new RegExp(
  `^(?=${POLITE})(?!\\S+ (?:are (?:kindly )?\\S+ to )?(?:kill|spike)\\b|[^.!?]{0,80}(?:\\b(?:(?:this|our) ${COPY}|the story)\\b|\\bslug|\\b${SLUG_CYCLE}|[A-Z]{2}--|${COPY} (?:no\\. ?)?[a-z]{0,3}\\d{3}|\\b(?:files?|archives?|systems|databases?|(?:web)?sites?)\\b))`,
  'i',
);

/** The same by a slug, in the letters of one: PA's and AAP's of words, the Canadian Press's with a hyphen, which headlines have too: `Kill Stop-Start, drivers urge`. */
export const SLUGGED = new RegExp(
  `^(?:(?:[Pp]lease )?[Kk]ill|(?:Editors|Subscribers) (?:must|should) not (?:use|publish|run) the (?:story|item)) (?:[A-Z]{2}--|[A-Z]{3,}-[A-Z]{3,}|(?<!^[Kk]ill )(?:(?:\\d\\d? )?[A-Z]{3,}(?: [A-Z][\\w-]*){1,3}|[A-Z]\\w+(?:-[A-Z]\\w+)+)(?=[.,]| \\(| (?:by|${WHEN_OR_WHY})\\b|$))`,
);

/** What is told to editors of copy that is not named in quotation marks: `the story Wall holds has been spiked`. */
export const TO_EDITORS = shape(
  `(?:(?!.{0,30}\\b(?:alert|report))${STORY}${UP_TO}{0,160}?|${SLUG_CYCLE}[^"“\\n.]{2,60}) ${IS}${DONE}${OURS}`,
  `${KILLING} ${STORY}`,
  `(?:(?:story|item) ${DONE}|${DONE} (?:story|item))\\W*$`,
);

/** What news has behind such words in their sentence: `, an aide told the paper`, `, a note on the site reads`. */
export const NEWS = new RegExp(`^[^.]*, (?:[\\p{L}'’-]+ ){0,6}(?:${SAYS}|(?<!please )reads?)\\b`, 'u');
