import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Sexuella trakasserier och övergrepp',
		fi: `
			*seksuaal*, seksuaali*, *seksuaalirik*, *seksuaaliriko*, seksuaalis*, seksist*, seksiä ehdot*, seksiä pyy*, seksiä osta*, seksi*, sextra*, ahdistel*, *ahdistelu*, ahdistele*, ahisteli, ahistele*, ahistel*, ahdistelij*, *ahdistelijat, *häirintä, *häirinnä*, *häirintää nais*, häirintää tyt*, lähentel*, lähentele*, lähennel*, kähmi*, kähmint*, kähmii*, kähmiminen, kähmitt*, käpälöi*, käpälöin*, kouri*, kourimi*, =kourii, kouritt*, kouraist*, kourais*, kourhi*, koskettel*, kosketell*, koskettele*, koski takap*, koski rinto*, koski reit*, koski per*, koski haaro*, puristi rint*, puristi per*, puristi takam*, puristelee, puristel*, läpsäyt* takapu*, läps* per*, läpsi takap*, perseelle läp*, =peppuun, takapuol* kosk*, takapuol* pur*, rintoihin, tissei*, tissit, tissistä, haaroihin, haarovä*, hame* alle, hameen alle, hameen alta, kuvasi hame*, kuvaa hame*, kuvataan hame*, kuvaa tytt*, kuvaa lapsi*, kuvaa uima*, kuvaa puku*, kuvasi puku*, kuvattiin puku*, pukuhuon* kuv*, suihkus* kuva*, suihkuss* kuva*, piilokamer*, raiska*, raiskat*, raiskau*, raiskattiin, raiskaaj*, joukkoraisk*, *raiskaus*, väkisinma*, väkisin maka*, pakottamalla seks*, tyrmäystip*, tyrmäystipa*, tippoja lasi*, lasiin tipo*, jotain lasiin, juomaan tipu*, juomaan lait*, juomaan laitet*, hyväksikäyt* lap*, hyväksikäyt* tyt*, hyväksikäy* alaik*, lasten hyväksikäy*, lapsen hyväksikäy*, lapsenrais*, pedofiil*, pedofili*, pedari*, pedo*, ped*filia, insesti*
		`
	},
	{
		about: 'Blottare och smygtittare',
		fi: `
			*itsensäpal*, itsensä paljas*, *paljastel*, paljastele*, paljasti, paljastaa itse*, paljasti its*, paljastaja*, *paljastelij*, paljasteli, housut nilk*, housut kintu*, housut polv*, housut alas, housut auki, laski housu*, vetelee housu*, sepalus, vetoket* auki, alasti pus*, näytti kikkel*, näyttää kikkel*, näytti peni*, näytti elim*, kikkeli*, kikkel*, penis*, molo, mulkku*, mulkkukuv*, kulli*, kullikuv*, munakuv*, pippeli*, dick pic*, dickpic*, runkka*, runkkaa*, runkkas*, runkkar*, masturboi*, onanoi*, kädet housuis*, käsi housuis*, kädet taskussa heilu*, takki auki pus*, avasi takkinsa, aukaisi takk*, avaa takkinsa, tirkist*, tirkiste*, tirkistel*, kurkki* suihk*, kurkkii makuuh*, kurkki makuuh*, kurkistel* makuu*, kurkist* suihk*, kiikaroi*
		`
	},
	{
		about: 'Förföljande och tillmälen',
		fi: `
			seurasi minua, seurasi mua, seuras mua, seurasi mu*, seurasi tyttä*, seurasi tyttö*, seuraa tyttö*, seuraa nais*, seuraavat tyt*, seuraavat nais*, seurasi kotiin, seurasi kotio*, seurasi bussi*, seurasi bussipysäk*, seuras kotia, seuras kotiin, seurannut minua, seurannu mua, seuranneet tyt*, mua seurat*, minua seurat*, seurattiin kotiin, seurattiin tyt*, mies seurasi, mies seuraa, äijä seuraa, äijä seuras*, auto seurasi, auto seuraa, auto ajoi viere*, auto ajaa vier*, auto hidast* tyt*, hidastaa vierel*, kyytiin pyy*, kyytiin houk*, pyytää kyytiin, pyysi kyyti*, houkuttel* autoon, houkuttel* kyyti*, houkutteli* auto*, houkut* lap*, houkutteli tyttö*, karkkia tarj*, tarjosi karkk*, *vainoaminen, vainoaa, vainoaja*, vaino*, *vainoam*, stalkk*, stalker*, stalkkeri*, stalkkaa*, vislaa*, vislail*, viheltel* tyt*, viheltel* nais*, =viheltelee, vihellellään, vihellel*, huutelee tytö*, huutelevat tytö*, huutelee nais*, huudellaan tytö*, huudellaan nais*, huutelu* tytö*, huutelua tytö*, huoraksi*, =huora, huorit*, huorittel*, huoritel*, huoritte*, huoriks*, paljonko maksa*, paljonko otat, paljonko sie maks*, rivo*, rivoj*, rivouks*, härsk*, härskej*, kaksimieli*, kaksmieli*, törkyviest*, ehdottel*, ehdottelee, ehdottelu*, ehdotteli, ehdottele*, limainen, limaset, tuijottaa rint*, silmäil* rint*, tuijottaa tyttöj*, tuijottaa uima*, tuijottaa lapsia
		`
	},
	{
		about: 'Nätet',
		fi: `
			groom*, grooming, groomaus*, groomaam*, groomaa*, alastonkuv*, *alastonkuv*, nakukuv*, nakukuvia, nakuku*, =nakuja, nudet, nudeja, nudes*, =nude, nuudeja, kuvia alasti, alastom*, alasti, bikinikuv*, paljasta kuv*, tissikuv*, pyytää kuvia, pyysi kuvia, pyytävät kuvia, pyydetään kuvia, pyytää kuvaa, pyysi kuvan, lähetä kuva, lähetti kuv* elim*, snapissa kuv*, snapis kuv*, kuvia levit*, levitettiin kuvi*, levitetään kuvi*, kuvat levi*, kuva levis*, kuvaa levit*, kostopor*, kuvilla kirist*, kiristetään kuv*, kiristi kuvi*, nettiahdist*, deepfake*, tekaistut alast*, esiintyi 14*, esiintyi 15-*, esiintyi nuor*, väitti olevansa 14, väitti olevansa 15, aikuinen mies … viesti*, vanhemmat miehet … viest*, vanha mies … viesti*, tapaam* netis*, roblox*, snapissa mies*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			tyttö*, tytöt, tyttär*, tytär, tyttöj*, tyttöi*, nainen, naise*, naisia, naiset, mies, miehet, äijä*, äijät, ukko*, ukot, vanha mies, setä, sedät, seura*, seuras*, perään, perässä, huutel*, huudel*, tuijot*, tuijotta*, käsi, kädet, koske*, kosk*, reisi*, reittä, hame*, uimahal*, suihku*, pukuhuo*, sauna*, bussissa, kuva*, kuvia, kuvat, snap*, some*, puskissa, alaikäi*, yksin, taksikusk*, esimies*, asiakas*, ehdot*, kuiskai*, kuiskaa*, pyysi, kyyti*, lenkil*, mitä maksat
		`
	},
	{
		about: 'Fler vändningar',
		fi: `
			hieroi itseään, hieroo itseään, painautu* vasten, käsi reid*, käsi reite*, tarttu* takapuol*, takamus*, takapuol*, takapuolelle, vonkaa, vonkaa*, nettivonk*, vartalos* kommen*, kommentoi* vartal*, vartalosta, näytti kaluaan, kaluaan, kalunsa, elimen kuv*, genitaal*, kuvaa vess*, kuvaa oven al*, uimahal* kuva* tyt*, kurki* suihku*, flikkoja kyttä*, kytätä flik*, kyttä* tytt*, istuu liian lähelle, tulee liian lähelle, vieraita käs*, halaa liian, halailee, halailu*, läpsytte*, läpsyttel*, läpsitään tak*, snäppiä kyse*, aikuisilta miehil*, aikuiset miehet
		`
	}
];
