/** States, provinces, countries and their short forms in datelines, in lower case. */
const regions: ReadonlySet<string> = new Set(
  (
    'ala.|alaska|ariz.|ark.|calif.|colo.|conn.|d.c.|del.|fla.|ga.|hawaii|idaho|ill.|ind.|iowa|kan.|kans.|ky.|la.|maine|mass.|md.|' +
    'mich.|minn.|miss.|mo.|mont.|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|neb.|nev.|ohio|okla.|ore.|pa.|penn.|r.i.|s.c.|s.d.|tenn.|texas|' +
    'utah|va.|vt.|w.va.|w. va.|wash.|wis.|wyo.|p.r.|' +
    'alabama|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|illinois|indiana|kansas|kentucky|' +
    'louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|' +
    'new mexico|new york|north carolina|north dakota|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|' +
    'tennessee|vermont|virginia|washington|west virginia|wisconsin|wyoming|puerto rico|guam|' +
    'ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island|' +
    'ont.|que.|b.c.|alta.|man.|sask.|n.s.|n.b.|nfld.|n.l.|p.e.i.|yukon|nunavut|' +
    'england|scotland|wales|northern ireland|ireland|britain|u.k.|uk|france|germany|west germany|east germany|italy|spain|portugal|' +
    'netherlands|belgium|luxembourg|switzerland|austria|denmark|sweden|norway|finland|iceland|poland|czech republic|czechoslovakia|' +
    'slovakia|hungary|romania|bulgaria|yugoslavia|serbia|croatia|slovenia|bosnia|bosnia-herzegovina|macedonia|north macedonia|' +
    'montenegro|kosovo|albania|greece|turkey|cyprus|malta|ukraine|belarus|moldova|estonia|latvia|lithuania|russia|soviet union|' +
    'armenia|azerbaijan|kazakhstan|uzbekistan|turkmenistan|kyrgyzstan|tajikistan|mongolia|china|tibet|hong kong|macau|taiwan|' +
    'japan|south korea|north korea|korea|vietnam|laos|cambodia|thailand|myanmar|burma|malaysia|singapore|indonesia|philippines|' +
    'brunei|east timor|timor-leste|india|pakistan|bangladesh|sri lanka|nepal|bhutan|maldives|afghanistan|iran|iraq|syria|lebanon|' +
    'israel|west bank|gaza strip|gaza|jordan|saudi arabia|kuwait|bahrain|qatar|united arab emirates|u.a.e.|uae|oman|yemen|egypt|' +
    'libya|tunisia|algeria|morocco|western sahara|sudan|south sudan|ethiopia|eritrea|djibouti|somalia|kenya|uganda|rwanda|burundi|' +
    'tanzania|congo|zaire|angola|zambia|zimbabwe|malawi|mozambique|botswana|namibia|south africa|lesotho|swaziland|eswatini|' +
    'madagascar|mauritius|seychelles|comoros|nigeria|niger|chad|cameroon|central african republic|gabon|equatorial guinea|' +
    'ghana|togo|benin|burkina faso|ivory coast|mali|senegal|gambia|guinea|guinea-bissau|sierra leone|liberia|mauritania|' +
    'cape verde|canada|mexico|guatemala|belize|honduras|el salvador|nicaragua|costa rica|panama|cuba|jamaica|haiti|' +
    'dominican republic|bahamas|barbados|trinidad|trinidad and tobago|bermuda|colombia|venezuela|ecuador|peru|bolivia|chile|' +
    'argentina|uruguay|paraguay|brazil|guyana|suriname|french guiana|australia|new zealand|papua new guinea|fiji|samoa|tonga|' +
    'vanuatu|solomon islands|kiribati|greenland|faroe islands|crimea|chechnya|kashmir|vatican|monaco|andorra|liechtenstein'
  ).split('|'),
);

/** Cities that stand without a region in datelines: the list of the AP Stylebook, and capitals that agencies set alone. */
const standAlone: ReadonlySet<string> = new Set(
  (
    'atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|' +
    'los angeles|miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|' +
    'salt lake city|san antonio|san diego|san francisco|seattle|washington|hollywood|' +
    'amsterdam|athens|baghdad|bangkok|beijing|beirut|berlin|bern|bogota|bonn|brussels|bucharest|budapest|buenos aires|cairo|' +
    'caracas|copenhagen|damascus|dhaka|djibouti|dublin|frankfurt|geneva|gibraltar|guatemala city|hanoi|havana|helsinki|' +
    'ho chi minh city|hong kong|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|kampala|karachi|kiev|kyiv|kuala lumpur|' +
    'kuwait city|lagos|lima|lisbon|london|luxembourg|macau|madrid|manila|mexico city|milan|monaco|montevideo|montreal|moscow|' +
    'mumbai|munich|nairobi|new delhi|nicosia|oslo|ottawa|panama city|paris|phnom penh|prague|pyongyang|quebec city|quito|' +
    'rio de janeiro|riyadh|rome|san marino|santiago|sao paulo|seoul|shanghai|singapore|sofia|stockholm|strasbourg|sydney|taipei|' +
    'tehran|tel aviv|the hague|tokyo|toronto|tripoli|tunis|ulan bator|united nations|vatican city|vienna|vienna|warsaw|wellington|' +
    'yangon|zagreb|zurich|algiers|amman|ankara|belgrade|canberra|colombo|dakar|dubai|harare|kathmandu|khartoum|kinshasa|' +
    'managua|minsk|mogadishu|rabat|riga|tallinn|tbilisi|vilnius|yerevan|baku|tashkent|almaty|busan|osaka|sejong|incheon'
  ).split('|'),
);

/** True for a state, province or country, in lower case, full stops as printed. */
export const isRegion = (name: string): boolean =>
  regions.has(name) || (name.endsWith('.') && regions.has(name.slice(0, -1)));

/** True for a city that datelines set without its country. */
export const isStandAloneCity = (name: string): boolean => standAlone.has(name.toLowerCase());

/** Capitalised words that open a line and name no place. */
export const notPlaces: ReadonlySet<string> = new Set(
  (
    'on in by at from since until till after before for to of with as if when while but and or so this that these those it its ' +
    'he she they we i you his her their our my a an here there what who how why where which ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december updated published posted released issued filed created modified revised printed edited date dated ' +
    'update urgent alert lead note notes editors eds editor advisory attention correction corrected corrects embargoed hold kill ' +
    'exclusive analysis factbox timeline interview profile feature comment opinion review preview live photo photos video ' +
    'breaking flash bulletin snap wrapup refile repeat rpt table brief insight today yesterday tomorrow recasts adds writes ' +
    'source sources copyright end ends more bc am pm est gmt utc by question answer q mr mrs ms dr'
  ).split(' '),
);
