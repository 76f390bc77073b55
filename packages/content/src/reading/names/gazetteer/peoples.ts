/** Adjectives and nouns of peoples, faiths and parties that belong to no one country. */
export const peoples = `
African Asian European Arab Arabic Latin Hispanic Nordic Baltic Balkan Slavic Kurdish Kurd Tamil Sikh Hindu Muslim Moslem Islamic Islamist Shiite Shi'ite Sunni Christian Catholic Roman_Catholic Native_American Protestant Orthodox Anglican Methodist Baptist Lutheran Mormon Buddhist Jewish Jew Zionist Hutu Tutsi Zulu Chechen Basque Catalan Flemish Tibetan Uighur Sinhalese Hebrew Persian Palestinian
Republican Democrat Democratic Lib_Dem Conservative Liberal Communist Socialist Labour Tory Marxist Maoist Stalinist Nazi Fascist Green Sandinista Loyalist Nationalist Unionist Zapatista
Californian Texan Londoner Parisian Bavarian Sicilian Hawaiian Yorker Western Westerner Saharan Anglo Franco Sino Euro Indo Eurasian Himalayan Afrikaner Maori Aborigine Aboriginal Inuit Bolshevik Confederate Presbyterian Jesuit Dalit Rohingya Yazidi Druze Alawite Cossack Tatar Creole
`;
