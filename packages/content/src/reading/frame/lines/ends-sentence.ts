const CLOSERS = '"\'”’)';

/** True where a text ends as sentences do: on a full stop or its like, closing quotation marks and brackets after it. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  const last = text.charAt(at);
  return last === '.' || last === '!' || last === '?';
}
