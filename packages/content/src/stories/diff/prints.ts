/** A paragraph of fewer words that are no facts says too little to be known again. */
const FEWEST = 6;

/** Of a print, the characters that tell the words which are no facts, and those that tell the facts. */
const WORDS = 5;
const FACTS = 3;

/** FNV-1a, signed: a number without a sign is an object to engines where it is large. @see https://www.rfc-editor.org/rfc/rfc9923 */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * What tells a paragraph again whose facts have changed: a hash of its words in lower case, and one of those with a capital or a figure.
 *
 * @param texts Paragraphs, a line each.
 * @returns Eight characters for each paragraph that is long enough.
 */
export function printsOf(texts: readonly string[]): string {
  // engines take longer to look through what was cut out of another text
  const whole = texts.join('\n');
  let prints = '';
  for (let from = 0; from < whole.length; ) {
    const end = whole.indexOf('\n', from);
    const to = end < 0 ? whole.length : end;
    prints += printOf(whole, from, to);
    from = to + 1;
  }
  return prints;
}

function printOf(text: string, from: number, to: number): string {
  let [words, facts, count, isFact, isInside] = [SEED, SEED, 0, false, false];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (isInside && !isFact) count++;
      isInside = false;
    } else if (!isInside) {
      if (isOpen(code)) continue;
      isFact = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 36;
      isInside = true;
    }
    if (isFact) facts = Math.imul(facts ^ code, PRIME);
    else words = Math.imul(words ^ code, PRIME);
  }
  return count < FEWEST ? '' : signs(words, WORDS) + signs(facts, FACTS);
}

/** Quotation marks and brackets before a word. */
const isOpen = (code: number): boolean => code === 34 || code === 40 || code === 0x201c || code === 0x2018;

/** So many characters of ASCII for a hash, six bits each, past the backslash, which JSON would escape. */
function signs(hash: number, length: number): string {
  let text = '';
  for (let bits = hash, i = 0; i < length; i++, bits = (bits >>> 6) | (bits << 26)) {
    const six = bits & 63;
    text += String.fromCharCode((six < 44 ? 48 : 49) + six);
  }
  return text;
}

/** True where a paragraph of the one has the words of one of the other, and other facts. */
export function mayDifferInFacts(before: string, after: string): boolean {
  const known = new Set(printsIn(before).flatMap((print) => [print, wordsOf(print)]));
  return printsIn(after).some((print) => !known.has(print) && known.has(wordsOf(print)));
}

const printsIn = (prints: string): string[] => prints.match(PRINT) ?? [];

const PRINT = new RegExp(`.{${WORDS + FACTS}}`, 'g');

const wordsOf = (print: string): string => print.slice(0, WORDS);
