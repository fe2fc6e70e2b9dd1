/* Words that stand in capitals without naming a film or a person. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Little words inside titles: they join capitalised words to one run. */
export const JOINERS: ReadonlySet<string> = words(
  "of or the and a an in on to for from with at by vs into de del la le les el los las un una une du des di da do dos das della dei delle degli al alla e y et und von van der den dem zu im am aus mit il lo gli o os em no na per d'un d'une l'",
);

/** Joiners that belong to persons' names. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de del della di da do dos la le van von der du bin al el',
);

/** Words that start a sentence in capitals and no title a careful reader would want. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(
  'in on at by for from with as but and or so if when while after before since during although though because where who what why how then there here this that these those it its his her their our my your he she they we i you not no yes now also even still just like unlike despite according both each every all some many most much more other another such once until unless upon among between against about over under through within without meanwhile however moreover furthermore instead later earlier recently currently previously originally finally eventually ultimately perhaps maybe indeed yet only first second third last next new old one two three four five six seven eight nine ten is are was were be been has have had do does did will would can could should may might must having being ask asked penned helmed scripted adapted shot filmed released created inspired described starring featuring see read watch click photo photos image credit related source let remember elsewhere overall set based starring directed written produced played speaking asked said says told added also plus thanks besides aside clearly obviously fortunately unfortunately interestingly notably specifically un una uno en el la los las le les con por para pero si su sus y como cuando donde según desde entre sobre tras hasta aunque también además ya así este esta estos estas ese esa il lo gli i nel nella per ma se che chi non anche dopo prima quando come dove e di da dans pour mais avec sans sous sur par qui que quand comme où ce cet cette ces il elle ils elles nous vous je on au aux et ou donc car ni or der die das ein eine einen einem einer und aber oder wenn als wie wo wer was warum nach vor mit ohne für gegen um im am zum zur vom beim bei seit auch noch nur schon so es er sie wir ihr ich dieser diese dieses denn doch o os as um uma no na nos nas do da dos das em com sem sob mas ao aos à às ele ela eles elas',
);

/** Nationalities and the like: before a name they are not part of it. */
export const NATIONALITIES: ReadonlySet<string> = words(
  'american african asian australian austrian argentine argentinian belgian brazilian british canadian chinese chilean colombian cuban czech danish dutch egyptian english european finnish french german greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese kenyan korean latin malaysian mexican moroccan nigerian norwegian pakistani palestinian peruvian polish portuguese romanian russian scottish senegalese serbian singaporean spanish swedish swiss taiwanese thai turkish ukrainian vietnamese welsh western eastern southern northern north south hindi tamil telugu malayalam kannada bengali punjabi bollywood hollywood tollywood nollywood kollywood oscar-winning oscar-nominated emmy-winning grammy-winning k-pop k-drama hallyu us u.s u.s. uk u.k. u.k british-american us-american iranien iranienne brésilien brésilienne italien italienne norvégien norvégienne coréen coréenne sud-coréen sud-coréenne indien indienne ukrainien ukrainienne chilien chilienne colombien colombienne canadien canadienne australien australienne israélien israélienne palestinien palestinienne tunisien tunisienne algérien algérienne autrichien autrichienne américain américaine français française espagnol espagnole allemand allemande danois danoise suédois suédoise japonais japonaise chinois chinoise polonais polonaise roumain roumaine mexicain mexicaine argentin argentine québécois québécoise anglais anglaise irlandais irlandaise écossais écossaise marocain marocaine sénégalais sénégalaise hongrois hongroise portugais portugaise néerlandais néerlandaise thaïlandais thaïlandaise taïwanais taïwanaise hongkongais hongkongaise finlandais finlandaise islandais islandaise britannique belge suisse russe grec grecque turc turque tchèque amerikaner amerikanerin us-amerikaner us-amerikanerin brasilianer brasilianerin italiener italienerin spanier spanierin engländer engländerin schweizer schweizerin österreicher österreicherin norweger norwegerin japaner japanerin koreaner koreanerin südkoreaner südkoreanerin inder inderin iraner iranerin iraker irakerin mexikaner mexikanerin argentinier argentinierin kanadier kanadierin australier australierin niederländer niederländerin belgier belgierin ukrainer ukrainerin kolumbianer kolumbianerin palästinenser palästinenserin ägypter ägypterin marokkaner marokkanerin tunesier tunesierin wiener wienerin berliner berlinerin münchner münchnerin hamburger hamburgerin kölner kölnerin franzose französin brite britin däne dänin schwede schwedin finne finnin pole polin russin grieche griechin türke türkin chinese chinesin rumäne rumänin tscheche tschechin ungar ungarin ire irin israeli deutsche deutscher',
);

/** Words of a trade written large before a name, in the nine languages' Latin ones. */
export const TRADE_WORDS: ReadonlySet<string> = words(
  'actor actors actress actresses star stars superstar director directors filmmaker filmmakers producer writer screenwriter author singer rapper comedian host presenter veteran legendary king queen president minister chef captain sir dame mr mrs ms miss dr prof lord lady st hollywood’s hollywood drama film movie series show netflix hbo disney marvel amazon apple hulu cast role runtime certification synopsis review rating starring writers genre network season seasons total male female main lead original upcoming opening closing gala red carpet oscars tv golden age pd scriptwriter scenarist striker midfielder manager coach detective comedian creator showrunner model idol novelist composer winner winners nominee nominees best supporting picture palme episodes screenplay music cinematography editor story title titles release date trailer regisseur regisseurin us-regisseur schauspieler schauspielerin actriz cineasta regista attore attrice réalisateur réalisatrice acteur actrice ator atriz diretor diretora',
);

/** What belongs to a company, an outlet, an award, a place or the calendar. */
export const INSTITUTIONS: ReadonlySet<string> = words(
  'academy award awards festival festivals university college school institute institution museum gallery association guild union society foundation committee council commission ministry department government parliament court police army agency company corporation airlines airways bank motors hotels inc ltd llc corp group studio studios pictures entertainment productions production films records music media network networks channel television tv radio magazine times post herald tribune guardian telegraph gazette journal news newspaper daily weekly reporter press agencia league cup club united fc championship olympics tour stadium center centre theatre theater cinema cinemas hall street avenue square airport station oscars emmy emmys grammy grammys bafta globes globe berlinale cannes sundance tiff venice netflix hbo hulu disney paramount warner universal sony mgm lionsgate a24 amazon apple marvel pixar miramax abc cbs nbc bbc itv cnn fx amc tvn hotstar peacock showtime starz crave tving wavve coupang watcha viki ena jtbc kbs mbc sbs ocn imdb collider variety deadline reuters afp ap wrap youtube instagram twitter facebook tiktok google spotify mubi showbox cj nexus lotte premio premios prix prize preis preise universidad ministerio teatro museo secretaría secretaria cineteca filmoteca arts sciences covid covid-19 imax blu-ray dvd vod rotten tomatoes metacritic christmas easter halloween ramadan',
);

/** Places and the calendar: never a film on their capital letters alone, never a person. */
export const PLACES_AND_DATES: ReadonlySet<string> = words(
  'thanksgiving christmas easter halloween andes january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo januar februar märz mai juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre america argentina australia austria belgium brazil britain bulgaria california canada chile china colombia croatia cuba denmark egypt england europe finland florida france germany greece hungary iceland india indonesia iran iraq ireland israel italy japan kenya korea malaysia mexico morocco netherlands nigeria norway pakistan palestine peru philippines poland portugal romania russia rwanda scotland serbia singapore spain sweden switzerland taiwan thailand turkey ukraine vietnam wales africa asia antarctica london paris berlin rome madrid lisbon vienna wien seoul busan tokyo kyoto osaka beijing shanghai mumbai delhi chennai hyderabad kolkata goa sydney melbourne toronto vancouver montreal chicago boston texas hawaii nevada manhattan brooklyn bronx moscow dublin edinburgh glasgow manchester liverpool oxford cambridge locarno rotterdam san los las new york angeles francisco vegas hong kong states kingdom usa eeuu estados unidos reino unido ángeles venezia venecia roma milano napoli torino parís londres berlín nueva york madrid barcelona guadalajara morelia españa méxico paulo janeiro lisboa münchen wien köln lyon marseille venise rome londra parigi berlino francia italia alemania alemania brasil argentina hollywood bollywood broadway internet english french spanish german italian japanese chinese korean god jesus christ bible nazi democrats republicans congress senate white house pentagon nasa fbi cia un eu imf who',
);

/** Services and channels that carry films and are none; folded. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  'coupang play',
  'prime video',
  'apple tv',
  'disney plus',
  'paramount plus',
  'hbo max',
  'tv chosun',
  'channel a',
  'google play',
  'fox searchlight',
  'rotten tomatoes',
  'box office mojo',
  'premio goya',
  'canal',
]);

/** Words that open an institution's name: "University of …". */
const OPENS_INSTITUTION =
  /^(?:university|academy|museum|ministry|department|institute|school|college|association|society|festival|premio|prix|universidad|ministerio|museo|universität)$/u;

/** Whether capitalised words name a company, an outlet, an award or an office: its last word tells, or its first before "of". */
export function namesInstitution(lowerCaseWords: readonly string[]): boolean {
  const [first = '', second = ''] = lowerCaseWords;
  if (INSTITUTIONS.has(lowerCaseWords.at(-1) ?? '')) return true;
  return OPENS_INSTITUTION.test(first) && /^(?:of|de|di|del|du|for|internacional|nacional)$/u.test(second);
}
