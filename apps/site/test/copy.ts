/** Invented copy that tries to be more than text. */
export const hostile = `<script>window.ran = 1</script> "Nordavia" & 'Velmora' \u202ereopen\u202c ports</title>

KARSUND, Oct. 12 (Yonhap) -- <img src=x onerror="window.ran = 2"> Nordavia's Coastal Trade Organization (CTO) reopened its ports on Tuesday\u200b, it said. {window.ran = 3} \${window.ran = 4} &lt;b&gt; &#60;

"</p></article><script>window.ran = 5</script>," President Nadia "<svg onload=window.ran=6>" Tressel said. <a href="javascript:window.ran = 7">Press</a> <!-- a comment ]]> <style>body { display: none }</style>

The CTO will meet\u001b[31m again next month, \u2066Tressel\u2069 said\ufeff. --> {{ 7 * 7 }} \`\u202e\`

(END)
`;

export const plain = `(2nd LD) Albrund expands the rail link

EASTMERE, Oct. 12 (Yonhap) -- Albrund on Tuesday expanded its rail link, the Velmoran Rail Authority (VRA) said.

"This gives both sides room to breathe," Prime Minister Irene Quillane told reporters in Eastmere on Oct. 12, 2027.

Gov. Thomas Fennimore of the VRA said the work would take three years from 2028. The rail freight index (RFI) rose.

(END)
`;

/** Copy with the marks of a wire that has no others. */
export const teletyped = `Tower of \`\`lost'' port opens

PORT ASTRID, Nordavia (AP) _ The tower _ long shut _ opened on Tuesday.

\`\`It can be seen from Karsund,'' Mayor Ada Brandt said.
`;

/** Copy whose words have no place to break. */
export const longWords = `Hafenbehördengenehmigungsverfahrensverordnungsentwurfsfassungen reopen

KARSUND, Oct. 12 (Yonhap) -- The Hafenbehördengenehmigungsverfahrensverordnungsentwurfsfassungszuständigkeitsstelle on Tuesday opened https://archive.example/an/address/that/has/no/place/to/break/0123456789abcdef0123456789abcdef.

${'x'.repeat(600)}
`;

/** Copy that runs from right to left. */
export const arabic = `المرفأ يفتح أبوابه من جديد بعد ثلاث سنوات

كارسوند - أعلنت هيئة المرفأ يوم الثلاثاء أن المرفأ سيفتح أبوابه من جديد في الشهر المقبل.

وقالت الوزيرة "انتظرنا طويلا بما يكفي" في مؤتمر صحفي.
`;

/** A story that was sent three times, the last time corrected. */
export const versions = {
  'ferry.txt': `Velmora reopens the ferry line

PORT ASTRID, Oct. 12 (Yonhap) -- Velmora on Tuesday reopened the ferry line to Nordavia, the Northern Fisheries Commission (NFC) said.

"Nobody should doubt that the decision was the right one," Foreign Minister Daniel Velmar told reporters in Port Astrid.

The work cost about 28 million euros, and the line is 40 kilometers long. The coastal freight index (CFI) rose.
`,
  'ferry-lead.txt': `(LEAD) Velmora reopens the ferry line
(ATTN: ADDS remarks by mayor in last para)

PORT ASTRID, Oct. 12 (Yonhap) -- Velmora on Tuesday reopened the ferry line to Nordavia, the Northern Fisheries Commission (NFC) said.

"Nobody should doubt that the decision was the right one," Foreign Minister Daniel Velmar told reporters in Port Astrid.

The work cost about 28 million euros, and the line is 40 kilometers long. The coastal freight index (CFI) rose.

"The people of this coast have waited long enough," Mayor Helen Stellmann said.
`,
  'ferry-second.txt': `(2nd LD) (CORRECTED) Velmora reopens the ferry line
(ATTN: CORRECTS sum in 3rd para)

PORT ASTRID, Oct. 12 (Yonhap) -- Velmora on Tuesday reopened the ferry line to Nordavia, the Northern Fisheries Commission (NFC) said.

"Nobody should doubt that the decision was the right one," Foreign Minister Daniel Velmar told reporters in Port Astrid.

The work cost about 38 million euros, and the line is 40 kilometers long. The coastal freight index (CFI) rose.

"The people of this coast have waited long enough," Mayor Helen Stellmann said.
`,
  ...Object.fromEntries(
    ['ferry', 'ferry-lead', 'ferry-second'].map((name) => [`${name}.json`, '{"published": "2027-10-12"}']),
  ),
};

/** A story that names whom the one of three versions names. */
export const near = `Fisheries commission weighs a second ferry

PORT ASTRID, Oct. 12 (Yonhap) -- The Northern Fisheries Commission (NFC) on Tuesday weighed a second ferry, Foreign Minister Daniel Velmar said.
`;

/** A story, and copy that corrects it and is no version of it. */
export const corrected = {
  'toll.txt': `Nordavia lowers its harbor toll

KARSUND, Nordavia (AP) — Nordavia on Tuesday lowered its harbor toll, Mayor Ada Brandt warned in a letter.
`,
  'toll-correction.txt': `Correction: Harbor Toll story

KARSUND, Nordavia (AP) — In a story Oct. 12, The Associated Press reported erroneously who lowered the toll. It was the port authority.
`,
  'toll.json': '{"published": "2027-10-12"}',
  'toll-correction.json': '{"published": "2027-10-13"}',
};
