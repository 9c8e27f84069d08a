import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Slagsmål och misshandel',
		fi: `
			*tappelu*, tapella*, tappele*, tapeltiin, =tapellaan, tapelthi*, tappelh*, nujak*, *nujakka, *nujakoi*, *nujakoit, *rähinä*, rähinöi*, rähinöinti, *käsirysy*, nyrkkitapp*, nyrkki, nyrkkej*, nyrkkei*, nyrkil*, nyrkist*, *pahoinpit*, *pahoinpidel*, pahoinpidelt*, *väkivalt*, *väkivallan*, *väkival*, hakata*, hakkas*, hakattiin, hakathiin, hakkasi*, mukiloi*, mukiloit*, =lyödä, lyötiin, lyö tun*, löi mu*, löi min*, löi ta*, löivät, lyönyt min*, lyömään, lyöty, lyö naama*, potkittiin, =potkia, potkii ihmi*, potku päähän, pieksi*, piestiin, *turpaan, turpaansa, turpiin, turpii, =turpa, köniin, kuonoon, kuonon, naamaan lyö*, naama veris*, nenä poikki, nenä murt*, nenä vääräs*, silmä mustana, musta silmä + torilla, leuka murt*, hampaat suust*, hammas irt*, hammas lähti, aivotärä*, tikkejä, tikattiin, päälle kävi, päällekar*, käytiin päälle, kävi* päälle, käydään päälle, käy päälle, käyvät päälle, hyökkä*, hyökättiin, hyökkäy*, katkoi* käden, pulloil* lyö*, pullo lensi, pullo heitet*, heiteltiin pulloil*, pulloilla heit*, pullolla päähän, heitti kivellä, heittele* kivi*, kivillä heit*, kivityk*, *kivittä*, tönäis*, tönittiin, tönii, tyrki*, kuristi*, sylkäis* päälle, joukkotapp*, puukkohipp*, verilammik*, verta asfaltil*, verta laiturilla, verijälj*, paskaksi hakat*
		`
	},
	{
		about: 'Hot',
		fi: `
			*uhkail*, *uhkaile*, *uhkaus*, *uhkauksia, uhkasi*, uhata, uhattiin, uhattu, uhkaava*, uhkaa mu*, uhkaa tapp*, =tapanko, tapan sinut, tapan sut, mie tapan, aion tappaa, tappouhk*, uhittel*, isottel*, tiedän missä asut, tietää missä asu*, aggressiiv*, raivoaa*, raivopäi*, väkivaltai*, huutaa päin naam*, haasta* riitaa, hakee riitaa, hakevat riitaa, riidanhal*, riitaa haas*, räyhää*, räyhäp*, käy käsiksi, kävi käsiksi, käydään käsiksi, käyvät käsiksi
		`
	},
	{
		about: 'Rån',
		fi: `
			*ryöstö*, *ryöstet*, *ryöstä*, ryöväys, ryövä*, ryövät*, ryöstelij*, ryöstäjä*, ryöstelyt, veivät väkisin, vietiin väkisin, vietiin puhelin, otettiin puhelin, ottavat puhelim*, otti* puhelimen, takki päältä, takki vietiin, takin päältä, kengät jalasta, kengät vietiin, anna puhelin, anna lompak*, anna takki, tyhjennä tasku*, tyhjensi tasku*, tyhjentämään tasku*, puukko kurkul*, rosvottiin, rosvous, råni*, rånat*, rånath*, repäis* käsilauku*, tempais* lauku*, tempas* lauku*
		`
	},
	{
		about: 'Kniv och tillhyggen',
		fi: `
			*puukko*, *puukot*, puukolla*, puukon, puukkoja, veits*, *veitsi*, *veitsen, *veitset, linkkuveits*, stiletti, teräase*, terä* vilah*, machete, viidakkoveit*, nyrkkirau*, rystyrau*, rautaputk*, pesäpallomail*, mailalla lyö*, kirves kädes*, kirveen kanssa, pippurisumu*, pippurispra*, *kaasusumut*, teleskooppipam*, *patukka, vyöllä pu*, tuppi*, sakset kädes*
		`
	},
	{
		about: 'Hot och våld i arbetet',
		fi: `
			työpaikkaväk*, hoitaja* lyö*, hoitajaa lyö*, hoitajaa potk*, hoitajia lyö*, kaupassa uhk*, kassalla uhk*, kuski* lyö*, kuskin kimppuun, bussikusk* päälle, asiakas uhk*, asiakas huut* tapp*, asiakas heitti, potilas löi, potilas heit*, päivystyk* vartij*, palomies* päälle, pelastaj* heit*, ensihoita* uhk*, pelastuslai* kivi*, virkailij* uhk*, hälytysnap*, paniikkinap*, hälytyspaini*, hälytin taskus*, turvanapp*, =kimppuun, =kimppuunsa
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			löi, lyö*, pot*, heit*, uhka*, riita*, riidat, riitele*, huut*, verta, veri*, vereen, nenä*, silmä*, hampa*, vartij*, ase, puhelin, takki, lompak*, baari*, nakkari*, nakkikios*, jono*, taksijono*, pubin, tori*, asiakas*, kassa*, hoitaj*, ensihoit*, työvuor*, pamppu*, =puu, sairaal*, päivystyk*, ambulanss*, väliin, jouk*, kimpp*, pelkää*, hakkaa*, potki*, töni*, hakka*, =hakattu, =potkitaan, =tönitään
		`
	},
	{
		about: 'Fler vändningar',
		fi: `
			turpakeik*, turpasau*, poskilu*, etuhammas, hampaat kurkk*, hampahat, otti yhteen, ottavat yhteen, ottivat yhteen, pulloilla paisk*, paiskottiin pulloi*, lensi ohi pään, viiltää kaul*, viilsi, puruja, sylkemis* potki*, tyhjentävät … taskut, kaadettiin maahan, kaatoivat maahan, nokittel*, uhkatilan*, polvet poikki, katkeaa polv*, sai kuulla mitä vaimol*
		`
	}
];
