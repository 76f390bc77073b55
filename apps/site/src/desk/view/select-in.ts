/** Selects words in a field for text, and scrolls them into its middle. Offsets are UTF-16 code units. */
export function selectIn(field: HTMLTextAreaElement, from: number, to: number): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, Math.max(from, to));
  const lines = field.value.slice(0, from).length / Math.max(1, field.value.length);
  field.scrollTop = lines * field.scrollHeight - field.clientHeight / 2;
  field.scrollIntoView({ block: 'nearest' });
}
