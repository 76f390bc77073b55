import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InventedCopy, inventCopy } from '../testing/copy.ts';
import { firstLost, spansIn } from '../testing/parts.ts';
import { wrapped } from '../testing/wrapped.ts';
import { decode } from '../text/decode/index.ts';
import { read } from './read.ts';

/** Fixed, so that a failure anywhere is a failure everywhere; fast-check prints it with the case. */
const options = { seed: 20230321, numRuns: 150 };

/** A seed and a length to invent copy from: a counterexample names these, not all that they make. */
const anySeed = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 3, max: 12 }));

/** The seeds of copy of which every paragraph is one line. */
const anyUnwrapped = anySeed.filter((seed) => {
  const { paragraphs, text } = inventCopy(...seed);
  return paragraphs.every((paragraph) => text.includes(paragraph));
});

/** The seeds of such copy without pictures: where a caption may break, `corpus/hard-wrapped-caption` says. */
const anyWithoutCaption = anyUnwrapped.filter((seed) => inventCopy(...seed).captions.length === 0);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What does not hang on where the lines break. */
function gist(text: string, published: string): unknown {
  const { article } = read(text, { id: 'gist', published });
  if (!article) return null;
  return {
    headline: article.headline?.text,
    markers: article.markers.map(({ kind, number }) => [kind, number]),
    byline: article.byline?.names,
    dateline: article.dateline && [article.dateline.places, article.dateline.agency, article.dateline.date],
    body: article.body.map(({ kind, text: words }) => [kind, words]),
    sentences: article.body.map(({ sentences }) => sentences.map(([start, end]) => oneLine(text.slice(start, end)))),
    quotes: article.quotes.map(({ kind, text: words, speaker }) => [kind, oneLine(words), speaker?.name]),
    dates: article.dates.map(({ text: words, type, value }) => [oneLine(words), type, value]),
    names: article.names.map(({ text: words, kind, entity }) => [oneLine(words), kind, entity]),
    abbreviations: article.abbreviations.map(({ shortText, longText }) => [shortText, oneLine(longText)]),
    credits: article.credits.map(({ role, name, place }) => [role, name, place]),
  };
}

/** The bytes of a text, two to a code unit behind a byte order mark. */
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (let at = 0; at <= text.length; at++)
    bytes.setUint16(2 * at, at === 0 ? 0xfeff : text.charCodeAt(at - 1), littleEndian);
  return new Uint8Array(bytes.buffer);
};

/** The encodings that wires still send; each has all the characters of invented copy. */
const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => utf16(text, true),
  (text) => utf16(text, false),
  (text) => Buffer.from(text, 'latin1'),
];

type Mutant = (copy: InventedCopy, width: number, pick: number) => string;

const readsAlike = (mutant: Mutant, seeds: typeof anySeed = anyUnwrapped): void =>
  fc.assert(
    fc.property(seeds, fc.integer({ min: 55, max: 100 }), fc.nat(1000), (seed, width, pick) => {
      const copy = inventCopy(...seed);
      expect(gist(mutant(copy, width, pick), copy.published)).toEqual(gist(copy.text, copy.published));
    }),
    options,
  );

/** Its parts, as blank lines part them, and whether each belongs to the running copy. */
const partsOf = ({
  text,
  paragraphs,
  captions,
}: InventedCopy): { readonly text: string; readonly running: boolean }[] =>
  text
    .split('\n\n')
    .map((part) => ({ text: part, running: [...paragraphs, ...captions].some((words) => part.endsWith(words)) }));

describe('copy reads alike', () => {
  it('with the line ends of any system', () =>
    readsAlike(({ text }, _, pick) => text.replaceAll('\n', pick % 2 === 0 ? '\r\n' : '\r')));

  it('hard-wrapped, with blank lines between the paragraphs', () =>
    readsAlike(
      (copy, width) =>
        partsOf(copy)
          .map(({ text, running }) => (running ? wrapped(text, width) : text))
          .join('\n\n'),
      anyWithoutCaption,
    ));

  it('hard-wrapped and indented, with none', () =>
    readsAlike((copy, width, pick) => {
      const parts = partsOf(copy);
      return parts
        .map(({ text, running }, i) => {
          const set = running ? wrapped(text, width, ' '.repeat(3 + (pick % 2))) : text;
          return running && parts[i + 1]?.running ? `${set}\n` : `${set}\n\n`;
        })
        .join('');
    }, anyWithoutCaption));

  it('with spaces at the ends of its lines, and blank lines around it', () =>
    readsAlike(
      ({ text }, _, pick) => `${'\n'.repeat(pick % 4)}${text.replaceAll('\n', `${' '.repeat(pick % 3)}\n`)}\n\n \n`,
    ));

  it('in whatever encoding it comes', () =>
    readsAlike(
      ({ text }, _, pick) => decode(encodings[pick % encodings.length]?.(text) ?? new Uint8Array()).text ?? '',
    ));

  it('as far as it goes, when cut after a paragraph', () =>
    fc.assert(
      fc.property(anyUnwrapped, fc.nat(), (seed, pick) => {
        const copy = inventCopy(...seed);
        const kept = copy.paragraphs.slice(0, 1 + (pick % copy.paragraphs.length));
        const last = kept.at(-1) ?? '';
        const text = copy.text.slice(0, copy.text.indexOf(last) + last.length);
        const { article } = read(text, { id: 'cut' });
        expect(article?.headline?.text).toBe(copy.headline);
        expect(article?.dateline?.places).toEqual([copy.place]);
        expect(article?.body.filter(({ kind }) => kind === 'paragraph').map((block) => block.text)).toEqual(kept);
      }),
      options,
    ));
});

describe('copy that came to harm', () => {
  const survives = (text: string): void => {
    const reading = read(text, { id: 'harmed' });
    if (reading.article) expect(firstLost(text, reading.article)).toBeNull();
    expect(spansIn(reading).filter(([start, end]) => start > end || end > text.length)).toEqual([]);
  };

  const eachHarmed = (harm: (text: string, a: number, b: number) => string): void =>
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.nat(), (seed, a, b) => survives(harm(inventCopy(...seed).text, a, b))),
      options,
    );

  /** Without the line at one place, and with the one of `which` before another. */
  const moved = (text: string, from: number, to: number, which: number): string => {
    const lines = text.split('\n');
    const line = lines[which % lines.length] ?? '';
    return lines
      .toSpliced(from % lines.length, 1)
      .toSpliced(to % lines.length, 0, line)
      .join('\n');
  };

  it('loses nothing when cut at both ends', () =>
    eachHarmed((text, a, b) => text.slice(a % text.length, (a % text.length) + (b % text.length))));

  it('loses nothing when a line is dropped and another doubled', () =>
    eachHarmed((text, a, b) => moved(text, a, b, b)));

  it('loses nothing when wrapped at any width', () =>
    eachHarmed((text, a, b) =>
      text
        .split('\n')
        .map((line) => wrapped(line, 1 + (a % 120), ' '.repeat(b % 6)))
        .join('\n'),
    ));

  it('loses nothing when lines change places', () => eachHarmed((text, a, b) => moved(text, a, b, a)));

  it('is read or refused when bytes are garbled', () =>
    fc.assert(
      fc.property(
        anySeed,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (seed, garbled) => {
          const bytes = new TextEncoder().encode(inventCopy(...seed).text);
          for (const [at, byte] of garbled) bytes[at % bytes.length] = byte;
          const decoded = decode(bytes);
          if (decoded.text === null) expect(decoded.diagnostics).toMatchObject([{ severity: 'error' }]);
          else survives(decoded.text);
        },
      ),
      options,
    ));
});
