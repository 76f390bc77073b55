/**
 * Finds a format by its name, in any case and with hyphens where a person has some.
 *
 * @example formatCalled(documentFormats, 'JSON-LD') // jsonld
 */
export function formatCalled<Format extends { readonly name: string }>(
  formats: readonly Format[],
  called: string,
): Format | undefined {
  const plain = called.toLowerCase().replaceAll('-', '');
  return formats.find(({ name }) => name === plain);
}
