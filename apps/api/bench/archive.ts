import { type Archive, compile, createArchive } from '@dateline/content/archive';

const sentence = 'The harbour bridge carried 4,000 cars on Monday, the port authority said in a statement.';

/** An archive of invented articles of nine paragraphs, about 2.4 kB each, as wire copy mostly is. */
export async function benchArchive(articles: number): Promise<Archive> {
  const paragraphs = Array.from({ length: 9 }, () => `${sentence} "It holds," Ada Marlowe said. ${sentence}`).join(
    '\n\n',
  );
  const copies = Array.from({ length: articles }, (_, i) => ({
    id: `bridge-${i}`,
    name: `bridge-${i}.txt`,
    source: `Harbour bridge reopens for the ${i}th time\n\n${paragraphs}`,
  }));
  return createArchive(await compile(copies));
}
