const [SOH, STX] = ['\x01', '\x02'];

/**
 * The messages of a transmission in ANPA 1312 or IPTC 7901, as they came: each opens its header with SOH and its text with STX. What
 * stands before the first, or opens no text, stays with its neighbour; none where nothing is framed.
 *
 * @see https://en.wikipedia.org/wiki/ANPA-1312
 * @see https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf
 * @example messagesIn('\x01head\x02copy\x03\x01head\x02copy\x03').length // 2
 */
export function messagesIn(source: string): string[] {
  const starts: number[] = [];
  for (let at = source.indexOf(SOH); at >= 0; ) {
    const next = source.indexOf(SOH, at + 1);
    const text = source.indexOf(STX, at);
    if (text < 0) break;
    if (next < 0 || text < next) starts.push(at);
    at = next < 0 || text < next ? next : source.lastIndexOf(SOH, text);
  }
  return starts.map((start, i) => source.slice(i === 0 ? 0 : start, starts[i + 1]));
}

/** True for a transmission of several messages, whatever its file is called. */
export const isTransmission = (source: string): boolean =>
  source.indexOf(SOH) !== source.lastIndexOf(SOH) && messagesIn(source).length > 1;
