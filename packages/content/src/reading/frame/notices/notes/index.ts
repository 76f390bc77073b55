import { agencyOf } from '../../../../agencies/index.ts';
import type { Note } from '../../../../model/note.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { isTold } from '../../lines/is-told.ts';
import { noteOf, phraseOf, takeOut } from '../../lines/stretch.ts';
import { signOffOf } from '../../tail/sign-off-lines.ts';
import { addressedLine } from '../addressed.ts';
import { OVER, SLUG_CYCLE } from '../desk-words.ts';

/** Longer than any note. */
const LONGEST = 900;

/**
 * Lines that speak about the copy: editors' notes, lists of pictures, how to reach the reporter. What is for editors is
 * never published.
 */
export const notes: Pass = (draft) => {
  let contacts = false;
  const taken = takeOut(draft.stretches, (stretch, i) => {
    // the lines right below `Media contact:`
    const goesOn = contacts && !stretch.spaced && stretch.text.length <= SHORT;
    contacts = i > 0 && (goesOn || CONTACTS.test(stretch.text) || TO_CONTACT.test(stretch.text));
    return noteIn(stretch, i) ?? (contacts ? noteAs(stretch, CONTACT) : null);
  });
  return taken ? withNotes({ ...draft, stretches: taken.left }, taken.found) : draft;
};

/** A draft with notes more; the first of them for editors is told as such. */
export function withNotes(draft: Draft, found: readonly Note[]): Draft {
  const first = draft.edNote ? undefined : found.find(({ reason }) => reason === EDITORS_NOTE);
  return { ...draft, notes: [...draft.notes, ...found], ...(first && { edNote: phraseOf(first, first.rule) }) };
}

/** What a stretch says about the copy, where it does nothing else; the first of the copy is no contact. */
export function noteIn(stretch: Stretch, i: number): Note | null {
  const kind = kindOf(stretch, i);
  return kind && noteAs(stretch, kind);
}

const noteAs = (stretch: Stretch, { rule, reason, audience }: Kind): Note =>
  noteOf(stretch, `notes/${rule}`, reason, audience);

const CONTACTS = /^(?:(?:media|press|news|investor)s? )?(?:contacts?|enquiries|inquiries)(?: details)?\s*:?$/i;

/** No line below it is longer. */
const SHORT = 80;

/** Why copy has a note: what is said to editors, and what only a wire prints. */
export const EDITORS_NOTE = 'editors’ note';
export const WIRE = 'wire reference';

interface Kind {
  readonly rule: string;
  readonly reason: string;
  readonly audience: Note['audience'];
}

const EDS: Kind = { rule: 'editors', reason: EDITORS_NOTE, audience: 'editors' };
const CHANGE: Kind = { rule: 'change', reason: 'change note', audience: 'editors' };
const PICTURES: Kind = { rule: 'pictures', reason: 'list of pictures', audience: 'editors' };
const REFERENCE: Kind = { rule: 'wire', reason: WIRE, audience: 'editors' };
const TEXT_OF: Kind = { rule: 'text-of', reason: 'source of the text', audience: 'everyone' };
const CONTACT: Kind = { rule: 'contact', reason: 'contact', audience: 'everyone' };

function kindOf({ text, table }: Stretch, i: number): Kind | null {
  if (table || text.length > LONGEST) return null;
  const addressed = signOffOf(text) ? null : addressedLine(text);
  if (addressed === 'note' ? i > 0 || !isTitle(text) : text.length < SHORT && BARE.test(text)) return EDS;
  if (addressed === 'trim') return REFERENCE;
  if (addressed === 'change') return i === 0 ? null : CHANGE;
  // AFP: `GRAPHIC - VIDEO ///`
  if (text.length < 120 && (PICTURE_LINE.test(text) || text.endsWith(' ///'))) return PICTURES;
  if (
    i > 0 &&
    text.length < 160 &&
    (WIRE_LINE.test(text) || NEWS_LINK.test(text) || isDeskNumber(text) || isCall(text)) &&
    !isTold(text)
  )
    return REFERENCE;
  if (text.length < SHORT && (RELEASED.test(text) || (i === 1 && LIFTED.test(text)))) return REFERENCE;
  if (i > 0 && text.length < 120 && TEXT_OF_LINE.test(text)) return TEXT_OF;
  if (i > 0 && TO_CONTACT.test(text)) return CONTACT;
  if (i > 0 && text.length < 160 && isContact(text))
    return text.startsWith('((') || text.includes('Messaging:') ? { ...CONTACT, audience: 'editors' } : CONTACT;
  return null;
}

/** A headline that has the word for a label, and nothing that desks speak of: `Editors: Velm Times staff walk out`. */
const isTitle = (text: string): boolean =>
  /^(?:Editors|Not for publication): [^.!?]*$/.test(text) && !OF_COPY.test(text);

const OF_COPY =
  /\b(?:stor(?:y|ies)|items?|copy|photos?|video|maps?|pl(?:ease|s)|notes?|slug\w*|mov(?:es?|ing)|para\w*|grafs?|embargo\w*|hold|kill|spelling|this|we|our|you|\w+line)\b/i;

/** `XXX CHECK THIS XXX`, `1st graf pls`, `Will be updated.`, `Trim to fit.`, `((This is a test note …))`: what a line says and no sentence. */
const BARE =
  /^(?:X{3,} .* X{3,}|[^.!?]+ pls|\W*(?:(?:will|to) be updated|to (?:come|follow)|trim to fit|hold for (?:art|photos?|pix)|this is a test (?:note|message)\b.*|(?:headline|dateline|byline) corrected)\W*|\/{3}.*\/{3})$/i;

const PICTURE_LINE =
  /^(?:=\s*)?\(?(?:with |file |\d+ )?(?:AP )?(?:photos?|pictures?|pix|graphics?|video)(?:(?:[ ,.+()]+(?:and |AP )?(?:photos?|pictures?|graphics?|video|[A-Z]{2,5}\d{2,4}(?:-\d+)?))*\)?(?:\s*=)?\.?|: (?:available\.?|[A-Z]{2,5}\d{2,4}\b.*))$/i;

/** What Reuters' terminals link to, and whom to call: `Source text for Eikon: [ID:…]`, `(Karsund newsroom: +47 …)`, `For related news, double click …`. */
const WIRE_LINE = new RegExp(
  String.raw`^(?:\(full story\)$|\(\s*correct(?:ed|ion)\s*\)$|\({1,2}keywords?\s*:|with ${SLUG_CYCLE}\S+$|(?:source text(?: for [A-Z]\w+)?|further company coverage|full text)\s*:|\({1,2}(?!\p{L}+ by )\p{L}[^():]{2,40} newsroom\s*(?:[:;,+]|\)+$)|(?:-+ )?for (?:more|related|other)\b.{2,80}\b(?:double[ -]click|click (?:on|here))|(?:for |any )?(?:questions|corrections)\b[^.]{1,60}\b(?:desk|bureau|newsroom)\b)`,
  'iu',
);

/** Reuters: `For TOP NEWS across emerging markets nTOPEMRG`, `For CENTRAL EUROPE market report, see .CEE`. */
const NEWS_LINK = /^For [^.!?]{3,90}\s(?:n[A-Z]{5,}|\.[A-Z]{2,}(?:\/[A-Z]+)?)$/;

/** The number of a desk, an editor or of who wrote it, which closes the line: `-- Anna Holm, Tarn Energy Desk, +47 …`, `Duty editor: Anna Holm (+47 …)`, dpa's `- Author: Anna Holm, +49 …`. */
const isDeskNumber = (text: string): boolean => /[\d)]$/.test(text) && DESK_NUMBER.test(text);

const DESK_NUMBER =
  /^(?:[^.!?]{0,80}\b(?:newsroom|desk|bureau)\b\W{0,4}|(?:[a-z]+ ){0,2}editor(?:s|ial contacts?)?\b[a-z ]{0,20}:[^!?\d]{0,60}|- (?:author|edit)[^.!?\d]{0,80},\W{0,4})\d[\d\s()+,-]{6,}(?:fax[\d\s()+-]+)?$/i;

/** Whom editors may call: `Editors can reach the writer at 555-0100.`, `For photos, call the AP photo desk, 555-0100.`; of a paper's or a hospital's desk it is for readers. */
function isCall(text: string): boolean {
  const [all, whose] = CALL.exec(text) ?? [];
  return all !== undefined && (whose === undefined || agencyOf(whose) !== undefined);
}

const CALL =
  /^(?:editors (?!of |at |in )|(?:for [^.!?]{3,50}?,? )?(?:please )?(?:(?:call|contact) )?(?:(?:the|your|our) )?(?:(\S+) )??(?:news|photo|picture|graphics|copy|foreign|national) desk\b)[^.!?\d]{0,60}\(?\d[\d\s()-]{6,}(?:,? ext\.? \d+)?\.?$/i;

/** What stands above releases and speeches, and above reports of courts. */
const RELEASED = new RegExp(
  String.raw`^\W*(?:(?:for )?immediate release|release: immediate(?:ly)?|release at will|check against delivery|(?:court )?reporting restrictions(?: (?:now|still))? (?:apply|in (?:force|place))|embargo(?:\s*:\s*(?:none|no|${OVER})| ${OVER}\W+use (?:now|at once|at will)))\W*$`,
  'i',
);

/** Above the copy, where it is no subhead; above the headline it may be one. */
export const LIFTED = new RegExp(`^\\W*EMBARGO ${OVER.toUpperCase()}\\W*$`);

/** BBC Monitoring: `Text of report by private news agency Karsund Press on 12 May`; Indian papers: `(With inputs from agencies)`. */
const TEXT_OF_LINE =
  /^\(?(?:(?:text|excerpts?) (?:of|from) (?:report|statement|commentary|article|interview)s?|with (?:agency )?inputs?)\b/i;

/** Bloomberg's last lines, whom to write to: `To contact the editors responsible for this story: Anna Holm at …, Bo Brandt`, or no more than the first words, above who that is. */
const TO_CONTACT =
  /^to contact (?:the (?:\w+ )?(?:author|reporter|editor|writer)s?|[a-z]+ news staff)\b[^:.]{0,40}(?:: \S|\bthis story\s*:?$)/i;

/** An e-mail address with little around it, or a telephone number behind its label. */
function isContact(text: string): boolean {
  if (FOLLOW.test(text)) return true;
  if (text.includes('@'))
    return (
      !CREDITS.test(text) &&
      EMAIL.test(text) &&
      text.split(/\s+/).length <= 12 &&
      !/[.!?]$/.test(text.replace(/\S+@\S+$/, ''))
    );
  return /^\(?(?:tel|phone|telephone|contact)\s*[.:]\s*\+?[\d\s()-]{6,}/i.test(text);
}

/** Reuters tells whom to call behind who wrote it. */
const CREDITS = /^\((?:reporting|writing|editing|compiled) by /i;

/** AP's last lines: `Follow Anna Holm on Twitter at https://…`, `AP college basketball: https://…`. */
const FOLLOW =
  /^(?:(?:Follow|Contact) (?:the )?(?:AP|\p{Lu}).{1,80} at:? ?|(?:More )?AP [^.!?:]{1,60}: ?)(?:https?:\/\/|www\.|@)\S+\.?$/u;

const EMAIL = /\S@[\w-]+(?:\.[\w-]+)+/;
