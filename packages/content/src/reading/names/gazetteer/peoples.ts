/** Adjectives and nouns of peoples, faiths and parties that belong to no one country. */
export const peoples = `
African Asian European Arab Arabic Latin Hispanic Nordic Baltic Balkan Slavic Kurdish Kurd Tamil Sikh Hindu Muslim Moslem Islamic Islamist Shiite Shi'ite Sunni Christian Catholic Roman_Catholic Protestant Orthodox Anglican Methodist Baptist Lutheran Mormon Buddhist Jewish Jew Zionist Hutu Tutsi Zulu Chechen Basque Catalan Flemish Tibetan Uighur Sinhalese Hebrew Persian Palestinian
Republican Democrat Democratic Conservative Liberal Communist Socialist Labour Tory Marxist Maoist Leninist Stalinist Nazi Fascist Green Gaullist Peronist Sandinista Loyalist Unionist Zapatista
Californian Texan Londoner Parisian Bavarian Sicilian Hawaiian Yorker Victorian Elizabethan Gothic Caribbean-born Mediterranean-style Western Westerner American-born Anglo Franco Sino Euro Afro Indo Judeo Eurasian Israeli-Arab Afrikaner Maori Aborigine Aboriginal Inuit Cherokee Navajo Apache Sioux Eskimo Bolshevik Confederate Presbyterian Jesuit Dalit Rohingya Yazidi Druze Alawite Cossack Tatar Creole
`;
