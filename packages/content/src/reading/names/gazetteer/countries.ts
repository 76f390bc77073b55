/**
 * One country or territory a line: ISO 3166-1 alpha-2, its names, its capital, its adjectives and the names of its people.
 * Names within a field are separated by commas, the usual one first; places of one country that are not the same stand apart by semicolons.
 */
export const countries = `
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Abu Dhabi|Emirati
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda,Antigua||Antiguan
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian
AO|Angola|Luanda|Angolan
AR|Argentina|Buenos Aires|Argentine,Argentinian
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian,Aussie
AW|Aruba|Oranjestad|Aruban
AZ|Azerbaijan|Baku|Azerbaijani,Azeri
BA|Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina|Sarajevo|Bosnian
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini
BI|Burundi|Bujumbura|Burundian
BJ|Benin|Porto-Novo|Beninese
BM|Bermuda|Hamilton|Bermudian
BN|Brunei|Bandar Seri Begawan|Bruneian
BO|Bolivia|La Paz|Bolivian
BR|Brazil|Brasilia|Brazilian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|Bhutanese
BW|Botswana|Gaborone|Botswanan
BY|Belarus|Minsk|Belarusian,Belarussian
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CD|DR Congo,Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire|Kinshasa|Congolese,Zairean,Zairian
CF|Central African Republic|Bangui|Central African
CG|Republic of Congo|Brazzaville|
CH|Switzerland|Bern,Berne|Swiss
CI|Ivory Coast,Cote d'Ivoire|Yamoussoukro|Ivorian
CL|Chile|Santiago|Chilean
CM|Cameroon|Yaounde|Cameroonian
CN|China,People's Republic of China|Beijing|Chinese
CO|Colombia|Bogota|Colombian
CR|Costa Rica|San Jose|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cape Verde|Praia|Cape Verdean
CW|Curacao|Willemstad|
CY|Cyprus|Nicosia|Cypriot
CZ|Czech Republic,Czechia|Prague|Czech
DE|Germany;West Germany;East Germany|Berlin|German
DJ|Djibouti||Djiboutian
DK|Denmark|Copenhagen|Danish,Dane
DM|Dominica|Roseau|
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorean,Ecuadorian
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
EH|Western Sahara|Laayoune|Sahrawi
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish,Spaniard
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish,Finn
FJ|Fiji|Suva|Fijian
FK|Falkland Islands,Falklands||
FM|Micronesia|Palikir|Micronesian
FO|Faroe Islands|Torshavn|Faroese
FR|France|Paris|French,Frenchman,Frenchwoman
GA|Gabon|Libreville|Gabonese
GB|Britain,Great Britain,United Kingdom,UK,U.K.;England;Scotland;Wales;Northern Ireland,N. Ireland|London|British,Briton,English,Scottish,Welsh,Englishman,Scot,Scotsman,Welshman
GD|Grenada||Grenadian
GE|Georgia|Tbilisi|Georgian
GH|Ghana|Accra|Ghanaian
GI|Gibraltar||
GL|Greenland|Nuuk|
GM|Gambia|Banjul|Gambian
GN|Guinea|Conakry|Guinean
GP|Guadeloupe||
GQ|Equatorial Guinea|Malabo|
GR|Greece|Athens|Greek
GT|Guatemala|Guatemala City|Guatemalan
GU|Guam|Hagatna|Guamanian
GW|Guinea-Bissau|Bissau|
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong||
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian,Croat
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta|Indonesian
IE|Ireland,Irish Republic,Republic of Ireland|Dublin|Irish,Irishman
IL|Israel|Jerusalem|Israeli
IM|Isle of Man||Manx
IN|India|New Delhi;Delhi|Indian
IQ|Iraq|Baghdad|Iraqi
IR|Iran|Tehran,Teheran|Iranian
IS|Iceland|Reykjavik|Icelandic,Icelander
IT|Italy|Rome|Italian
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz
KH|Cambodia|Phnom Penh|Cambodian
KI|Kiribati|Tarawa|
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Basseterre|Kittitian
KP|North Korea,N. Korea,N Korea,N.K.,DPRK,Democratic People's Republic of Korea|Pyongyang|North Korean,N. Korean
KR|South Korea,S. Korea,S Korea,S.K.,Republic of Korea|Seoul|South Korean,S. Korean,Korean
KW|Kuwait|Kuwait City|Kuwaiti
KY|Cayman Islands||Caymanian
KZ|Kazakhstan|Astana|Kazakh
LA|Laos|Vientiane|Lao,Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia,St. Lucia|Castries|
LI|Liechtenstein|Vaduz|
LK|Sri Lanka|Colombo|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg||Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monte Carlo|Monegasque
MD|Moldova|Chisinau|Moldovan
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy
MK|North Macedonia|Skopje|Macedonian
ML|Mali|Bamako|Malian
MM|Myanmar,Burma|Naypyidaw;Yangon,Rangoon|Burmese
MN|Mongolia|Ulan Bator,Ulaanbaatar|Mongolian
MO|Macau,Macao||
MQ|Martinique|Fort-de-France|
MR|Mauritania|Nouakchott|Mauritanian
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Male|Maldivian
MW|Malawi|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NC|New Caledonia|Noumea|New Caledonian
NE|Niger|Niamey|
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands,Holland|Amsterdam;The Hague|Dutch,Dutchman
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu,Katmandu|Nepalese,Nepali
NZ|New Zealand,NZ|Wellington|New Zealander,Kiwi
OM|Oman|Muscat|Omani
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PF|French Polynesia|Papeete|
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino,Philippine
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish
PR|Puerto Rico|San Juan|Puerto Rican
PS|Palestine|Ramallah|Palestinian
PT|Portugal|Lisbon|Portuguese
PW|Palau||Palauan
PY|Paraguay|Asuncion|Paraguayan
QA|Qatar|Doha|Qatari
RO|Romania|Bucharest|Romanian
RS|Serbia;Yugoslavia|Belgrade|Serbian,Serb,Yugoslav
RU|Russia,Russian Federation;Soviet Union,USSR,U.S.S.R.|Moscow|Russian,Soviet
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi,Saudi Arabian
SB|Solomon Islands|Honiara|
SC|Seychelles|Victoria|
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish,Swede
SG|Singapore||Singaporean
SI|Slovenia|Ljubljana|Slovenian,Slovene
SK|Slovakia|Bratislava|Slovak,Slovakian
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino||
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|
SS|South Sudan,S. Sudan|Juba|South Sudanese
ST|Sao Tome and Principe||
SV|El Salvador|San Salvador|Salvadoran
SY|Syria|Damascus|Syrian
SZ|Swaziland,Eswatini|Mbabane|Swazi
TC|Turks and Caicos,Turks and Caicos Islands||
TD|Chad|N'Djamena|Chadian
TG|Togo|Lome|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TL|East Timor,Timor-Leste|Dili|Timorese
TM|Turkmenistan|Ashgabat|Turkmen
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Turkey,Turkiye,Türkiye|Ankara|Turkish,Turk
TT|Trinidad and Tobago,Trinidad|Port of Spain|Trinidadian
TW|Taiwan|Taipei|Taiwanese
TZ|Tanzania|Dodoma|Tanzanian
UA|Ukraine|Kyiv,Kiev|Ukrainian
UG|Uganda|Kampala|Ugandan
US|United States,U.S.,US,U.S.A.,USA,United States of America,America|Washington,Washington D.C.,Washington DC|American
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbek
VA|Vatican City||
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines|Kingstown|Vincentian
VE|Venezuela|Caracas|Venezuelan
VG|British Virgin Islands||
VI|U.S. Virgin Islands|Charlotte Amalie|
VN|Vietnam;North Vietnam;South Vietnam|Hanoi|Vietnamese
VU|Vanuatu|Port Vila|
WS|Samoa,Western Samoa|Apia|Samoan
XK|Kosovo|Pristina|Kosovar
YE|Yemen|Sanaa,Sana'a|Yemeni
ZA|South Africa,S. Africa,S Africa|Pretoria|South African
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean
`;
