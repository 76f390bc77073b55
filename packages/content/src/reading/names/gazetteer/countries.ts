/**
 * One country or territory a line: ISO 3166-1 alpha-2, its names, its capital, its adjectives and the names of its people.
 * `+` in an adjective is the usual name.
 * Names within a field are separated by commas, the usual one first; places of one country that are not the same stand apart by semicolons.
 */
export const countries = `
AD|Andorra|Andorra la Vella|+n
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Abu Dhabi|Emirati
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda,Antigua||Antiguan
AL|Albania|Tirana|+n
AM|Armenia|Yerevan|+n
AO|Angola|Luanda|+n
AR|Argentina|Buenos Aires|Argentine,Argentinian
AT|Austria|Vienna|+n
AU|Australia|Canberra|+n,Aussie
AW|Aruba|Oranjestad|+n
AZ|Azerbaijan|Baku|+i,Azeri
BA|Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina|Sarajevo|+n
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh|Dhaka|+i
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|+n
BH|Bahrain|Manama|+i
BI|Burundi|Bujumbura|+an
BJ|Benin|Porto-Novo|+ese
BM|Bermuda|Hamilton|Bermudian
BN|Brunei|Bandar Seri Begawan|+an
BO|Bolivia|La Paz|+n
BR|Brazil|Brasilia|+ian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|+ese
BW|Botswana|Gaborone|+n
BY|Belarus|Minsk|+ian,+sian
BZ|Belize|Belmopan|+an
CA|Canada|Ottawa|Canadian
CD|DR Congo,DRC,Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire|Kinshasa|Congolese,Zairean,Zairian
CF|Central African Republic|Bangui|Central African
CG|Republic of Congo|Brazzaville|
CH|Switzerland|Bern,Berne|Swiss
CI|Ivory Coast,Cote d'Ivoire|Yamoussoukro|Ivorian
CL|Chile|Santiago|+an
CM|Cameroon|Yaounde|+ian
CN|China,People's Republic of China|Beijing|Chinese
CO|Colombia|Bogota|+n
CR|Costa Rica|San Jose|+n
CU|Cuba|Havana|+n
CV|Cape Verde|Praia|+an
CW|Curacao|Willemstad|
CY|Cyprus|Nicosia|Cypriot
CZ|Czech Republic,Czechia|Prague|Czech
DE|Germany;West Germany;East Germany|Berlin|German
DJ|Djibouti||+an
DK|Denmark|Copenhagen|Danish,Dane
DM|Dominica|Roseau|
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|+n
EC|Ecuador|Quito|+ean,+ian
EE|Estonia|Tallinn|+n
EG|Egypt|Cairo|+ian
EH|Western Sahara|Laayoune|Sahrawi
ER|Eritrea|Asmara|+n
ES|Spain|Madrid|Spanish,Spaniard
ET|Ethiopia|Addis Ababa|+n
FI|Finland|Helsinki|Finnish,Finn
FJ|Fiji|Suva|+an
FK|Falkland Islands,Falklands||
FM|Micronesia|Palikir|+n
FO|Faroe Islands|Torshavn|Faroese
FR|France|Paris|French,Frenchman,Frenchwoman
GA|Gabon|Libreville|+ese
GB|Britain,Great Britain,United Kingdom,UK,U.K.;England;Scotland;Wales;Northern Ireland,N. Ireland|London|British,Briton,English,Scottish,Welsh,Englishman,Scot,Scotsman,Welshman
GD|Grenada||Grenadian
GE|Georgia|Tbilisi|+n
GF|French Guiana||
GH|Ghana|Accra|+ian
GI|Gibraltar||
GL|Greenland|Nuuk|
GM|Gambia|Banjul|+n
GN|Guinea|Conakry|+n
GP|Guadeloupe||
GQ|Equatorial Guinea|Malabo|
GR|Greece|Athens|Greek
GT|Guatemala|Guatemala City|+n
GU|Guam|Hagatna|+anian
GW|Guinea-Bissau|Bissau|
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong,HK||
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|+n,Croat
HT|Haiti|Port-au-Prince|+an
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta|+n
IE|Ireland,Irish Republic,Republic of Ireland|Dublin|Irish,Irishman
IL|Israel|Jerusalem|+i
IM|Isle of Man||Manx
IN|India|New Delhi;Delhi|+n
IQ|Iraq|Baghdad|+i
IR|Iran|Tehran,Teheran|+ian
IS|Iceland|Reykjavik|+ic,+er
IT|Italy|Rome|Italian
JM|Jamaica|Kingston|+n
JO|Jordan|Amman|+ian
JP|Japan|Tokyo|+ese
KE|Kenya|Nairobi|+n
KG|Kyrgyzstan|Bishkek|Kyrgyz
KH|Cambodia|Phnom Penh|+n
KI|Kiribati|Tarawa|
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Basseterre|Kittitian
KP|North Korea,N. Korea,N Korea,N.K.,DPRK,Democratic People's Republic of Korea|Pyongyang|+n,N. Korean
KR|South Korea,S. Korea,S Korea,S.K.,Republic of Korea|Seoul|+n,S. Korean,Korean
KW|Kuwait|Kuwait City|+i
KY|Cayman Islands||Caymanian
KZ|Kazakhstan|Astana|Kazakh
LA|Laos|Vientiane|Lao,Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia,St. Lucia|Castries|
LI|Liechtenstein|Vaduz|
LK|Sri Lanka|Colombo|+n
LR|Liberia|Monrovia|+n
LS|Lesotho|Maseru|
LT|Lithuania|Vilnius|+n
LU|Luxembourg||+er
LV|Latvia|Riga|+n
LY|Libya|Tripoli|+n
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monte Carlo|Monegasque
MD|Moldova|Chisinau|+n
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy
MK|North Macedonia|Skopje|Macedonian
ML|Mali|Bamako|+an
MM|Myanmar,Burma|Naypyidaw;Yangon,Rangoon|Burmese
MN|Mongolia|Ulan Bator,Ulaanbaatar|+n
MO|Macau,Macao||
MQ|Martinique|Fort-de-France|
MR|Mauritania|Nouakchott|+n
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Male|Maldivian
MW|Malawi|Lilongwe|+an
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|+n
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|+n
NC|New Caledonia|Noumea|+n
NE|Niger|Niamey|
NG|Nigeria|Abuja|+n
NI|Nicaragua|Managua|+n
NL|Netherlands,Holland|Amsterdam;The Hague|Dutch,Dutchman
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu,Katmandu|+ese,+i
NZ|New Zealand,NZ|Wellington|+er,Kiwi
OM|Oman|Muscat|+i
PA|Panama|Panama City|+nian
PE|Peru|Lima|+vian
PF|French Polynesia|Papeete|
PG|Papua New Guinea,PNG|Port Moresby|
PH|Philippines|Manila|Filipino,Philippine
PK|Pakistan|Islamabad|+i
PL|Poland|Warsaw|Polish
PR|Puerto Rico|San Juan|Puerto Rican
PS|Palestine|Ramallah|Palestinian
PT|Portugal|Lisbon|Portuguese
PW|Palau||+an
PY|Paraguay|Asuncion|+an
QA|Qatar|Doha|+i
RO|Romania|Bucharest|+n
RS|Serbia;Yugoslavia|Belgrade|+n,Serb,Yugoslav
RU|Russia,Russian Federation;Soviet Union,USSR,U.S.S.R.|Moscow|+n,Soviet
RW|Rwanda|Kigali|+n
SA|Saudi Arabia|Riyadh|Saudi,+n
SB|Solomon Islands|Honiara|
SC|Seychelles|Victoria|
SD|Sudan|Khartoum|+ese
SE|Sweden|Stockholm|Swedish,Swede
SG|Singapore||+an
SI|Slovenia|Ljubljana|+n,Slovene
SK|Slovakia|Bratislava|Slovak,+n
SL|Sierra Leone|Freetown|+an
SM|San Marino||
SN|Senegal|Dakar|+ese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|
SS|South Sudan,S. Sudan|Juba|+ese
ST|Sao Tome and Principe||
SV|El Salvador|San Salvador|Salvadoran
SY|Syria|Damascus|+n
SZ|Swaziland,Eswatini|Mbabane|Swazi
TC|Turks and Caicos,Turks and Caicos Islands||
TD|Chad|N'Djamena|+ian
TG|Togo|Lome|+lese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TL|East Timor,Timor-Leste|Dili|Timorese
TM|Turkmenistan|Ashgabat|Turkmen
TN|Tunisia|Tunis|+n
TO|Tonga|Nuku'alofa|+n
TR|Turkey,Turkiye,Türkiye|Ankara|Turkish,Turk
TT|Trinidad and Tobago,Trinidad|Port of Spain|Trinidadian
TW|Taiwan|Taipei|+ese
TZ|Tanzania|Dodoma|+n
UA|Ukraine|Kyiv,Kiev|Ukrainian
UG|Uganda|Kampala|+n
US|United States,U.S.,U.S,US,U.S.A.,USA,United States of America,America|Washington,Washington D.C.,Washington DC|American
UY|Uruguay|Montevideo|+an
UZ|Uzbekistan|Tashkent|Uzbek
VA|Vatican City||
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines|Kingstown|Vincentian
VE|Venezuela|Caracas|+n
VG|British Virgin Islands||
VI|U.S. Virgin Islands|Charlotte Amalie|
VN|Vietnam;North Vietnam;South Vietnam|Hanoi|+ese
VU|Vanuatu|Port Vila|
WS|Samoa,Western Samoa|Apia|+n
XK|Kosovo|Pristina|Kosovar
YE|Yemen|Sanaa,Sana'a|+i
ZA|South Africa,S. Africa,S Africa|Pretoria|+n
ZM|Zambia|Lusaka|+n
ZW|Zimbabwe|Harare|+an
`;
