import { diagnose } from '../../../../diagnostics/diagnose.ts';
import type { Span } from '../../../../model/span.ts';
import type { Draft, Pass } from '../../../draft.ts';
import { isAddressed } from '../addressed.ts';
import { namesDesks, SLUG_CYCLE } from '../desk-words.ts';
import { isAdvisoryTitle, opensOnAdvisory } from './advisory-words.ts';
import { isMoreOfNote, mayBeNote, noteOnCopy } from './note-on-copy.ts';
import { type Barred, noticeClosing, noticeIn, noticeLine, noticeOpening, orderIn } from './notice-words.ts';
import { ADDRESS } from './take-back-words.ts';
import { takesBack } from './taken-back.ts';

/** How many stretches of the copy a notice may take to say what it is. */
const FIRST = 4;

/**
 * Whether the copy may be used: a kill or a withdrawal cancels, a hold or an advisory to editors withholds, whatever part
 * of the frame says it: a marker, the slug, the headline, a note, or the first lines.
 */
export const status: Pass = (draft) => {
  const { headline, slugline, changeNote, stretches } = draft;
  let { status, statusFrom } = draft;
  const weigh = (told: Barred | null | undefined, { span }: { readonly span: Span }, rule: string) => {
    if (!told || status === 'canceled' || status === told) return;
    status = told;
    statusFrom = { span, rule };
  };
  for (const marker of draft.markers) weigh(STATUS_OF_MARKER.get(marker.kind), marker, 'status/marker');
  if (slugline) weigh(byTitle(draft.text.slice(...slugline.span), draft), slugline, 'status/slug');
  if (headline) weigh(byTitle(headline.text, draft), headline, 'status/headline');
  const isAdvisory = draft.markers.some(({ kind }) => kind === 'advisory');
  if (headline && (takesBack(headline.text, draft.source.agency) || (isAdvisory && KILLS.test(headline.text))))
    weigh('canceled', headline, 'status/headline');
  if (changeNote) weigh(toldIn(changeNote.text, draft), changeNote, 'status/change-note');
  for (const note of draft.notes)
    if (note.audience === 'editors' && !SAID.has(note.reason))
      weigh(toldIn(note.text, draft), note, EMBARGO.test(note.text) ? 'embargo/aside' : 'status/note');
  // where notes to editors are all there is
  const alone = !headline && stretches.length === 0 && draft.edNote;
  if (alone) weigh('withheld', alone, 'status/note');
  const address = addressAbove(draft);
  const isDated = draft.dateline !== null;
  for (let i = 0; i < FIRST; i++) {
    const stretch = stretches[i];
    if (!stretch) continue;
    weigh(
      !headline && i === 0
        ? opensOnAdvisory(stretch.text)
          ? 'withheld'
          : (noticeOpening(stretch.text) ?? orderIn(stretch.text, isDated))
        : orderIn(stretch.text, isDated),
      stretch,
      'status/order',
    );
    if (takesBack(i === 0 ? address + stretch.text : stretch.text, draft.source.agency, isAdvisory, isDated))
      weigh('canceled', stretch, 'status/withdrawal');
  }
  if (status === 'usable' && !draft.dateline && mayBeNote(draft.text))
    for (const line of [...(headline ? [headline] : []), ...draft.notes, ...stretches]) {
      const note = noteOnCopy(line.text);
      const others = note?.brief ? stretches.filter((stretch) => stretch !== line) : [];
      if (others.every(({ text }) => isMoreOfNote(text))) weigh(note?.status, line, 'status/note-on-copy');
    }
  // what is said to editors is not for readers, whatever it asks
  const [first] = stretches;
  if (first && !draft.dateline && namesDesks(address)) weigh('withheld', first, 'status/address');
  const advance = status === 'usable' && !draft.embargoedUntil && draft.markers.find(({ kind }) => kind === 'advance');
  if (advance) return held(draft, advance.span);
  return statusFrom && status !== draft.status ? { ...draft, status, statusFrom } : draft;
};

/** What an advisory asks to kill by its slug: AAP's `ADVISORY - PLEASE KILL WALL KARSUND`. */
const KILLS = /^(?:Please|PLEASE|Pls|PLS) (?:kill|KILL) \p{Lu}\S+ \p{Lu}/u;

/** Whom the first stretch addresses, where that stands on a line of its own above it: `ATTENTION EDITORS`. */
function addressAbove({ headline, notes, changeNote, stretches: [first] }: Draft): string {
  const lines = changeNote?.changes.length === 0 ? [...notes, changeNote] : notes;
  const above = headline ?? lines.findLast(({ span }) => first && span[1] <= first.span[0]);
  const said = above?.text.replace(BRACKETS, '') ?? '';
  return isAddress(said) ? `${said}: ` : '';
}

/** Yonhap's `(ATTN: Editors)`. */
const BRACKETS = /^\(|\)$/g;

const LONGEST_ADDRESS = 60;

const isAddress = (line: string): boolean =>
  line.length < LONGEST_ADDRESS && ADDRESS.exec(`${line}: `)?.[0].length === line.length + 2;

const toldIn = (note: string, { source }: Draft): Barred | null =>
  takesBack(note, source.agency) ? 'canceled' : noticeIn(note);

/** What AP sends before its day, where no line says which moment that is. */
const held = (draft: Draft, span: Span): Draft => ({
  ...draft,
  status: 'withheld',
  statusFrom: { span, rule: 'embargo/advance' },
  diagnostics: [...draft.diagnostics, diagnose('embargo-open', span, { missing: 'moment' })],
});

const STATUS_OF_MARKER: ReadonlyMap<string, Barred> = new Map([
  ['withdrawal', 'canceled'],
  ['advisory', 'withheld'],
]);

/** What a headline or a slug says, where it is one of a notice. */
function byTitle(line: string, draft: Draft): Barred | null {
  if (KILL_SLUG.test(line)) return 'canceled';
  // copy that is told at some length
  const isNews = draft.dateline !== null && draft.stretches.length > 1;
  const told =
    noticeLine(line)?.status ??
    (isNews && OPENS_NEWS.test(line) ? null : noticeOpening(line)) ??
    noticeClosing(line) ??
    orderIn(line);
  if (told) return told;
  if (isAddressed(line, isNews)) return noticeIn(line);
  return isAdvisoryTitle(line, draft.source.agency, isNews) ? 'withheld' : null;
}

/** What opens as a kill does, and above news as its headline: `KILL: the story of a hunter opens festival`. */
const OPENS_NEWS =
  /^(?:Retraction|(?:KILL|RETRACT(?:ION|ED)|WITHDRAWN|TAKE ?DOWN)(?=: \p{Ll})|WITHDRAWAL(?=: .*\b(?:troops|forces|soldiers|army|tanks|treaty|pact|drugs?|cash)\b))/u;

/** A slug whose version is a kill: `BC-VL--Wall, KILL`, `BC-VL--Wall-KILL`. */
const KILL_SLUG = new RegExp(
  String.raw`^${SLUG_CYCLE}.{2,60}(?:,\s*(?:(?:MANDATORY )?KILL|ELIMINATION)\b|-(?:KILL|ELIMINATION)$)`,
);

/** In a bracket of the headline or behind a sentence, which withholds its own copy alone. */
const EMBARGO = /^\W*(?:(?:strictly )?embargo|hold for release)/i;

/** What an embargo's own line says is read already, and so is what a news format states. */
const SAID: ReadonlySet<string> = new Set(['embargo', 'stated beside the copy']);
