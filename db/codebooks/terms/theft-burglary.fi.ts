import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Stöld och tjuvar',
		fi: `
			*varka*, varkau*, *varkaus, *varkauk*, *varas, varas*, *varaste*, varastel*, *varastet*, varastettu, varasteth*, varastethiin, *näpistel*, näpisty*, näpisti*, näpist*, *näpistely*, pihistet*, pihist*, pihistä*, pöllitt*, pölli, pölliä, pöllii, pöllivät, pöllimi*, pöllii, *pöllit*, pölly, kähvel*, kähvell*, kähveltä*, nyysi*, nyysittiin, nyysii, nyysiä, vohki*, vohkit*, vorot, =voro, voroja, rosvo*, rosvot, rosvoja, rosvota*, rosvottiin, pitkäkynti*, *pitkäkynsi*, pitkäkynn*, pitkät kynnet, pitkäsormi*, myymäläv*, taskuvar*, lompakkovar*, kukkarovar*, kuparivar*, *kuparivar*, kuparit viety*, *kupari*, kupar* vie*, kaapelit viety*, kaapelivar*, stöld*, stööld*, tyvi, tjuv*, tjyv*, =veikkasi, hävikki*, maksamatta kaup*, maksamatta ulos, kävelee ulos kaup*, kävelevät ulos kaup*, tyhjentä* hylly*, kärryt täyn* ulos, taskuun ja ulos
		`
	},
	{
		about: 'Inbrott',
		fi: `
			*murto*, *murrot, =murron, murtoja, murrot, *murtau*, murtautu*, murtaudut*, *murtovar*, murtohälyt*, *murret*, murrettu, murrettiin, murtat*, *tiirikoi*, lukko rikottu, lukot rikottu, lukko* murret*, lukot murr*, lukko* poikki, lukko* leika*, lukot leika*, lukko leikatt*, munalukko, pulttisaks*, sorkkarau*, rautakank* ov*, ovi väännet*, ovi väänn*, ovi murr*, ikkuna rikottu ja vie*, käyty mökil*, käyty mökis*, mökillä käyty, mökillä oli käyty, mökit tyhj*, mökki tyhj*, mökki tyhjennet*, mökistä viety*, mökiltä viety*, kesämökit + tyhj*, sisään kun olim*, olimme pois* kun, käynyt meillä, käyny meillä, sisällä käyty, tavarat levällää*, laatikot levällään, kaapit levällään, penkoivat, pengottu, pengottiin, penkonu*, kokeilee ov*, kokeilevat ov*, kokeil* ovenkahv*, kokeilee kahvo*, kokeillaan ov*, kokeili ov*, ovenkahvo*, kahvoja kokeil*, autojen ov* kokeil*, tiirikka, merkkejä porti*, merkki* postilaat*, kiertelevät pihois*, kiertele* piho*, pakettiauto kierte*, kiertää piho*, kurkkii ikkun*, kurkistel* ikkun*, tiedustel* tal*, kuvaa pihoja, kuvaavat pihoja, kuvaa talo*, hälytinlait*, inbrott*, imprott*, vinttikom*, *häkkivaras*, kellarikopp*, *kellarikomer*, kellarihäk*, verkkokomer*, hinattiin poi*, hinasi pois
		`
	},
	{
		about: 'Det som tas',
		fi: `
			pyörä vie*, pyörä viet*, pyörät vie*, pyörä häv*, pyörät häv*, pyöriä häv*, pyörä läht*, pyörä pöll*, pyöräni vie*, pyörän vei*, pyörä katosi, pyöriä katoa*, pyörät katoa*, pyörävar*, polkupyör* vie*, polkupyör* häv*, vietiin pyör*, *perämoot*, perämoottor*, perämoott* vie*, moottori vie*, moottorin vei*, veneestä vie*, vene vie*, vene hävi*, mootori vie*, moottorisaha*, moottorisahat, työkalut vie*, työkalut häv*, työkalut läht*, työkaluja vie*, työkaluj* häv*, työkaluvar*, työmaalta vie*, työmaal* häv*, polttoaine* vie*, dieseliä vie*, diesel* … tank*, *diesel vie*, tankki tyhj*, tankit tyhj*, tankki tyhjen*, tankki imet*, imetään tank*, imetty tank*, imevät pensa*, bensaa imet*, *bensa* vie*, bensat viety*, pensiini*, naftaa vie*, nafta vie*, nafta häv*, löpö vie*, letku tanki*, katalysaattor*, katalys*, rekisterikilv* vie*, kilvet vietiin, vanteet vietiin, renkaat vietiin, talvirenkaat häv*, renkaat häv*, paketti vie*, paketit vie*, paketti häv*, paketit häv*, paketit kato*, paketti katosi, paketit läht*, posti vie*, postilaatik* tyhj*, lastenvaunut vie*, vaunut vie*, potkuri vie*, potkukelkka vie*, rollaattori vie*, kelkka vie*, kelkka häv*, kelkka läht*, mönkijä vie*, mopo vie*, peräkär* vie*, peräkär* häv*, kärry vie*, puut vie*, halot vie*, polttopuut häv*, grilli vie*, pyykit vie*, pyykit häv*, haudalta vie*, haudoilta vie*, lyhdyt vie*, kullat vie*, korut, korut vie*, korut häv*, kulta* häv*, televisio vie*, telkkari vie*, lompakko vie*, lompakko häv*, käsilaukku vie*, laukku vie*, kukkaro vie*, kukkaro häv*, puhelin vie* tas*, poronliha vie*, pakastin tyhj*, lihat vie*, mehiläispes* vie*, kanoja vie*, marjat vie*, koskettimet vie*, aurinkopanee* vie*, riistakam* vie*, akku vie*, akut vie*, akkuja vie*, akku häv*, kaikki vie*, kaikki viety, vievät kaik*, vietiin yöllä, viety yöllä, viety pihas*, vietiin pihas*, viety var*, vietiin var*, viethiin, lähti kävelem*, lähtevät kävelem*, katoaa pihal*, häviää pihal*, häviää pihas*, katoaa pihas*, hävisi yöl*, saa jalat alle*, saanut jalat, sai jalat, jalat alleen
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			vie*, viet*, viety, vietiin, hävi*, häviä*, kato*, katos*, poissa, tyhj*, lukko*, lukot, lukit*, ovi, pihasta, pihalta, mökki*, mökil*, vene*, pyörä*, moottori*, moottorikelk*, peräkär*, vaja*, liiter*, vajasta, varasto*, varastosta, kellari*, autotalli*, talli*, tankki*, pensa*, bensa*, diesel*, työkalu*, paketti*, kaup*, kassa, merki*, hälyt*, pakettiaut*, kulta*, koru*, lompak*, kupari*, kaapel*, vuorilukko, anasta*, auto vie*, lompakko läht*
		`
	}
];
