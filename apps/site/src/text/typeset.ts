/** What wires type for want of better, and what may be the end of it. */
const typed = /["`]|''|--| _ /;

/**
 * The words as a page sets them: the quotation marks and dashes that a wire has no keys for, as marks and dashes. AP types ``` ``so'' ```, and a dash as ` _ ` or ` -- `. What may be something else stays: inches, options of a command, addresses.
 *
 * @example typeset("``Stay,'' she said -- twice.") // “Stay,” she said — twice.
 */
export const typeset = (words: string): string =>
  typed.test(words)
    ? words
        .replace(/(?<!`)``(?!`)/g, '“')
        // of three, the first closes a quotation within
        .replace(/(?<!\d)''(?!')/g, '”')
        .replace(/(?<![\p{L}\p{N}`])`(\p{L}[^`']*(?:'\p{L}[^`']*)*)'(?!\p{L})/gu, '‘$1’')
        // in pairs, so that no inch is one; other scripts have other marks
        .replace(/(?<=^|[\s([—–-])"(?=[\p{Script=Latin}\d$£€“‘'(…[])([^"]*[^\s"([])"(?=$|[\s.,;:?!)\]—–-])/gu, '“$1”')
        .replace(/(?<=^|\s)--(?=\s|$)|(?<=[\p{Ll},.”])--(?=[\p{L}“])/gu, '—')
        .replace(/(?<=[^\s_] )_(?= [^\s_])/g, '—')
    : words;
