/** The zones that copy gives, by how far each is from UTC: names that mean one thing only where news is written. */
const SURE =
  'Z gmt utc, +00:00 wet, +01:00 bst cet wat, +02:00 cest eet cat sast, +03:00 eest msk eat, +05:00 pkt, +07:00 wib ict, +08:00 hkt sgt myt pht awst, +09:00 kst jst, +10:00 aest, +11:00 aedt, +12:00 nzst, +13:00 nzdt, -05:00 est cdt, -04:00 edt, -07:00 mst pdt, -06:00 mdt, -08:00 pst';

/** Names of more than one zone, or of one that changes with the season: of New York; of Chicago, Shanghai and Havana; of Delhi, Dublin and Jerusalem. */
const AMBIGUOUS = 'et cst ist ast gst wst sst';

/** Every name of a zone, in lower case, and its offset; null where the name does not tell it, so that none is invented. */
export const zones: ReadonlyMap<string, string | null> = new Map([
  ...SURE.split(', ').flatMap((row) => {
    const [offset = '', ...names] = row.split(' ');
    return names.map((name): [string, string] => [name, offset]);
  }),
  ...AMBIGUOUS.split(' ').map((name): [string, null] => [name, null]),
]);
