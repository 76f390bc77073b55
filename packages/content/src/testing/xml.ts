import { SaxesParser } from 'saxes';

/**
 * Reads a text as XML, as a parser that forgives nothing does.
 *
 * @returns The words between its tags, and the names of its elements in the order they open.
 * @throws What is wrong with it, and where.
 */
export function readXml(xml: string): { readonly text: string; readonly elements: readonly string[] } {
  const parser = new SaxesParser();
  let text = '';
  const elements: string[] = [];
  parser.on('text', (words) => {
    text += words;
  });
  parser.on('cdata', (words) => {
    text += words;
  });
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, elements };
}
