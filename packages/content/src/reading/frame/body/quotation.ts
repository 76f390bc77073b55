const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/**
 * Nothing but one quotation, or one with a dash and a name after it.
 *
 * @param before The paragraph above: of a quotation that runs on from there it is the last part, and no block of its own.
 */
export function isQuotation(text: string, before = ''): boolean {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined || text.length < 20) return false;
  if (isOpen(before, text.charAt(0), closing)) return false;
  const close = text.indexOf(closing, 1);
  const again = text.indexOf(text.charAt(0), 1);
  // of what opens twice the first is closed by another mark
  if (close < 0 || (again > 0 && again < close)) return false;
  return (
    close === text.length - 1 || (/^\s*(?:--?|[—–―])\s*\p{Lu}/u.test(text.slice(close + 1)) && text.length - close < 80)
  );
}

/** Whether a quotation that opens in a text does not close there. */
const isOpen = (text: string, opening: string, closing: string): boolean =>
  opening === closing ? text.split(opening).length % 2 === 0 : text.lastIndexOf(opening) > text.lastIndexOf(closing);
