/** Forms of address that a full stop may stand behind. */
export const addresses = `mr mrs ms dr prof sen rep gov gen lt col kol maj capt sgt cpl adm cmdr brig pvt rev messrs smt hj sens`;

/** Offices, ranks, forms of address and callings that stand before a name and end a role, in lower case. */
export const titleHeads = `
${addresses} president nominee taoiseach tanaiste premier minister chancellor secretary secretaries senator senators representative reps congressman congresswoman governor govs mayor ambassador general lieutenant colonel major captain sergeant corporal admiral commander commodore brigadier marshal private chief king queen prince princess duke duchess emperor empress sultan emir sheikh sheik shah alhaji hojjatoleslam samdech lord lady sir dame baron baroness count countess ayatollah imam mullah pope cardinal archbishop bishop rabbi reverend father sister monsignor mother pastor miss professor judge justice inspector detective superintendent constable sheriff officer chair chairman chairwoman chairperson director executive ceo cfo coach manager spokesman spokeswoman spokesperson editor analyst analysts economist attorney lawyer lawyers barrister prosecutor undersecretary commissioner administrator comptroller rector auditor ombudsman coroner delegate councillor councilman councilwoman treasurer leader leaders whip speaker head envoy negotiator adviser advisor aide candidate lawmaker legislator mp mep striker midfielder defender goalkeeper keeper forward quarterback pitcher catcher outfielder winger fullback batsman bowler skipper seamer rounder shortstop driver rider skater swimmer sprinter golfer wrestler gymnast cyclist judoka skier snowboarder fencer shuttler rapper champion substitute teammate player star rookie actor actress singer author writer novelist poet playwright producer comedian broker artist painter sculptor architect composer conductor pianist guitarist dancer photographer filmmaker journalist reporter columnist historian scientist astronaut cosmonaut engineer researcher student comrade ministers presidents governors cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother roommate neighbor neighbour girlfriend boyfriend fiance fiancee classmate brother brothers wife husband son daughter widow colleague compatriot businessman businesswoman financier activist dissident guerrilla warlord dictator besar supt insp comm official resident eyewitness survivor magistrate starter reliever democrat republican founder owner boss diplomat banker mufti shri haji hajah airman seaman specialist pfc counsel strategist justices judges officers lawmakers referee
`;

/** Words that stand in a role before its last one: prime minister, foreign ministry spokesman. */
export const titleModifiers = `
vice prime deputy assistant asst solicitor foreign finance defense defence interior economy trade health education agriculture environment labor labour unification home energy culture transport industry interim acting caretaker former ex late then managing senior junior crown grand first second rear state majority minority house senate press high opposition party national security military police intelligence economic political presidential parliamentary rebel union team petty warrant staff gunnery special social welfare fire menteri cabinet permanent supreme district circuit federal advocate
`;

/** What an office is for, beside what stands in a role before its last word. */
export const officeFields = `
army naval food affairs homeland land infrastructure science ict oceans natural maritime fisheries sports sport tourism employment equality family petroleum mines minerals planning housing women youth water forestry technology communications immigration veterans commerce urban rural human refugees climate resources development internal external public information religious cooperation international
`;

/** Of these, what a firm or a side is as well: `Owner Orrin`, `Champions Orrin`. */
export const sharedHeads = `owner broker banker producer champion leader leaders official star`;

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
export const ranks = `pm cm sp ssp dsp asp acp dcp csp dgp adgp igp dig ig asi sho jcp mla mlc mep msp mna`;

/** Parts of a person's name in lower case, between capitals or before one. */
export const particles = `van von de der den del della di da dos das do du la le bin binti ibn arap al el ul ur abu ben ter ten zu af y d l dell es`;
