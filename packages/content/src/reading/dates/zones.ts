/** The zones that copy gives, and how far each is from UTC: names that mean one thing only where news is written. */
const offsets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmt: 'Z',
    utc: 'Z',
    wet: '+00:00',
    bst: '+01:00',
    cet: '+01:00',
    wat: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    cat: '+02:00',
    sast: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    eat: '+03:00',
    pkt: '+05:00',
    wib: '+07:00',
    ict: '+07:00',
    hkt: '+08:00',
    sgt: '+08:00',
    myt: '+08:00',
    pht: '+08:00',
    awst: '+08:00',
    kst: '+09:00',
    jst: '+09:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
  }),
);

/** Names of more than one zone, or of one that changes with the season: of New York; of Chicago, Shanghai and Havana; of Delhi, Dublin and Jerusalem. */
const ambiguous: readonly string[] = ['et', 'cst', 'ist', 'ast', 'gst', 'wst', 'sst'];

/** Every name of a zone, in lower case, and its offset; null where the name does not tell it, so that none is invented. */
export const zones: ReadonlyMap<string, string | null> = new Map([
  ...offsets,
  ...ambiguous.map((name) => [name, null] as const),
]);
