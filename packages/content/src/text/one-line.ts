/** A stretch of copy as one line: hard-wrapped lines and runs of spaces become single spaces. */
export function oneLine(text: string): string {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 ? code === 10 || code === 13 || code === 9 : code === 32 && last === 32)
      return text.replace(/\s+/g, ' ');
    last = code;
  }
  return text;
}
