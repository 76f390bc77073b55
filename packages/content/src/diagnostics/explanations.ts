import type { Code } from './codes.ts';

/** A file of an example: its text, or, where text does not do, how it comes about. */
export type ExampleFile =
  | string
  | { readonly bytes: readonly number[] }
  | { readonly size: number }
  | { readonly text: string; readonly times: number }
  | { readonly linkTo: string };

/** What there is to know of a diagnostic beside what it says. */
export interface Explanation {
  readonly title: string;
  readonly why: string;
  /** What to do, as one sentence. */
  readonly remedy: string;
  /** Files that give it, by name: those of one folder, or the lines of a stream. */
  readonly example: Readonly<Record<string, ExampleFile>>;
}

/** Text as the numbers of its bytes, one a character: for examples that no text can show. */
const bytes = (latin1: string): ExampleFile => ({ bytes: Array.from(latin1, (char) => char.charCodeAt(0)) });

const flood = 'Flood wall holds at Marlow Quay\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n';

/** A news object in ninjs about the flood wall. */
const ninjs = (stated: object, copy: string): string =>
  `${JSON.stringify(
    {
      uri: 'tag:quay.example,2031:flood',
      versionCreated: '2031-05-06T08:00:00Z',
      ...stated,
      headlines: [{ role: 'main', value: 'Flood wall holds at Marlow Quay' }],
      bodies: [{ contentType: 'text/plain', value: copy }],
    },
    null,
    2,
  )}\n`;

/** An article in NITF. */
const news = (head: string, body: string): string =>
  `<nitf><body><body.head><hedline>${head}</hedline></body.head><body.content>${body}</body.content></body></nitf>\n`;

/** What there is to know of each diagnostic, by its code: why it is said, what to do, and an example that gives it. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  'no-folder': {
    title: 'Nothing is there',
    why: 'No file and no folder has this path.',
    remedy: 'Look at how the path is spelled, and at the folder that it is counted from.',
    example: {},
  },
  'no-copy': {
    title: 'A folder without copy',
    why: 'Copy is read from files whose name ends in .txt, and from files that hold news in a format (ninjs, NewsML-G2, NewsML 1, NITF, feeds, JSON-LD, HTML, Markdown with frontmatter, ANPA 1312, IPTC 7901), in the folder and in those under it. Hidden files and folders are passed over.',
    remedy: 'Put copy into the folder, or give the folder where it is.',
    example: { 'flood.doc': flood },
  },
  unreadable: {
    title: 'A file that cannot be opened',
    why: 'The system refuses to open it, or it is no file proper: a link that leads nowhere, a pipe, a device.',
    remedy: 'Give the right to read it, mend the link, or take it out of the folder.',
    example: { 'flood.txt': { linkTo: 'gone.txt' } },
  },
  'too-large': {
    title: 'Too large for a piece of copy',
    why: 'The longest copy has some hundred kilobytes. What is larger is something else, or many pieces in one file, and it is not opened.',
    remedy: 'Split it into one file a piece, or allow more with --max-bytes.',
    example: { 'flood.txt': { size: 10_000_001 } },
  },
  duplicate: {
    title: 'The same file twice',
    why: 'Two files hold the same bytes, and so do the JSON files beside them. A story keeps each of its versions once: the first by name stays, the others are left out.',
    remedy: 'Delete one of the two.',
    example: { 'flood-1.txt': flood, 'flood-2.txt': flood },
  },
  'same-id': {
    title: 'Two names, one id',
    why: 'An id is made from the path in lower-case letters, digits and hyphens, so that it fits an address. Two paths can come to the same; the second then gets a number, which moves when files are added.',
    remedy: 'Rename one of the two.',
    example: { 'Flood wall.txt': flood, 'flood-wall.txt': `${flood}\nNobody was hurt.\n` },
  },
  'bad-given': {
    title: 'A mistake in the JSON beside the copy',
    why: 'NAME.json beside NAME.txt gives what the copy does not tell. The copy is left out until it is right, since it may say something that matters, like when it may be published.',
    remedy: 'Put it right, or delete the JSON file.',
    example: { 'flood.txt': flood, 'flood.json': '{ "publised": "2031-05-06" }' },
  },
  'stray-given': {
    title: 'JSON beside no copy',
    why: 'It holds what the JSON beside a piece of copy holds, but NAME.json counts only beside NAME.txt, with the same name in the same letters.',
    remedy: 'Give it the name of the copy that it belongs to.',
    example: { 'flood.txt': flood, 'flod.json': '{ "published": "2031-05-06" }' },
  },
  'word-document': {
    title: 'A document of a word processor',
    why: 'Nexis Uni and Factiva give out RTF and Word documents (.rtf, .doc, .docx, .odt) unless they are asked for text. What they hold is not read, and such a file may lie among copy for other reasons.',
    remedy:
      'Ask the database for plain text, or save the document as such: `soffice --headless --convert-to txt:Text *.docx` does it for a whole folder, and so does `textutil -convert txt *.rtf` on a Mac.',
    example: { 'flood.txt': flood, 'gates.rtf': '{\\rtf1 Gates shut at Marlow Quay\\par}' },
  },
  'bad-line': {
    title: 'A line of a stream that cannot be used',
    why: 'With --ndjson, each line is one JSON object: {"id": "…", "text": "…"}, and, where it is known, "published".',
    remedy: 'Write one JSON object a line, with its line ends as \\n.',
    example: { 'stream.ndjson': '{"id": "flood", "txt": "Flood wall holds"}' },
  },
  empty: {
    title: 'An empty file',
    why: 'It has no bytes, or none but a byte order mark. Often the transfer broke off before it began.',
    remedy: 'Fetch the copy again, or delete the file.',
    example: { 'flood.txt': '' },
  },
  blank: {
    title: 'White space only',
    why: 'There is nothing in it to read.',
    remedy: 'Fetch the copy again, or delete the file.',
    example: { 'flood.txt': ' \n\t\n' },
  },
  binary: {
    title: 'Not text',
    why: 'It holds NUL bytes, is full of control bytes, or begins as a picture, a document or an archive does, whatever its name ends in.',
    remedy: 'Save what it holds as plain text in UTF-8, its name ending in .txt, or take the file out of the folder.',
    example: { 'flood.txt': bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
  },
  undecodable: {
    title: 'Bytes that no encoding explains',
    why: 'Copy is read as UTF-8, as UTF-16 with a byte order mark, or as windows-1252. Here stands a byte that makes sense in none of them: most likely a character broke on the way. It would show as the wrong letter, so the file is left out.',
    remedy: 'Fetch the copy again, or put the character right and save the file as UTF-8.',
    example: { 'flood.txt': bytes('Flood wall holds at Marlow Quay\n\nThe caf\x8d was dry.\n') },
  },
  'windows-1252': {
    title: 'Read as windows-1252',
    why: 'Its bytes are not UTF-8, but make sense in windows-1252, in which many wires still write dashes and quotation marks.',
    remedy: 'Look at the line; if it reads well there is nothing to do. Saving the file as UTF-8 silences this.',
    example: { 'flood.txt': bytes('Flood wall holds\n\nMARLOW QUAY \x97 The wall held.\n') },
  },
  'mixed-encodings': {
    title: 'Two encodings in one file',
    why: 'Parts of the file are UTF-8 and parts windows-1252, as happens when copy is pasted together. Each byte is read in the encoding in which it makes sense.',
    remedy: 'Look at the line; if it reads well, save the file as UTF-8.',
    example: { 'flood.txt': bytes('Flood wall holds\n\nMARLOW QUAY \x97 The caf\xc3\xa9 was dry.\n') },
  },
  'misread-utf-8': {
    title: 'UTF-8 that was taken for windows-1252',
    why: 'A program read the bytes of a character as several of windows-1252, and saved those: é came as Ã©. All of the file can be read as what it was, which copy that is right never can.',
    remedy: 'Look at the line; if it reads well, save the file as UTF-8.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY -- The cafÃ© was dry.\n' },
  },
  'html-escaped': {
    title: 'Plain copy that was escaped for HTML',
    why: 'A page or a feed writes & as &amp; and ’ as &#8217;, and the copy was taken from it with these. Each of its signs & opens such a reference, and so all are read as what they stand for. Copy that is about them is left as it came.',
    remedy: 'Look at the line; if it reads well, save the copy without them.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY -- Holm &amp; Sons said it&#8217;s dry.\n' },
  },
  'mail-quoted': {
    title: 'Copy that mail has quoted',
    why: 'Mail that is answered or sent on has the sign > before each line of what it quotes. Each line of the copy has it, and so it is read without.',
    remedy: 'Look at the copy; if it reads well, save it without the signs.',
    example: {
      'flood.txt': '> Flood wall holds\n>\n> MARLOW QUAY -- The wall held overnight.\n>\n> Nobody was hurt.\n',
    },
  },
  'quoted-printable': {
    title: 'Copy that was encoded for mail',
    why: 'Mail writes what is not ASCII as =E2=80=99, a space at the end of a line as =20, and breaks long lines with =. Each sign = of the copy is of such a code, and so all are read as what they stand for.',
    remedy: 'Look at the line; if it reads well, save the copy without the codes.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY -- It=E2=80=99s dry, the harbor office said.=20\n' },
  },
  'marker-number': {
    title: 'A marker without its number',
    why: 'A marker that replaces a version, such as (2nd LD), says which version it is. Without the number its place in the story is not certain.',
    remedy: 'Give the marker its number, if it is known.',
    example: { 'flood.txt': `(LD) ${flood}` },
  },
  'embargo-open': {
    title: 'An embargo without its end',
    why: 'The copy is under embargo, and the line gives no day, time and zone together, or the year is not known. The copy is withheld, since it must not leak.',
    remedy: 'Give the day of publication beside the copy, or complete the line.',
    example: { 'flood.txt': 'Flood wall holds\n\nEMBARGOED until further notice\n\nThe wall held overnight.\n' },
  },
  'hold-unread': {
    title: 'A line that seems to hold the copy',
    why: 'A line of its own above the copy or below it has nothing but words of an embargo, a hold or a ban on its use, and in no form of which the reader can tell until when it holds. The copy is withheld, since it must not leak.',
    remedy:
      'Where the copy may be used, take the line out; else write until when it is held: `EMBARGOED until 2100 GMT May 6, 2031`.',
    example: { 'flood.txt': `HOLD FOR ORDERS\n\n${flood}` },
  },
  'expiry-open': {
    title: 'An expiry without its moment',
    why: 'The copy may be used up to some day, and the line gives neither one full date nor one day, time and zone together. The copy is withheld, since that day may have gone by.',
    remedy: 'Complete the line: `EXPIRES: 2359 GMT March 9, 2031`.',
    example: { 'flood.txt': 'Flood wall holds\n\nNot for use after March 9\n\nThe wall held overnight.\n' },
  },
  markup: {
    title: 'HTML in the copy',
    why: 'The copy was taken from a page with its tags or character references, and readers would see them as they stand. Lines of nothing but tags are set aside; those within a line are kept, since nothing of the copy is changed.',
    remedy: 'Take the text of the page without its markup, and put it in place of this file.',
    example: { 'flood.txt': 'Flood wall holds\n\n<p>The wall held overnight, Marlow &amp; Sons said.</p>\n' },
  },
  malformed: {
    title: 'A format that is not kept',
    why: 'The name ends as files of a news format do, and the file is not well-formed: a bracket, a quotation mark or the end of an element is missing, most often because the transfer broke off.',
    remedy: 'Fetch the file again, or put the place right.',
    example: { 'flood.json': '{ "uri": "tag:quay.example,2031:flood", "headlines": [' },
  },
  'too-deep': {
    title: 'Elements too deep in one another',
    why: 'No news document nests its elements hundreds deep. One that does is broken, or was made to break what reads it, and is not read on.',
    remedy: 'Fetch the file again, or leave it out.',
    example: { 'flood.xml': { text: '<nitf>', times: 300 } },
  },
  'not-news': {
    title: 'Another kind of document',
    why: 'The file was asked for, and its name ends as files of a news format do, but what it holds is something else: an item of another kind, or a file of settings.',
    remedy: 'Leave it out, or give the file that holds the news.',
    example: { 'flood.xml': '<newsMessage><header><sent>2031-05-06T08:00:00Z</sent></header></newsMessage>\n' },
  },
  'too-many-items': {
    title: 'A file with too many items',
    why: 'A feed, a news message or a list may hold several pieces of copy, each of which becomes an article. One that holds thousands is broken, or was made to exhaust what reads it, and is not read.',
    remedy: 'Split it into several files.',
    example: { 'flood.anpa': { text: '\u0001a\u0002Flood wall holds\u0003', times: 5001 } },
  },
  'entity-unread': {
    title: 'An entity that is left as it is',
    why: 'XML can declare words that stand for other words, or for files and addresses. They are never looked up, since a document could so take in files that are none of its business, or swell without end.',
    remedy: 'Put the words in place of the entity.',
    example: { 'flood.xml': news('<hl1>Flood wall holds at &quay;</hl1>', '<p>The wall held overnight.</p>') },
  },
  'bad-stated': {
    title: 'A moment that cannot be read',
    why: 'The source states when the copy was made or published, and in no form that its standard allows. It counts as not stated.',
    remedy: 'Write it as ISO 8601 has it, with its zone: 2031-05-06T08:00:00Z.',
    example: {
      'flood.json': ninjs({ versionCreated: 'last Tuesday' }, 'The wall held overnight.'),
    },
  },
  'headline-differs': {
    title: 'Two headlines',
    why: 'The source states a headline, and the copy in it opens on another one. The one that is stated counts; the other stays in the body.',
    remedy: 'Look which of the two is right: often one is of a version before.',
    example: { 'flood.json': ninjs({}, 'Harbor reopens at noon\n\nThe wall held overnight, the harbor office said.') },
  },
  'byline-differs': {
    title: 'Two bylines',
    why: 'The source states who wrote the copy, and the copy itself names somebody else. The one that is stated counts; the other stays in the body.',
    remedy: 'Look who wrote it.',
    example: {
      'flood.json': ninjs({ by: 'Ines Calloway' }, 'By Ada Brook\n\nThe wall held overnight, the harbor office said.'),
    },
  },
  'dateline-differs': {
    title: 'Two places',
    why: 'The source states where the copy comes from, and its dateline has another place. A dateline that is stated counts; where only a place is stated, the dateline of the copy does.',
    remedy: 'Look whether the copy was sent from one place about another; then there is nothing to do.',
    example: {
      'flood.json': ninjs({ located: 'Eastmere' }, 'MARLOW QUAY, May 6 (Yonhap) -- The wall held overnight.'),
    },
  },
  'date-differs': {
    title: 'Two days',
    why: 'The source states when the copy was made, and the copy gives a day for itself that is more than one day off: more than the clocks of the world differ. What is stated counts.',
    remedy: 'Look whether the source took the day when it was stored for the day when it was published.',
    example: {
      'flood.json': ninjs({}, 'MARLOW QUAY, March 9 (Yonhap) -- The wall held overnight.'),
    },
  },
  'status-differs': {
    title: 'Two statuses',
    why: 'The source states one publication status, and the copy itself another, such as a kill in its note to editors. The one that holds back more counts.',
    remedy: 'Ask the sender whether the copy may be used.',
    example: { 'flood.json': ninjs({ pubStatus: 'usable', edNote: 'MANDATORY KILL' }, 'The wall held overnight.') },
  },
  'embargo-differs': {
    title: 'Two embargoes',
    why: 'The source states until when the copy must be held, and a line of the copy says otherwise. The later of the two counts.',
    remedy: 'Ask the sender which is right.',
    example: {
      'flood.json': ninjs(
        { embargoedUntil: '2031-05-07T06:00:00Z' },
        'EMBARGOED until 0900 GMT May 8, 2031\n\nThe wall held overnight, the harbor office said.',
      ),
    },
  },
  'language-differs': {
    title: 'Another language than is stated',
    why: 'The source states a language, and the words are clearly of another. The copy is read by the rules of its words; the language stays as it is stated.',
    remedy: 'Put the language right where the file was made.',
    example: {
      'flood.json': ninjs(
        { language: 'fr' },
        'The wall held overnight and the water fell in the morning, the harbor office said.',
      ),
    },
  },
  'kill-without-target': {
    title: 'A kill or a hold of copy that is not held',
    why: 'A kill or a hold names the copy that it means by slug, number or headline. Of the copy here none has it that was sent in the ten days before, so nothing is done; if it was received under another name, what should be gone is shown still.',
    remedy:
      'Look for the copy that is meant, and take it out or give the notice the name that it has here. Where the copy was taken out already, take the notice out too.',
    example: {
      'flood.txt': flood,
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Marlow Quay". No ferry sank. A kill is mandatory.\n',
    },
  },
  'kill-unclear': {
    title: 'A kill or a hold that may mean one story or another',
    why: 'A kill or a hold whose headline is shortened acts on the story whose headline begins with those words, or stands whole in what the notice says, where there is one alone within ten days. Here several do, or one that only has the same words in another order; to withdraw the wrong one would be as bad as to leave the right one, so nothing is done.',
    remedy: 'See which is meant, and give the notice its whole headline, its slug or its number.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Flood wall holds in Velm\n\nVELM -- Engineers inspected the northern dike by boat and found no leak.\n',
      'kill.txt': 'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds". A kill is mandatory.\n',
    },
  },
  'notice-without-target': {
    title: 'A notice about copy that is not held',
    why: 'A release, or a correction that stands by itself, names the copy that it means by slug, number or headline. Of the copy here none has it, so nothing is done: what was held stays held, and what is corrected shows no correction.',
    remedy: 'Look for the copy that is meant, and give the notice the name that it has here.',
    example: {
      'flood.txt': flood,
      'correction.txt':
        'Correction: Northern-Ferry story\n\nMARLOW, Velmora (AP) — In a story May 6, The Associated Press reported erroneously how many sailed. There were nine.\n',
    },
  },
  'notice-unclear': {
    title: 'A correction that may mean one story or another',
    why: 'A correction that stands by itself names a slug, or words of a headline, that several stories have. It is shown by itself, and beside none of them.',
    remedy: 'See which is meant, and name its slug or more of its headline.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Flood wall holds in Velm\n\nVELM -- Engineers inspected the northern dike by boat and found no leak.\n',
      'correction.txt':
        'Correction: Flood-Wall-Holds story\n\nVELM, Velmora (AP) — In a story May 6, The Associated Press reported erroneously when the wall was built. It was built in 2019.\n',
    },
  },
  'notice-of-two': {
    title: 'A kill or a hold that names one story and holds the copy of another',
    why: 'A kill or a hold may stand above the copy that it takes back, and may name that by slug, number or headline. Here the name is that of one story and the copy that of another. What is named is acted on; the other, which may be the one that is meant, is shown where it came by itself.',
    remedy: 'See which is meant. Where it is both, send a notice for each.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Mayor of Velm resigns over quay\n\nVELM, Oct. 12 (Yonhap) -- The mayor of Velm resigned on Tuesday over the price of a quay.\n\nThe council is to choose another next month.\n',
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds at Marlow Quay". A kill is mandatory.\n\nMayor of Velm resigns over quay\n\nVELM, Oct. 12 (Yonhap) -- The mayor of Velm resigned on Tuesday over the price of a quay.\n\nThe council is to choose another next month.\n',
    },
  },
  'release-unordered': {
    title: 'A hold and a release of which neither is known to be later',
    why: 'A release lets a story go that was held before. Of this and of the hold it is not known which was sent later, as where both are of one day, and the release does not speak of the hold. The story stays held: to be late is better than to be wrong.',
    remedy: 'Give the moment of each beside it as `published`, or take the hold out.',
    example: {
      'flood.txt': flood,
      'hold.txt': 'HOLD HOLD HOLD\n\nPlease hold the story headlined "Flood wall holds at Marlow Quay".\n',
      'release.txt': 'Please release the story headlined "Flood wall holds at Marlow Quay".\n',
    },
  },
  'release-of-nothing': {
    title: 'A release of what is not held',
    why: 'A release names a story that no hold which is here holds, so that it changes nothing.',
    remedy: 'See whether the hold is missing, or names another story; else nothing need be done.',
    example: {
      'flood.txt': flood,
      'release.txt': 'Please release the story headlined "Flood wall holds at Marlow Quay".\n',
    },
  },
  'correction-without-story': {
    title: 'A corrected version whose story is not found',
    why: 'A version that is marked as corrected takes the place of the one before it. Its agency sent other copy in the days before, and none of it is like this: where the wrong version is held under another headline or another name, it is shown still, with no correction on it.',
    remedy:
      'Look for the version that it corrects. Give both one `slug` in the files beside them, or take the wrong one out; where it was never held, nothing need be done.',
    example: {
      'other.txt':
        'Mayor of Velm resigns over quay\n\nVELM, May 6, 2031 (Reuters) - The mayor of Velm resigned on Tuesday over the price of a quay.\n',
      'flood.txt':
        'CORRECTED-Flood wall holds at Marlow Quay\n\n(Corrects day in first paragraph)\n\nMARLOW QUAY, May 6, 2031 (Reuters) - The wall held on Monday.\n',
    },
  },
  'after-kill': {
    title: 'A version that came after the kill of its story',
    why: 'A kill is for good: what is sent of its story afterwards is withdrawn too, since a late update may repeat what was wrong. Copy that is sent in place of the story under its slug or its headline is taken for such an update, unless the kill says that a substitute comes and it has other words.',
    remedy:
      'Where it takes the place of the story, give it a slug and a headline of its own; else nothing need be done.',
    example: {
      'flood-1.txt': flood,
      'flood-1.json': '{ "published": "2031-05-06" }',
      'flood-2.txt': `(LEAD) ${flood}\nThe gates stay shut until Friday, the office said.\n`,
      'flood-2.json': '{ "published": "2031-05-07" }',
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds at Marlow Quay". It did not hold. A kill is mandatory.\n',
      'kill.json': '{ "published": "2031-05-06" }',
    },
  },
  'notice-alone': {
    title: 'A notice with no other copy beside it',
    why: 'A kill, a hold, a release or a correction is about other copy, and there is none here. Whether what it means is held can only be told where both are looked at together.',
    remedy: 'Look at it together with the folder of copy: dateline check wire/ kill.txt.',
    example: {
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Marlow Quay". No ferry sank. A kill is mandatory.\n',
    },
  },
  'change-not-found': {
    title: 'A change that the text does not show',
    why: 'A change note says what a version adds, updates or recasts, and in which paragraphs. Held beside the version before, those paragraphs, the headline or the photo are the same.',
    remedy: 'Look whether a version is missing between the two, or whether the note is wrong.',
    example: {
      'flood-1.txt': `${flood}\nThe gates stay shut until Friday, the office said.\n`,
      'flood-2.txt':
        '(LEAD) Flood wall holds at Marlow Quay\n(ATTN: CHANGES headline)\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n\nThe gates stay shut until Friday, the office said.\n',
    },
  },
  'fact-changed': {
    title: 'A fact that changed without a word',
    why: 'A later version has the paragraph word for word, but for a figure, a day or a name. Neither a change note nor a marker of a correction tells of it, so whoever used the version before does not learn that it is no longer so.',
    remedy:
      'Look which of the two is right. Where the later one is, say so: in a change note that names the paragraph, or as a correction.',
    example: {
      'flood-1.txt': `${flood}\nThe wall of 1911 is nine miles long and kept 1,200 people dry, the office said.\n`,
      'flood-2.txt':
        '(LEAD) Flood wall holds at Marlow Quay\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n\nThe wall of 1911 is nine miles long and kept 2,100 people dry, the office said.\n',
    },
  },
  'unknown-agency': {
    title: 'An agency that the reader does not know',
    why: 'The dateline names an agency of which there is no data, so nothing peculiar to how it writes is read.',
    remedy: 'Nothing need be done; an agency is added under agencies/, as CONTRIBUTING.md tells.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY, May 6 (Quaypress) -- The wall held overnight.\n' },
  },
  'other-language': {
    title: 'Copy that is not in English',
    why: 'The rules for names, quotations, dates and measures are of English. Applied to another language they would invent things, so they are left out.',
    remedy: 'There is nothing to do: the copy is published as it stands.',
    example: {
      'flut.txt':
        'Deich hält in Marlow\n\nDer Deich hat in der Nacht gehalten, und das Wasser ist am Morgen wieder gefallen, wie die Behörde am Ort mitteilte.\n\nDie Straße an der Küste bleibt bis auf weiteres gesperrt, weil der Boden dort noch nass ist.\n',
    },
  },
  undated: {
    title: 'Copy without a date',
    why: 'Neither a dateline nor a date of its own tells the day of publication, and nothing else in the copy does: AP and dpa leave the day to the header of the feed. A day that its folder or its name is called by tells when it came in: copy may have been sent on the day before that, and archives lay it down later still, so that it stays undated. Days that it names by weekday stay open, and feeds leave the article out.',
    remedy:
      'Give the day in the JSON file beside it: { "published": "2031-05-06" }. The day of its folder tells only when it came in.',
    example: { 'flood.txt': 'Flood wall holds\n\nThe wall held overnight, the harbor office said.\n' },
  },
  'year-missing': {
    title: 'A dateline whose year is not known',
    why: 'Datelines have no year. It is found from full dates in the copy; where there is none, the day of publication stays open and the article has no date.',
    remedy:
      'Call the file or its folder by the day it came in, as `2031/05/06/flood.txt` or `2031-05-06-flood.txt`: the year is told by that, unless the dateline lies more than three days before it, or a month where the weekday of what the copy reports bears it out. Or give the day in the JSON file beside it: { "published": "2031-05-06" }, or { "received": "2031-05-07" }.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY, May 6 (Yonhap) -- The wall held overnight.\n' },
  },
  'days-contradict': {
    title: 'Two days that cannot both be right',
    why: 'The dateline lies more than a month from the day that is given beside the copy or stated on a line of its own, or two lines state two days. What is given beside the copy holds; of what the copy states, nothing is believed.',
    remedy: 'Give the right day in a file NAME.json beside NAME.txt.',
    example: { 'flood.txt': 'Flood wall holds\n\nMay 6, 2031\n\nHOLLIN, Jan. 9 (Reuters) - The wall held.\n' },
  },
  'given-headline': {
    title: 'A headline given that the copy does not have',
    why: 'A headline given beside the copy says which of its words are the headline, where they were misread. It adds none: words that are not in the copy are not published as its own.',
    remedy: 'Give the headline as it stands in the copy, without its markers, or null where it has none.',
    example: { 'flood.txt': flood, 'flood.json': '{ "headline": "Flood wall breaks" }\n' },
  },
  'stray-byline': {
    title: 'A byline in the body',
    why: 'A byline stands above the copy. One further down most often means that two pieces are in one file.',
    remedy: 'Look whether a second piece begins there; if so, split the file.',
    example: { 'flood.txt': `${flood}\nThe gates stay shut.\n\nBy Ines Calloway\n\nThe harbor reopened at noon.\n` },
  },
  'stray-dateline': {
    title: 'A second dateline in the body',
    why: 'Copy has one dateline, at its start. A second one further down most often means that two pieces are in one file, and the second would go out as the end of the first.',
    remedy: 'Look whether a second piece begins there; if so, split the file.',
    example: {
      'flood.txt':
        'Flood wall holds\n\nMARLOW QUAY, May 6 (Yonhap) -- The wall held overnight.\n(END)\n\nELDWICK, May 6 (Yonhap) -- The harbor reopened.\n(END)\n',
    },
  },
  'caption-without-date': {
    title: 'A caption without a date',
    why: 'Captions end on the full date of their picture. Without it the picture may be of another day than the copy.',
    remedy: 'Ask for the date, or let it be where the day does not matter.',
    example: {
      'flood.txt': `${flood}\nMayor Ada Brook (L) inspects the flood wall at Marlow Quay. (Yonhap)\n\nNobody was hurt.\n`,
    },
  },
  'too-many': {
    title: 'More of one kind than are listed',
    why: 'Of each diagnostic the first hundred in a file are listed.',
    remedy: 'Put those right first; most often they have one cause.',
    example: { 'flood.txt': { text: 'They said "so.\n\n', times: 120 } },
  },
  garbled: {
    title: 'Broken characters',
    why: 'Here stands what is left of a character that was read in the wrong encoding before the copy came: a replacement character, a control, pairs such as \u00e2\u20ac, or a mark as e-mail encodes it, =E2=80=99. What it was cannot be told for certain, so it stays as it is.',
    remedy: 'Fetch the copy again in its own encoding, or put the character right.',
    example: { 'flood.txt': 'Flood wall holds\n\nMARLOW QUAY -- The caf\ufffd was dry.\n' },
  },
  'mail-left': {
    title: 'What mail has left in the copy',
    why: 'Mail sets > before lines that it quotes, and writes =20 for a space at the end of a line. Not every line of the copy has the one, or not every sign = is of such a code, so that it is not certain what it was: it is kept as it came, and readers see it.',
    remedy: 'Take the signs out, at each of the places.',
    example: {
      'flood.txt': 'Flood wall holds\n\nMARLOW QUAY -- The gate, which is marked X = 9, held overnight.=20\n',
    },
  },
  'weekday-contradicts-date': {
    title: 'A weekday that its date does not have',
    why: 'One of the two is wrong, and every date that hangs on it may be.',
    remedy: 'Look at the calendar, and ask the desk which of the two is meant.',
    example: { 'flood.txt': 'Flood wall holds\n\nThe gates were shut on Monday, May 6, 2031.\n' },
  },
  'looks-cut': {
    title: 'The copy breaks off',
    why: 'The last paragraph ends on a word or a mark on which no sentence ends, so that more was to come.',
    remedy: 'Fetch the rest of the copy.',
    example: { 'flood.txt': 'Flood wall holds\n\nThe wall held overnight, the harbor office said, but the\n' },
  },
  'no-full-stop': {
    title: 'No full stop at the end',
    why: 'The last paragraph ends without a full stop, a question or exclamation mark, or a closing quotation mark. Something may be missing behind it.',
    remedy: 'Look whether the copy was cut; if it was not, there is nothing to do.',
    example: {
      'flood.txt': 'Flood wall holds\n\nThe wall held overnight.\n\nNobody was hurt, the harbor office said\n',
    },
  },
  'quote-unbalanced': {
    title: 'A quotation mark without its partner',
    why: 'A mark opens a quotation that nothing closes, or closes one that nothing opens, so that it is not clear where the words of the speaker start or end. A paragraph may leave a quotation open only where the next one opens with a mark.',
    remedy: 'Add the missing mark, or take the odd one out.',
    example: {
      'flood.txt': 'Flood wall holds\n\nThe harbor office said the wall held overnight" and nobody was hurt.\n',
    },
  },
};
