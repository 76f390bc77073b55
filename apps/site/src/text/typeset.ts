/** What wires type for want of better, and what may be the end of it. */
const typed = /["`']|--| [_-] /;

/**
 * The words as a page sets them: the quotation marks, apostrophes and dashes that a wire has no keys for, as such. AP types ``` ``so'' ```, and a dash as ` _ ` or ` -- `, Reuters as ` - `. What may be something else stays: inches, options of a command, addresses.
 *
 * @example typeset("``Stay,'' she said -- twice.") // “Stay,” she said — twice.
 */
export const typeset = (words: string): string =>
  typed.test(words)
    ? apostrophes(words)
        .replace(/(?<!`)``(?!`)/g, '“')
        // of three, the first closes a quotation within
        .replace(/(?<!\d)''(?!')/g, '”')
        .replace(/(?<![\p{L}\p{N}`])`(\p{L}[^`']*)'(?!\p{L})/gu, '‘$1’')
        // in pairs, so that no inch is one; other scripts have other marks
        .replace(/(?<=^|[\s([—–-])"(?=[\p{Script=Latin}\d$£€“‘'(…[])([^"]*[^\s"([])"(?=$|[\s.,;:?!)\]—–-])/gu, '“$1”')
        // a sentence by itself may have the half of a pair
        .replace(/^"(?=\p{Script=Latin}[^"]*$)/u, '“')
        .replace(/^([^"]*[.,!?])"$/u, '$1”')
        .replace(/(?<=^|\s)--(?=\s|$)|(?<=[\p{Ll},.”])--(?=[\p{L}“])/gu, '—')
        .replace(/(?<=[^\s_] )_(?= [^\s_])/g, '—')
        .replace(/(?<=(?:\p{L}[\p{L}.,)”’]?|\d\)) )-(?= [“‘]?\p{L}{2})/gu, '–')
    : words;

/** Within words, and where words begin with it that a mark has cut off: `'s growth`. What may be the end of a quotation stays. */
const apostrophes = (words: string): string => {
  const set = words
    .replace(/(?<=\p{Script=Latin})'(?=\p{Script=Latin})/gu, '’')
    .replace(/^'(?=(?:s|d|m|t|ll|re|ve)(?!\p{L}))/u, '’')
    // behind an s that more words follow, it may be of a plural
    .replace(
      /(?<=^|[\s(["“—–])'(?!n')(?=\p{Script=Latin})([^'`]*[^\s'`(["])'(?=$|[.,;:?!)\]"”]|(?<!s')[\s—–])/gu,
      '‘$1’',
    );
  return OPENS.test(set) ? set : set.replace(/(?<=\p{Ll}s)'(?=[\s.,;:?!)]|$)/gu, '’');
};

/** What may open a quotation between single marks, of which any other may be the end. */
const OPENS = /`|(?<![\p{L}\p{N}.,?!])'/u;
