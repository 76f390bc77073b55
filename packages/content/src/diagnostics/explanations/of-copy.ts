import { type Explanation, flood } from './explanation.ts';

/** Of a piece of copy. */
export const ofCopy = {
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
  'marker-number': {
    title: 'A marker without its number',
    why: 'A marker that replaces a version, such as (2nd LD), says which version it is. Without the number its place in the story is not certain.',
    remedy: 'Give the marker its number, if it is known.',
    example: { 'flood.txt': `(LD) ${flood}` },
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
    why: 'Neither a dateline nor a date of its own tells the day of publication, and nothing else in the copy does: AP and dpa leave the day to the header of the feed. A day that its folder or its name is called by tells when it came in: copy may have been sent on the day before that, and archives lay it down later still, so that it dates only what reports of its weekday. Days that it names by weekday stay open, and feeds leave the article out.',
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
} as const satisfies Record<string, Explanation>;
