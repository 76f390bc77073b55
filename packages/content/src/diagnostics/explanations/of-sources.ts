import type { Explanation } from './explanation.ts';

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

/** Of copy that comes in a news format. */
export const ofSources = {
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
} as const satisfies Record<string, Explanation>;
