import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Information och återkoppling',
		fi: `
			tiedott*, tiedotus*, tiedotta*, tiedota*, *tiedote, *tiedotte*, tiedotustil*, tiedonkul*, tiedonkulku*, tiedon kulku*, tiedonvaih*, tiedonvaihto*, *tiedotus, tietoa siitä, lisää tietoa, enemmän tietoa, tietoa asukk*, tietoa vanhem*, tietoa mitä, tietoa suomeksi, tietoa meänk*, suomenkielistä tiet*, suomeksi tietoa, tietoisku*, tietoilt*, tietoiltoj*, infoa, info*, =info, infoilt*, infoti*, infotil*, informaatio*, informoi*, informoid*, kertokaa, kertokaa mitä, kertokaa tulo*, kertoisivat, kerrottaisi, kerrottais*, ei kerrota, kukaan ei kerro, ei kukaan kerro, kukaan ei kertonut, kukaan ei kertonu, saisi tietää, saataisiin tietää, haluaisin tietää, haluttais* tietää, ei koskaan kuulla mitä, en kuullut mitään, mitä tapahtui kysel*, mitä viime*, viime kysely*, edellinen kysely*, tämän kysely*, kyselyn tulo*, *kyselyn tulok*, kyselyjä, kysytte joka vuosi, kysytään joka vuosi, mitä sille tapahtui, palaut*, *palaute*, palautet*, palauttetta, vastaus* kunna*, kunta ei kuunt*, kunta ei vastannu*, kommuun* ei vastaa, kommuuni ei, kuntaan kirjo*, kuntaan sähköp*, kunnalle ilmoit*, kunnalle laitet*, kunta lupas*, luvattu … mitään, lupauks*, lupaus, lupasivat … mitään, sosialtoimist*, sähköposti* vastaust*, automaattivast*, tekstiviesti* asukk*, seuranta*, seurantaa, *lupauksia
		`
	},
	{
		about: 'Samverkan mellan myndigheter',
		fi: `
			*yhteistyö*, yhteistyös*, yhteistyöt*, yhteistoim*, yhteistyh*, yhteispeli*, yhteisty*, yhessä poliis*, samver*, samarbet*, puhaltaa yhteen, puhaltavat yhteen, samaan hiileen, samaan pöytään, saman pöydän, samalle pöydälle, saman katon, moniammat*, verkostopala*, verkostokokou*, brå-ryhm*, paikallinen brå, ssp-*, sspf*, yhdessä kunna*, kunta ja poliisi, poliisi ja kunta, koulu ja poliisi, poliisi ja koulu, koulu ja sosiaali*, sosiaali* ja koulu, sosiaali* ja poliisi, poliisi ja sosiaali*, viranomaiset ei puhu, viranomaiset eivät puhu, viranomaiset yhdes*, viranomaist* yhteis*, viranomais* kesken, viranomais* välil*, puhuisivat toisil*, puhuvat toisil*, eivät puhu keskenään, ei puhu keskenään, eivät puhu toisil*, puhukaa toisil*, puhuisivat keskenään, oikea käsi, vasen käsi, käsi ei tiedä, salassapito*, sekretess*, luukulta luuk*, luukulta toise*, luukulta luukul*, pallotel*, pallotellaan, pallott*, pompotel*, pompotell*, pompott*, pomputel*, heitetään pallo*, heittelevät pall*, juoksutetaan virasto*, vastuuta toise*, vastuu toiselle, vastuu ei kuulu, ei kuulu meille, ei kuulu heille, ei kuulu kenelle*, kuuluu poliisille … kunnalle, kuuluu kunnalle, =kuuluuko, kenen vastuu*, kuka vastaa, kukaan ei ota vastuu*, kukaan ei vastuu*, kukaan ei omista, kenelle soit*, kenelle minä soit*, kenelle ilmoit*, kenelle soitan, kehen otta*, keneen ot*, mihin ottaa yht*, soittakaa poliis* … sosiaal*, soittakaa kunta*, soittakaa kommuun*, sanoo että soit*, sano soita, sanoi soita, käski soittaa, käskettiin soit*, käskivät soittaa, yksi numero, yhteinen num*, yksi yhteysh*, yhteyshenk*, yhteyshenkilö*, *yhteyshenk*
		`
	},
	{
		about: 'Socialtjänst, hyresvärd och tröghet',
		fi: `
			*sosiaalitoim*, *sosiaalipalv*, *sosiaalityö*, sosiaalivir*, sosiaalitant*, sosiaalipäiv*, sosiaalitoimist*, =sossu, =sossun, sossu*, sossut, =sossuun, sosiaal*, sosiaaliin, sosiaalista, sosiaali ei, socialtjäns*, socialen, sotsiaal*, *lastensuojelu*, lastensuojelu, lastensuojeluil*, orosanmälan*, huoli-ilmo*, huoli-ilmoit*, huolenilm*, perhetyö*, perheohj*, perheneuv*, vuokranant*, vuokraisän*, vuokraisäntä*, vuokrayht*, vuokrayhtiö*, vuokratalo* ei vast*, vuokrakontt*, vuokrakonttor*, hyresväär*, *isännöinti, taloyhtiö* ei, huoltoyht*, huoltoyhtiö*, vakant*, handläggar*, käsittelijä* vaiht*, käsittelyaika*, virkailija vaihtu*, sosiaalityöntekijä vaiht*, työntekijä vaiht*, psykiatri* jono*, bup*, jonottaa hoitoo*
		`
	},
	{
		about: 'Dialog, grannsamverkan och egna krafter',
		fi: `
			*vuoropuhelu*, vuoropuhel*, dialogi*, dialogia, keskusteluilt*, keskustelutilai*, keskustelutil*, keskusteluil*, *asukasilta*, asukasilto*, =asukasilta, asukastap*, asukaskokou*, asukasraat*, *kyläilta*, kyläilto*, kyläkokou*, kyläkokouk*, kylätapaam*, kyläyhdist* kokou*, medborgardial*, kuulemisil*, kuulemistil*, kuunnelkaa, kuulla asukkai*, kuulkaa asukk*, kuunneltaisiin, kuuntelisi*, kuunteleeko kukaan, kysykää meiltä, kysykää nuor*, kysyttäis* meil*, kahvit* poliis*, kahvia poliis*, poliisi kahvil*, kahvihetki*, kahvitilai*, kahvila* poliisi, iltoja vanhem*, vanhempainil*, vanhempainilt*, vanhempainill*, vanhemmille iltoja, vanheemil*, vanhemmille tieto*, vanhempainyhd*, luento*, luentoj*, luennon, luentoja, kertomaan koulu*, puhumaan koul*, puhumassa, puhumhaan, käydä puhumassa, tulla puhumaan, tulisi puhumaan, kävisi puhumassa, koulutusta henkilök*, *naapurivalv*, naapurivaht*, naapuriapu, naapuriapu*, naapuriyhteis*, grannsamverk*, naapurusto*, *kylävahti*, kylävahd*, korttelivaht*, yökävel*, *yövaell*, nattvandr*, nattvandra*, vanhempainpart*, vanhempien partio*, isien yö*, *turvakävely*, turvallisuuskävel*, turvallisuuskierr*, trygghetsvandr*, aikuiset liikk* illa*, aikuisia liikk*, aikuisia ulkona, aikuisia yöllä, aikuisia viikonlop*, aikuisia kadul*, talkoo*, vapaaehtois*, yhdistykset mukaan, seurat mukaan, =tulkin, =tulkkia, kielellä jota ymm*, suomeksi palvel*, suomeksi kirj*, meänkielellä, suomenkielinen palvel*, selkokiel*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			yhdessä, yhessä, tieto*, tietoa, tiedä*, kerto*, kerro*, kunta*, kunnan, kunnalle, kunnas*, kommuun*, komuun*, kommuni*, sosiaal*, vastaus*, vastaa, kuule*, kuunte*, kuunn*, kokous*, kokouk*, tapaami*, ilta*, iltoja, keskustel*, puhu*, viranomai*, vanhem*, naapur*, asukk*, luok*, ryhmä, kysely*, lupas*, lupa*, odot*, kukaan ei, virast*, toimisto*, raportti*, sähköpost*, suomeksi, vuokra*, jono*, psykiat*, vierail*, kertoisi mitä, haluan tietää, haluamme tietää, kunta ei vastaa, kunnasta ei vast*, kunnalta ei, kunta ei, kuntaan soit*, kunnalle soit*, puhukaa keskenään, mihin soittaa, isännöits*, isännöitsij*, tulkki*
		`
	}
];
