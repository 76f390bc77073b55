import { readFile } from 'node:fs/promises';
import { memoryPages, validateXML } from 'xmllint-wasm';

/**
 * What an XML validator has to say against documents, one complaint a line; empty where all are valid.
 *
 * @param grammar A RELAX NG grammar in `grammars/`, written from the specification it names, or an XML Schema of a package.
 */
export async function complaintsOf(grammar: URL, documents: readonly string[]): Promise<string> {
  const load = async (url: URL) => ({
    fileName: url.pathname.slice(url.pathname.lastIndexOf('/') + 1),
    contents: await readFile(url, 'utf8'),
  });
  const { valid, rawOutput } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: [await load(grammar)],
    preload: await Promise.all(['nitf.rng'].map((name) => load(grammarOf(name)))),
    extension: grammar.pathname.endsWith('.rng') ? 'relaxng' : 'schema',
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? '' : rawOutput.replaceAll(/^\d+\.xml validates\n/gm, '').slice(0, 2000);
}

export const grammarOf = (name: string): URL => new URL(`grammars/${name}`, import.meta.url);
