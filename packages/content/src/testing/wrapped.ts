/** A paragraph in lines of at most `width` columns, the first of them indented. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim()) {
      lines.push(line);
      line = word;
    } else line = line === indent ? indent + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
