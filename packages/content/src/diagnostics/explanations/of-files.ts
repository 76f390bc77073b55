import { type ExampleFile, type Explanation, flood } from './explanation.ts';

/** Text as the numbers of its bytes, one a character: for examples that no text can show. */
const bytes = (latin1: string): ExampleFile => ({ bytes: Array.from(latin1, (char) => char.charCodeAt(0)) });

/** Of folders and files, and of their bytes. */
export const ofFiles = {
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
} as const satisfies Record<string, Explanation>;
