/** A stretch of copy as one line: hard-wrapped lines and runs of spaces become single spaces. */
export function oneLine(text: string): string {
  const wrapped = text.includes('\n') || text.includes('\r') || text.includes('\t') || text.includes('  ');
  return wrapped ? text.replace(/\s+/g, ' ') : text;
}
