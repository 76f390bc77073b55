import type { Copy } from './copy.ts';

/** Invented copy to begin with, with a bit of everything that can be read, and of what can be wrong. */
export const example: Copy = {
  name: 'an invented example',
  published: null,
  text: `(2nd LD) Albrund, Velmora agree to reopen mountain tunnel after three years
(ATTN: UPDATES with minister's remarks in paras 3-5; ADDS photo)

By Mira Oswin

EASTMERE, Oct. 12 (Yonhap) -- Albrund and Velmora agreed Tuesday to reopen their only tunnel next month, three years after a flood closed it.

The 14.2-kilometer tunnel will carry freight from Nov. 3 and passengers from the spring of 2028, the Velmoran Rail Authority (VRA) said.

"Two valleys have waited long enough for one train," Transport Minister Irene Quillane told reporters in Eastmere. "I will be on it."

Quillane said the repairs had cost about 61 million euros, "a little less than we feared."

A senior Albrund official said on condition of anonymity that the pumps would be tested once a month.

Transport Minister Irene Quillane (C) walks through the tunnel near Eastmere on Oct. 12, 2027. (Yonhap)

Water filled the tunnel on Sept. 30, 2024, after 48 hours of rain. Thomas Fennimore, who heads the VRA, said its pumps "will not be caught asleep again.

moswin@wire.example
(END)
`,
};
