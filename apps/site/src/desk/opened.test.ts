import { describe, expect, it } from 'vitest';
import { type Copy, longest } from './copy.ts';
import { opened } from './opened.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is brought to the desk', () => {
  it('is copy under its name, with the line ends of a field for text', async () => {
    expect(await opened('pact.txt', bytes('Pact restored\r\n\r\nIt holds.\r'))).toEqual({
      copies: [{ name: 'pact.txt', text: 'Pact restored\n\nIt holds.\n', published: null, decoding: [] }],
    });
  });

  it('is read in its own encoding, which is said', async () => {
    expect(await opened('old.txt', Uint8Array.of(0x50, 0x61, 0x63, 0x74, 0x20, 0x97))).toMatchObject({
      copies: [{ text: 'Pact —', decoding: [{ code: 'windows-1252' }] }],
    });
  });

  it('is a piece a message where a wire sent several in one transmission', async () => {
    const message = (number: string): string => `\x01${number}\r\nr a BC-NV--Quay\x02^Wall holds<\r\n\x03`;
    expect(await opened('night.txt', bytes(message('a0545') + message('a0546')))).toMatchObject({
      copies: [
        { name: 'night.txt, 1', text: message('a0545').replaceAll('\r\n', '\n') },
        { name: 'night.txt, 2', text: message('a0546').replaceAll('\r\n', '\n') },
      ],
    });
  });

  it('is a piece a document where a database gave out several, as each is read', async () => {
    const record = (number: number): string =>
      `Wall holds\n12 words\n12 October 2027\nReuters News\nLBA\nEnglish\n(c) 2027 Reuters Limited\n\nIt held.\n\nDocument LBA0000020271012ena000000${number}\n\n`;
    const { copies } = (await opened('walls.txt', bytes(record(1) + record(2)))) as { copies: readonly Copy[] };
    expect(copies.map(({ name }) => name)).toEqual(['walls.txt, 1', 'walls.txt, 2']);
    expect(copies[1]?.text).toBe('Wall holds\n\nPublished: 2027-10-12\n\nIt held.\n');
  });

  it('keeps what labelled copy tells editors', async () => {
    const text =
      'Title: Wall holds\nNote: EMBARGOED UNTIL 1800 GMT OCT 14\nDate: 2027-10-12\n\nKARSUND (AP) _ It held.\n';
    expect(await opened('wall.txt', bytes(text))).toMatchObject({
      copies: [
        {
          name: 'wall.txt',
          text: 'Wall holds\n\nEMBARGOED UNTIL 1800 GMT OCT 14\n\nPublished: 2027-10-12\n\nKARSUND (AP) _ It held.\n',
        },
      ],
    });
  });

  it('is refused in words where it is no text, or too long', async () => {
    expect(await opened('p.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))).toEqual({
      refused: expect.stringMatching(/^p\.png: The file is/),
    });
    expect(await opened('pact.json', bytes('{"published":"2027-10-12"}'))).toEqual({
      refused: 'pact.json is JSON, and no article.',
    });
    expect(await opened('big.txt', new Uint8Array(longest + 1))).toEqual({
      refused: 'big.txt has more than 2 million bytes.',
    });
  });
});
