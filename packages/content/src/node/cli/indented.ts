/** JSON for people: two spaces a level, each span on one line. Ends on a line end. */
export function indented(value: unknown): string {
  // A JSON text has line ends between its parts only, so this matches no text within one.
  return `${JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')}\n`;
}
