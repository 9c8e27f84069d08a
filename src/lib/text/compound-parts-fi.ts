/**
 * What Finnish compounds of everyday life and of our subject are made of. There is no Finnish
 * dictionary on npm, so these were picked by hand: from the codebook's words and from what returns
 * in the constructed answers.
 */

/**
 * Parts that stand before another, in the very form they have there: huume-, lasten-, nuoriso-,
 * turvallisuus-, ihmis-.
 */
export const firstParts = `
aamu aihe aika aikuis ajan ajo ajokortti ala alaston alastonkuva ali alikulku alkoholi amfetamiini
ammatti ampuma anniskelu arki arvo ase aseen asema asfaltti asia asiakas asuin asukas asukkaiden
asumis asunto aurauksen auraus aurinko auto autojen automaatti auton baari bensa bensiini bile
bussi bändi crossi diesel eka ekaluokka eläin eläke eläkeläis elämän energia ennakko ensi ensiapu
erikois erityis esi etu etä feikki fillari graffiti grilli haamu haaste halli hallin hammas
hamppu harrastus hauta hautajais hautaus hautausmaa heijastin heinä hengen henkilö henkilöllisyys
henkilötieto hidaste hiekka hiekoitus hiihto hiljaisuus hirvi hissi hoitaja hoito hoiva hopea
hotelli huijari huijaus huivi humala huoltaja huolto huoltoasema huone huumausaine huume huumeiden
hylly hyvinvointi hyväksikäyttö hädän häirintä häiriö häkki hälytin hälytys hätä identiteetti ihmis iho ihon ikkuna ikkunan ikä ilki ilkivalta ilma ilmoitus ilokaasu ilotulite
ilta iltapäivä info irto islam iso isännöinti itse itä jalan jalankulku jalka jalkakäytävä
jalkapallo jarru jatko jengi jengin joen joki joukko joukkue joulu juhannus juhla julkis juna
juoma juomis juoppo juutalais jälki järjestyksen järjestys järjestyshäiriö järven jäsen jäte jää
jääkiekko kaahailu kaasu kadun kahdeksas kahvi kakkos kala kalja kaljan kama kamera kannabis
kansa kansainvälis kansalais kansan karhun kasi kassa katalysaattori katkaisu katto katu katujen
kaukalo kaupan kauppa kaupungin kaupunki kaveri kehitys keikka keittiö kelkka kellari kello kenkä
kenttä kerho kerjäläis kerma kerros kerrostalo keskus keskusta keskustelu kesä kesätyö kevyen
kevyt kevät kieli kierrätys kiihdytys kiinteistö kiipeily kilpa kilpi kilven kioski kioskin kipu
kiristys kirja kirjasto kirjaston kirje kirkko kirkon kiusaamis kiusaus kodin kohtaamis koira
koiran kolari kolmas kolmos komero kone konsoli korko kortteli kortti koru korvaus koti
kotiin kotiintulo koulu koululais koulun kouluruoka koulutus kriisi krypto kuitti kukka kulku
kulttuuri kuluttaja kumi kunnan kunnia kunnossapito kunta kuntien kuntosali kuntoutus kuolema
kuoleman kuorma kuudes kuukausi kuulemis kuva kylä kylän kypärä känni käsi käsittely
käteis käteisen kävely käynti käytävä lahjakortti laina laituri laki lapsen lapsi lasi lasin lasku
lastaus lasten lastensuojelu lauantai lehti leikki lelu lenkki lentokenttä levähdys liiga liikenne
liikunta liivi linja lintu lippu liukkauden loma lompakko lonkero lonkka lounas luento luistelu
lukio lukiolais luku lumen lumi luokan luokka luokkien luonto luoti luotto luottokortti luvan
lähestymis lähi lähijuna lähisuhde lämpö läpi läpikulku lääke lääkkeiden lääkäri lääkärin maa
maahan maahanmuutto maan maanantai maantie maaseutu mainos maksu marja marjan marjanpoimija
markkina matka matkailu matkustaja melu mersu metalli meteli metsä metsän metsästys miehen mielen
mielenterveys mieli mies minuutti mittarin mobiili moottori moottoritie mopo mopon motocross
mummon muovi murha murto musiikki muukalais muukalaisviha muunto muutto myrkky myymälä myynti mäki
mökki mönkijä naapuri naapurin naapurusto nais naisen naisten nakki narkkari narkomaani
narkotiikka natsi neljäs nelos netti neula neulan neuvonta neuvosto nisti nopeus nopeusrajoitus
nuoren nuoriso nuorten nurmi nuuska nuuskan nyrkki näkemis odotus ohi ohjaus oikeus oleskelu olo
olut oma omais omakoti onnettomuus opettaja opettajain opettajien opetus opinto opiskelija
opiskelu oppi oppilaan oppilaiden oppilas ostos oven ovi paikallis paikka paita paketti pakko pako
pakolais palaute palkka pallo palo palvelu pamppu paniikki pankin pankki paperi pari parisuhde
parkki partio passi passin patja pelastus peli peltikolari pelto penkki pensas perhe perheen
perhos perintä perus perä peräkärry perämoottori pesu pesä pesäpallo peti petos piha pihan pihatie
piikki piilo piirros pikavippi pikku pimeä pippuri piri pissa pistooli pizza poika poikien pojan
poliisi poliisien poliisin polku polkupyörä poltto polttoaine pontikka poro porras porraskäytävä
portin portti posti postilaatikko postin potilas potku prätkä puhallus puhe puheen puhelin puisto
puku pullo pullon pussi puu puukko puun pyssy pysäkki pysäköinti pyykki pyörien pyörä pyöräily
pyörän pyörätie päihde päihteiden päivystys päivä päiväkoti pöytä pää raha rahan rahti raide
raiskaus raja rajan rakennus rakkaus ralli rangaistus rannan ranta rappu rapu rasismi rasisti
ratsastus ratsia ratti rauta rautatie ravintola reitti rekisteri rekka remontti rengas renkaan
reppu resepti resurssi retki riippuvuus riita rikollis rikollisuus rikos rikosten rinnakkais
risteys ristikko rivi romani romanssi romu roska roskien roskis ruisku ruiskujen ruohon ruoka
ruokala ruotsalais ruotsin ryhmä ryyppy rähinä räjähdys röyhkeys saamelais saatto sairaala sairaan
sairaus sala salakuljetus salametsästys saneeraus sanoma satama sataman sateenkaari sauna savu
seinä seiska seitsemäs sekakäyttäjä seksi seksuaali selviytymis selviämis seniori seura seurakunta
seuranta seutu sifoni siivous sijais sijoitus sillan sinkku sisä sisään sivu skeitti skootteri
sohva some somen sosiaali sosiaalin sosiaalisen spray suihku suku sulku suoja suojatie suojelu
suojelus suomalais suomen sylki syrjintä syrjäytymis sähkö sähköposti säkki särky taajama taka
taksi takuu talkoo talo talon talous taloyhtiö talvi talvikunnossapito tanssi tappelu tappo
tarkastus tasku tasoristeys tauko tavara tavaran teini teinien teko teksti teleskooppi teline
tennis teollisuus terassi terveyden terveys teräase tie tiedon tiedotus tien tieto tietojen
tietokone tietosuoja tietoturva tila tilan tilanne tilaus tilausliikenne tili toimi toiminta toka
tori torin traktori trans tuho tuki tukku tulli tullin tulo tunneli tunnus tunti tuomio tupa
tupakan tupakka turpa turva turvakoti turvallisuuden turvallisuus turvapaikan turvapaikka
turvattomuus tuuli tyrmäys tyttö tyttöjen työ työkalu työn työnantaja työpaikka työttömyys
työvoima törky uhka uhkaus uima ulko ulkoilu ulkomaalais unelma uni urheilu uskonto uuden vaate
vahinko vaihto vaimo vaino vakuutus vale valitus valo valokuva valta valtatie valvojan valvonta
vanha vanhain vanhempain vanhus vanhusten vapaa vapaan vara varas varasto varhais varkaus varoitus
vartija vartiointi vasara vasta vastaan vastaanotto vastuu veitsi velan velka vene veneen verkko
verkosto vero veron vesi vessa vieras vieroitus viha vihan vihko viides viikko viikon viina viinan
viranomais virka virkavalta virtsa voima vuoden vuokra vuoro vuoropuhelu vuosi väestö vähemmistö
väki väkivalta väli välitunti värväys väylä väärin yhdeksäs yhdistys yhteis yhteiskunta yhteistyö
yhteisö yhteys ykkös yksin yksityis yli yliannostus yliopisto ylläpito ylä yläaste yläkoulu ympäri
ympäristö yrittäjä yritys ysi yö äiti äänen ääni ääri
`
	.trim()
	.split(/\s+/);

/**
 * Parts that stand last, in the forms whose stems differ (katu, kadun): an answer's form is compared
 * by its stem.
 */
export const lastParts = `
aamu ahdistelija ahdistelu aika/ajan aine ainetta aita/aidan ajaja ajaminen ajelu ajo akku alue
ammattilainen ampuja ampuminen apteekki apu/avun arki ase asema asemies asia asiakas/asiakkaan asu
asuja asukas/asukkaan asunnot asunto/asunnon aula auto autoilija autoilu automaatti avustaja baari
bileet bisnes bussi chatti dialogi diilaaminen diileri edustaja elämä ennaltaehkäisy esitys esto
festari festivaali firma forumi grilli haastattelu haaste haitta/haitan hakija hakkaaja halli
hampaat harrastaja harrastus haukkuminen heijastin/heijastimen heittely heitto henki/hengen
henkilö henkilökunta herra hidaste hinta/hinnan hoitaja hoitajat hoito/hoidon hoitola homma
huijaaminen huijari huijaus huivi huolto/huollon huone hyväksikäyttö/hyväksikäytön
häirikkö/häirikön häiriköinti häirintä/häirinnän häiriö häkki hälytin/hälyttimen hälytys hätä
ihminen/ihmisen ihmiset ikkuna ikä/iän ilkivalta/ilkivallan ilmoitus ilta/illan jalka/jalan jengi
jengiläinen jengit johtaja jono joukkio joukko/joukon joukkue juhla juhlat juna juoksu juoma
juominen juoppo/juopon juoppous/juoppouden juttu/jutun jälki/jäljen järjestelmä järjestö jäsen
jäte/jätteen kaahaaja kaahailu kaahari kaahaus kaappaus kaappi/kaapin kaara kaasu kahakka kahva
kahvila kaide kaista kaluste kalusto kama kamera kanava kansa kansi kantaja kanto kapina karkuri
kartta kassi kasvatus katos/katoksen katsastus katse katu/kadun kaupittelija kaupittelu
kauppa/kaupan kauppias/kauppiaan kausi/kauden kaveri kehä keikka/keikan kelkka/kelkan kellari
kemisti kenttä/kentän keppi kerho kerjäläinen kerros/kerroksen kerta/kerran keräilijä keräys
kerääjä keskus/keskuksen keskusta keskustelu kesä kieli/kielen kielto/kiellon kierros/kierroksen
kierto/kierron kiihdytys kilpailu kilpi/kilven kilventunnistus kioski kirja kirjasto kirje kisa
kiusaaja kiusaaminen/kiusaamisen/kiusaamista kiusanteko/kiusanteon kivi klinikka kohtaaminen
kohtaus koira kokous/kokouksen kolari komero kone kontrolli koppi/kopin korkeus kortteli
kortti/kortin korvaus kotelo koti/kodin koulu koululainen koulutus kriisi kuja kuljettaja kuljetus
kulkija kulku/kulun kulma kulttuuri kulutus kunnossapito/kunnossapidon kunta/kunnan kuntoutus
kuolema kuoppa kuorma kuormitus kuriiri kurssi kurvi kusetus kuski kustannus kutsu kuva kuvat
kylppäri kylpylä kylä kypärä kysely kyyti/kyydin käsi/käden kävelijä kävely käynti/käynnin
käyttäjä käyttäytyminen käyttö/käytön käytävä kääntö laatikko/laatikon lahja lahjakortti laina
laite/laitteen laitos/laitoksen laituri laki/lain lamppu/lampun lappu/lapun lapsenlapsi
lapsi/lapsen lasi lasku laskuri laukku/laukun lauma lauta/laudan lava lehti/lehden leikkaus
leikki/leikin lelu lenkki/lenkin lento liiga liike/liikkeen liikenne/liikenteen liikennöinti
liikkuja liima liittymä liivi linja linko lippu/lipun lista loma lomake/lomakkeen loppu/lopun
loukku/loukun lukko/lukon luku/luvun luokka/luokan luokkalainen/luokkalaisen luola lupa/luvan
luukku/luukun luuri lyöminen lähde/lähteen lähettäminen lääke/lääkkeen lääkkeet lääkäri maa
maalaus mafia mainos maja majoitus makkara maksaja maksu malli/mallin marketti markkina massa
matka matto meri merkki/merkin mestari metsä/metsän mielipide mies/miehen mittari mittaus moottori
mopo murha murto/murron murtuma musiikki muutos/muutoksen muuttaja muutto/muuton myrkytys myyjä
myymälä myynti/myynnin myyrä mäki/mäen mökki/mökin mökkiläinen mönkijä naapuri naapurusto
nainen/naisen nappi/napin natsi neula neuvoja neuvola neuvonta/neuvonnan neuvosto neuvottelu
nimi/nimen nimittely nisti nopeus/nopeuden numero nuoret nuori/nuoren nuoriso nurkka/nurkan
näppäin näyttö/näytön näytös odotus ohitus ohjaaja ohjaus ohjelma oikeus/oikeuden oleskelija
oleskelu olo olut/oluen ongelma onnettomuus/onnettomuuden opas opettaja opetus opiskelija opisto
oppilas/oppilaan osa osakas osasto osoite/osoitteen ostaja osto ostos ottelu ovi/oven
paikka/paikan paikkakunta paita paja paketti/paketin pakko pala palaute/palautteen palaveri
palkka/palkan palkkio pallo palo palvelu pamppu pankki/pankin paperi parannus parkkeeraus
parkki/parkin partio partiointi passi patruuna patteri paukku/paukun peitto/peiton peli
peliriippuvuus pelko/pelon pellon penkka penkki/penkin pensas perhe peräkärry pesijä pesu pesula
petos/petoksen piha piikki/piikin piiri piiritys pilleri pilli pilvi pimeys piste/pisteen pistooli
pitäjä pizzeria poika/pojan poimija pojat poliisi polku/polun polkupyörä polttaja polttaminen
poltto/polton pommi porras portaat portti/portin porukka/porukan postaus posti potku
potkulauta/potkulaudan projekti psykiatri puhe puhelin/puhelimen puhelu puisto puku/puvun pula
pullo puolustus puomi pussi putki/putken puu puukko/puukon puute/puutteen pyssy pysäkki/pysäkin
pysäköinti/pysäköinnin pyynti/pyynnön pyyntö pyörä pyöräilijä pyöräily päivitys päivystys
päivystäjä päivä päiväkoti pönttö/pöntön pöytä/pöydän pää/pään päällekarkaus päällikkö/päällikön
pääsy päätös/päätöksen raha raide raiskaaja raiskaus raitti raivo raja rajoitin/rajoittimen
rajoitus rakennus raketti ralli ramppi rangaistus ranta/rannan raportti/raportin rappu rappuset
rata/radan ratkaisu ratsia rattaat rauha rauta/raudan ravintola reikä/reiän reitti/reitin
rekisteri rekka/rekan remontti rengas/renkaan reppu/repun resepti retki riehuja riehuminen
riippuvainen riippuvuus/riippuvuuden riita/riidan rike/rikkeen rikko rikkominen rikollinen
rikollisuus/rikollisuuden rikos/rikoksen riski risteys/risteyksen roikkuja roikkuminen romanssi
ronkkiminen roska rosvo ruisku runko ruoka/ruuan/ruoan ruokala ruuhka ruutu ryhmä ryhmät rynnäkkö
ryöstely ryöstäjä ryöstö rähinä räjähdys räjäytys saarto sakki/sakin sakko/sakon salakuljettaja
salakuljetus sali satama sauna seinä seksi selvitys setä seura seurakunta seuranta/seurannan
seuraus seutu/seudun sihteeri siivooja siivous sijoitus silta/sillan sirpale siru sirut sisko sivu
skandaali skootteri sohva soitto/soiton some sopimus/sopimuksen sorkkarauta sormus sota spray
suhde/suhteen suihke suihku suihkutus sulake sulku sumute/sumutteen suoja suojaus suojelija
suojelu suositus suunnitelma suunnittelu syrjintä/syrjinnän systeemi sytytys syyte/syytteen sähkö
säkki/säkin säännöt sääntö/säännön säästö taajama taito/taidon takki/takin taksi talo
talous/talouden tanssi tapa/tavan tapaaminen tapaturma tapaus/tapauksen tappelija tappelu tappo
tarina tarjoilu tarjonta tarjous tarkastaja tarkastus tarkkailu tarra tasku tauko/tauon tavara
tehdas tehostus tekijä tekniikka teknologia teko/teon teksti terapeutti terapia terassi terminaali
terveisiä testaaja testi tie tiedote/tiedotteen tiedottaminen tieto/tiedon tiimi tila
tilaisuus/tilaisuuden tilanne/tilanteen tilat tili tiski toimi/toimen toimija toiminta/toiminnan
toimisto toimittaja toive tolppa/tolpan tonni tori torni toveri traktori trokaaminen trokari tuho
tuhoaminen tuki/tuen tukos tulli tumppu/tumpun tunkeutuminen tunneli tunnin tunnistus
tunnus/tunnuksen tunti tuoli tuomio tuote/tuotteen tupa/tuvan tupakka/tupakan turva
turvallisuus/turvallisuuden turvattomuus/turvattomuuden tutkija tykki tyttären tyttö/tytön tytöt
työ työläinen työnantaja työntekijä työryhmä työskentely töhriminen töhrintä/töhrinnän töhry
tölkit tölkki/tölkin törkeys töyssy uhka/uhan uhkailija uhkailu uhkaus uhri uimari ukko/ukon
ulosotto unelma urakka urheilu vaara vahingonteko vahinko/vahingon vahti/vahdin vaihto/vaihdon
vaino vainoaminen vaiva vaja vakuutus valaisin/valaisimen valaistus valinta/valinnan valitus
valmennus valmentaja valo valta/vallan valtuusto valtuutettu valvoja valvonta/valvonnan vamma
vanhempi/vanhemman vapaus varaaja varas/varkaan varasto varkaus/varkauden varoitin/varoittimen
varoitus varsi/varren vartija vartio vartiointi/vartioinnin vartiosto vastaanotto/vastaanoton
vastaava vastuu/vastuun vaunu vaunut velka/velan vene verkko/verkon verkosto vero veronmaksaja
vesi/veden veto vieras/vieraan viesti/viestin viestintä/viestinnän viha vihamielisyys vihje
viikko/viikon viikonloppu viina vika/vian vippi/vipin viranomainen virhe virka/viran virkailija
virta visiiri voima vonkaaja vuokra vuoro vuosi/vuoden väitös väki/väen väkivalta/väkivallan väli
välikohtaus välittäjä välitunti välitys värväys värvääjä väylä yhdistys yhteiskunta yhteistyö
yhteisö yhteys/yhteyden yhtiö yksikkö/yksikön ylitys ylläpito/ylläpidon ympyrä ympäristö yrittäjä
yritys/yrityksen ystävä yö/öi äänet ääni/äänen
`
	.trim()
	.split(/\s+/)
	.flatMap((forms) => forms.split('/'));

/** Words that only look as if they had parts: beginnings of their stems. */
export const wholeWords = `
automaat irtonai maala pääasia vaino vastapä yliopisto ylitornio
`
	.trim()
	.split(/\s+/);
