/**
 * A picture as a file of icons, which browsers ask for at `/favicon.ico` where no page tells of another: one entry, which may be PNG
 * since Windows Vista.
 *
 * @param size Its width and height in pixels, less than 256.
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const file = new Uint8Array(OFFSET + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // one entry
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // planes of colour
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, OFFSET, true);
  file.set(png, OFFSET);
  return file;
}

/** A directory of six bytes, and sixteen of an entry. */
const OFFSET = 22;
