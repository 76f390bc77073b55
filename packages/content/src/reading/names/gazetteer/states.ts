/** The states of the United States: the name, the abbreviations that the agencies' stylebooks use, the postal code. */
export const states = `
Alabama,Ala.,AL
Alaska,AK
Arizona,Ariz.,AZ
Arkansas,Ark.,AR
California,Calif.,CA
Colorado,Colo.,CO
Connecticut,Conn.,CT
Delaware,Del.,DE
Florida,Fla.,FL
Georgia,Ga.,GA
Hawaii,HI
Idaho,ID
Illinois,Ill.,IL
Indiana,Ind.,IN
Iowa,IA
Kansas,Kan.,Kans.,KS
Kentucky,Ky.,KY
Louisiana,La.,LA
Maine,ME
Maryland,Md.,MD
Massachusetts,Mass.,MA
Michigan,Mich.,MI
Minnesota,Minn.,MN
Mississippi,Miss.,MS
Missouri,Mo.,MO
Montana,Mont.,MT
Nebraska,Neb.,NE
Nevada,Nev.,NV
New Hampshire,N.H.,NH
New Jersey,N.J.,NJ
New Mexico,N.M.,NM
New York,N.Y.,NY
North Carolina,N.C.,NC
North Dakota,N.D.,ND
Ohio,OH
Oklahoma,Okla.,OK
Oregon,Ore.,OR
Pennsylvania,Pa.,PA
Rhode Island,R.I.,RI
South Carolina,S.C.,SC
South Dakota,S.D.,SD
Tennessee,Tenn.,TN
Texas,TX
Utah,UT
Vermont,Vt.,VT
Virginia,Va.,VA
Washington,Wash.,WA
West Virginia,W.Va.,WV
Wisconsin,Wis.,WI
Wyoming,Wyo.,WY
District of Columbia,D.C.,DC
`;

/** The provinces of Canada and the states of Australia: the name, and how datelines cut it short. Victoria is left out: it is a state of the one and a city of the other. */
export const provinces = `
CA|Alberta,Alta.;British Columbia,B.C.;Manitoba,Man.;New Brunswick,N.B.;Newfoundland and Labrador;Newfoundland;Nova Scotia,N.S.;Ontario,Ont.;Prince Edward Island,P.E.I.;Quebec,Que.;Saskatchewan,Sask.
AU|New South Wales,NSW;Queensland,Qld.;South Australia;Tasmania;Western Australia
`;
