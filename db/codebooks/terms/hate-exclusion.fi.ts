import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Rasism och hat',
		fi: `
			*rasis*, rasisti*, rasismi*, rasistis*, vihariko*, *viharikok*, *vihapuhe*, vihapuhet*, vihaviest*, viha* maahanmuut*, vihaa maahan*, vihamieli* maahan*, muukalaisviha*, muukalaispelk*, islamofob*, antisemit*, juutalaisviha*, homofob*, transfob*, homottel*, homottelu*, homoksi huud*, hintti*, hinttar*, transihmi*, transvih*, sateenkaari*, pride*, prideli*, hakarist*, natsi*, natsit, *uusnats*, natsiterv*, äärioikeis*, *äärioikeisto*, äärinaisv*, neekeri*, =neekeri, mutakui*, mutiainen, rättipää*, ählämi*, manne*, mustalais* huud*, mustalais*, romanei* kohdel*, romanit + syrj*, romani*, svartskalle*, blatte*, ryssä*, ryssitel*, ryssit*, huudetaan neek*, haukuttiin neek*, haukutaan neek*, hurri*, lappalais* huud*, lapinpaska*, lappjävel*, finnjävel*, finnjäv*, finne*, saamelaisviha*, saamelais* viha*, saamelaisi* viha*, saamelais* syrj*, saamelais* hauk*, saamelais*, saamenpuku*, kolttia, kolttu*, gákti, lapinpuku*, poroja tap*, poroja ammut*, poroja kidut*, rodullis*, rodullist*, ihonvär*, ihon väri*, *etninen profil*, profilointi, etnis*, etninen, huivi* repi*, huivista ved*, huivi* revi*, huivi* nykä*, huivi* sylk*, huivia ved*, hijab*, moskeija*, *synagog*, koraani*, koraan*
		`
	},
	{
		about: 'Påhopp med ord',
		fi: `
			menkää kotii*, mene takaisin, menkää takaisin, mene omaan maah*, painu takaisin, painukaa takaisin, painu sinne mistä, menkää sinne mistä, painukaa kotii*, takaisin sinne mistä, sinne mistä tul*, sinne mistä oot, aja takas, ulkomaalai* huud*, ulkomaalai* hauk*, ulkomaalai* kohdel*, ulkomaalai* sylj*, ulkomaalai* syrj*, maahanmuutt* huud*, maahanmuutt* hauk*, maahanmuutt* viha*, maahanmuutt* syrj*, maahanmuutt* kohdel*, pakolais* viha*, pakolais* huud*, turvapaik* viha*, aksen* naur*, aksentti*, aksent*, murtaen puh*, kieltä puh* nauret*, kieltä puhu* huud*, puhun suomea niin, puhuu suomea niin, puhu ruotsia, puhukaa ruotsia, puhutaan suomea … huud*, puhut väärää, meänkieltä … nauret*, meänkieltä … pilk*, suomea … nauret*, suomea … pilk*, suomen puhumis* kiel*, suomeksi puh* haukut*, nauretaan puheel*, kiellettiin puhum*, tommosia ei tänne, teikäläi*, teikäläisiä, teikäläiset, tällaisia ei tarvit*, teitä ei tarvit*, sylki kenk* päälle, sylkäis* huiv*, syljettiin, =syljetään, syljeskel*, sylkevät perään, =sylki, solvat*, solvaa*, solvauk*, solvaus*, huudellaan neek*, huudellaan huiv*, huudellaan perään, haukutaan lappal*, pilkata*, pilkatha*, pilkkaav*, pilkkahuud*, pilkka*
		`
	},
	{
		about: 'Diskriminering, segregation och utanförskap',
		fi: `
			*syrjin*, syrjint*, syrjit*, syrjitään, syrjivä*, syrjii, syrjivät, syrjäyt*, syrjäytymi*, ulkopuoli*, ulkopuolis*, ulkopuolell*, ulkopuolelle jät*, ulkopuolelle jää*, ulossulj*, ulossuljet*, eristet* ryhm*, eriarvo*, eriarvois*, epätasa-arv*, *segregaat*, segregoi*, *eriytym*, eriytyn*, eriytyvät alueet, jakautunut kylä, kahtiajak*, kahtia jakaut*, jakautuu kahtia, vastakkainas*, vastakkainasett*, *ryhmien väli*, ryhmien välill*, ryhmien välinen, kansanryhm*, suomalaiset ja ruotsalaiset, ruotsalaiset ja suomalaiset, kantaväest*, omissa porukois*, omissa porukoi*, omat pöydät, omissa pöydis*, omaan pöytään, eri pöydis*, eri pöyd*, kukaan ei tervehdi, ei tervehditä, ei tervehdi, *kotoutu*, kotouttam*, kotout*, *integraatio*, integroi*, ghett*, getto*, gettoutu*, rinnakkaisyhteis*, me ja ne, meitä ja nei*, ei kuulu jouk*, ei kuulu tänne, en kuulu tänne, kuulumme tänne, ei koskaan kutsu*, ei oteta mukaan, ei otettu mukaan, ei oo ruotsalain*, oma nimi* työhak*, nimeni takia, sukunim* takia, nimen takia, nimi vaih* asunto, asunto menikin, asuntoa ei saa nim*, asuntonäyt* nimi*, työhaastatt* nimi*, nimi kuul* ulkomaa*, vierasmaal* nimi, vierasmaalai* nimi, haastattelu* vaihto* nime*, vartija seuraa … ihon*, vartija seuraa minua, vartija seuraa mua, vartija seuraa aina, aina pysäytetään, pysäytetään aina minut, pysäyttää aina, pysäyttää vain, pysäyttävät vain, miksi aina minut, aina minun kass*, tarkastetaan aina, ennakkoluul*, ennakkoluulo*, suvaitsemat*, suvaitse*, suvaitsevais*, ihmisarvo*, vähemmistö*, vähemmistöj*, toimintarajoit* pilk*, vammais* pilk*, vammai* hauk*, vammais* hauk*, kehitysvammai* hauk*, pyörätuoli* pilk*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			huuta*, huudel*, huude*, hauku*, haukk*, nimitel*, viha*, vihaa, vihat*, syl*, ulkomaa*, maahanmuut*, pakolai*, turvapaik*, somali*, arabi*, syyrialais*, venäläi*, ukrainalai*, suomalai*, ruotsalai*, thaimaal*, muslimi*, huivi*, musta*, tumma*, ihon*, kieli, kieltä, meänkiel*, puhua, puhuu, nimi*, nimeni, koti*, kotimaa*, homo*, lesbo*, trans*, erilai*, yksin, mukaan, joukko*, ryhmä*, porukka*, tervehd*, pöytä*, kutsu*, naura*, kuulu*, bussi*, kuskit*, lappu*, tarra*, mene kotii*
		`
	}
];
