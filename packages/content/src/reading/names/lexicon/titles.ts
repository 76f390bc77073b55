/** Forms of address that a full stop may stand behind. */
export const addresses = `adm ald brig capt cllr cmdr col cpl dr gen gov hj kol lt maj messrs mr+ ms prof pvt rep rev sen+ sgt smt`;

/** Offices, ranks, forms of address and callings that stand before a name and end a role, in lower case. */
export const titleHeads = `
${addresses} activist actor actress administrator admiral adviser advisor aide agent airman alhaji ambassador analyst+ archbishop architect artist astronaut attorney auditor aunt author ayatollah banker baron baroness barrister batsman besar billionaire+ bishop boss bowler boyfriend brigadier broker brother+ businessman businesswoman candidate captain cardinal catcher ceo+ cfo chair chairman chairperson chairwoman champion chancellor chief classmate coach colleague colonel columnist comedian comm commander commissioner+ commodore compatriot composer comptroller comrade conductor congressman congresswoman constable coo coroner corporal cosmonaut councilor councillor councilman councilwoman counsel counsellor count countess cousin critic cto cyclist dame dancer daughter defendant defender delegate democrat detective dictator diplomat director dissident driver duchess duke economist editor emir emperor empress engineer envoy executive eyewitness father fencer fiance fiancee filmmaker financier flanker forward founder fullback general girlfriend goalkeeper golfer governor+ govs gp granddaughter grandfather grandmother grandson guerrilla guitarist gymnast hajah haji head historian hojjatoleslam hooker husband imam insp inspector journalist judge+ judoka justice+ keeper king lady lawmaker+ lawyer+ leader+ legislator lieutenant lord magistrate major manager marshal maulana mayor midfielder minister+ miss monk monsignor mother mp mufti mullah negotiator neighbor neighbour nephew niece nominee novelist officer+ official ombudsman organiser organizer outfielder owner painter pastor pfc photographer pianist pilot pitcher plaintiff player playwright poet pope premier+ president+ prince princess private producer professor prop prosecutor quarterback queen rabbi rapper rector referee reliever reporter representative+ reps republican researcher resident reverend rider rookie roommate rounder samdech scientist sculptor seaman seamer secretaries secretary senator+ sergeant shah sheik sheikh sheriff shortstop shri shuttler singer sir sister skater skier skipper snowboarder son speaker specialist spokesman spokesperson spokeswoman sprinter star starter strategist striker student substitute sultan superintendent supt survivor swimmer tanaiste taoiseach teammate treasurer uncle undersecretary warlord whip widow wife winger witness wrestler writer+
`;

/** Words that stand in a role before its last one: prime minister, foreign ministry spokesman. */
export const titleModifiers = `
acting advocate agriculture assistant asst budget cabinet caretaker circuit crown culture defence defense deputy district economic economy education energy environment ex federal finance fire first foreign former grand gunnery health high home house incumbent industry intelligence interim interior junior labor labour late majority managing menteri military minority national opposition parliamentary party permanent petty police political presidential press prime rear rebel right second security senate senior social solicitor special staff state supreme team then trade transport unification union vice warrant welfare
`;

/** What an office is for, beside what stands in a role before its last word. */
export const officeFields = `
affairs army climate coal commerce communications cooperation development duties ecology electricity employment equality external family fisheries food forestry gas homeland housing human ict immigration information infrastructure internal international land maritime minerals mines mining natural naval oceans oil petroleum planning public recreation refugees religious research resources rural science shipping sport+ technology tourism urban veterans water women youth
`;

/** Of these, what a firm or a side is as well: `Owner Orrin`, `Champions Orrin`. */
export const sharedHeads = `owner broker banker producer champion leader+ official star`;

const honours = `datuk dato datin tun`;
const honourRanks = `seri wira patinggi paduka`;

/** What Malaysia honours by, and what such an honour opens with. */
export const styles = `${honours} tan puan`;

/** What follows such a style: Datuk Seri, Tan Sri. */
export const styleRanks = `${honourRanks} sri`;

/** Whom Britain honours. */
export const knights = `sir dame lord lady`;

/** Forms of address: what follows is a person whatever else speaks against it. */
export const honorifics = `${addresses} miss sir dame shri haji hajah ${honours} ${honourRanks} justices`;

/** Offices, and ranks of the police of India, Pakistan, Malaysia and Nigeria, by their letters. */
export const ranks = `acp adgp asi asp cm csp dcp dgp dig dsp fm ig igp jcp mep mla mlc mna msp pm sho sp ssp`;

/** Parts of a person's name in lower case, between capitals or before one. */
export const particles = `abu af al arap ben bin binti d da+ de del dell della den der di do+ du e el es ibn l la le ten ter ul ur van von wa y zu`;
