import { SaxesParser } from 'saxes';

/**
 * Reads a text as XML, as a parser that forgives nothing does.
 *
 * @returns The words between its tags, the names of its elements in the order they open, and the values of their attributes.
 * @throws What is wrong with it, and where.
 */
export function readXml(xml: string): {
  readonly text: string;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
} {
  const parser = new SaxesParser();
  let text = '';
  const elements: string[] = [];
  const attributeValues: string[] = [];
  parser.on('text', (words) => {
    text += words;
  });
  parser.on('cdata', (words) => {
    text += words;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    attributeValues.push(...Object.values(attributes));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, elements, attributes: attributeValues };
}
