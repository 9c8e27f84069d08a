import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Mobbning och våld i skolan',
		fi: `
			*kiusa*, kiusaami*, kiusat*, kiusaajat, *koulukiusa*, mobbaa*, mobbau*, mobbing*, mobat*, moppaa*, skolmobb*, *kouluväkival*, väkivalta* koulu*, koulussa väkiv*, koulussa tapp*, koulussa tapel*, koulussa lyö*, koulussa löi, koulussa potki*, koulussa uhk*, koulussa pelk*, koulussa hauk*, koulussa pilk*, pilkathaan koulussa, koulussa nimitel*, koulussa turvat*, koulun turval*, koulussa ei turv*, koulurauha*, opiskelurauh*, työrauha* koul*, työrauha* luok*, luokassa huud*, luokassa heit*, luokassa pel*, puukko koul*, puukko reppu*, puukkoja koul*, veitsi koul*, veitsi repu*, puukko repus*, opettaja* lyö*, opettaja* uhk*, opettajaa potk*, opettajaa lyö*, opettaja* purr*, opettajia lyö*, opettajat pelkää*, oppilas löi, oppilas heit*, oppilas uhk*, oppilaat uhk*, oppilaat tap*, oppilaat lyö*, oppilaat pelkää*, koulu-uhk*, koulu-uhkau*, kouluampumi*, kouluampuja, koulusurma*, lukittau*, ei uskalla kouluun, ei halua kouluun, ei mene kouluun, ei halunnu* … kouluun, pelkää koulu*, pelkää mennä koulu*, pelätä koulus*, kouluun mahakip*, maha kip* kouluun, maha kipeä, vatsa kipe* aam*, mahakipu aamui*, vaihtaa koulua, vaihtoi koulua, vaihdettiin koulua, vaihdamme koulua, koulun vaih*, kouluvaih*
		`
	},
	{
		about: 'Skolgård, korridor och vuxna',
		fi: `
			koulunpih*, *koulupih*, koulun pihal*, *välitun*, *välitunti*, välkkä*, välkkä, välkil*, välkällä, välkälle, välkäl*, *rasti* koulu*, raasti*, skoolin pih*, skoolipih*, skoulun pih*, skuulin pih*, koulun käytäv*, koulun vessa*, koulun vessassa, kouluvess*, koulun pukuhuo*, koulun puku*, liikuntatun* pukuh*, liikkatun*, käytävällä tönit*, käytävällä lyö*, käytävällä tyrk*, kaapit rivissä, *pukukaap*, lukollinen kaap*, ruokalas* heit*, ruokala* jono*, ruokalassa, ruokalan, bamba, koulubuss* kiu*, koulubussis* lyö*, koulukyydi* kiu*, koulukyydissä, koulutaksi* kiu*, koulutaksis*, taksissa kius*, valvoja* välitun*, valvojia välitu*, aikuisia pihal*, aikuisia koulu*, aikuisia välitun*, aikuisia käytäv*, aikuinen käytäv*, aikuisia käytävill*, aikuisia lisää koulu*, lisää aikuisia, enemmän aikuisia, kukaan aikuinen, yhtään aikuista, ei aikuisia, koulukuraat*, kuraattor*, *kuraattoria, koulukoutsi*, *koulupsyk*, koulupoliisi*, kouluvaht*, koulukoord*, kouluvalm*, koulunkäynninoh*, koulunkäyntiav*, avustajia koulu*, avustajia luok*, opettajat ei puut*, opettajat eivät puut*, opettaja ei puut*, opettaja ei näe, opettajat ei näe, opettaja katso*, opettajat katso*, opettaja* kääntä*, opettaja* sano* leikki*, opettaja ei tee, opettajat ei tee, opettaja sanoi et*, rehtori ei, rehtori sano*, rehtori*, rehtorin, rehtorille, fröökyn*, fröökynä*, maisteri* sano*, maikka*, ope ei, open mielest*, ope sano*, leikkiä vain, leikkiä vaan, se oli leikki*, =leikiksi, vain leikki*, *ekaluokkalais*, tokaluokka*, kolmasluok*, kolmasluokk*, *luokkalaiset pelk*, *luokkalaiset ei uska*, kutosluok*, kutosluokk*, kuutosluok*, seiskat, seiskoil*, *yseiluokka*, ysit, ysiluok*, kasiluok*, kasiluokk*, isommat oppil*, isommat lyö*, isot ottaa, isot pojat ott*, yläkoululaiset, yläkoululai*, alakoulun, reppu heitet*, reppu vessan*, reppu pönt*, reppu lume*, reppu ojas*, pipo vie*, pipo vessa*, lumella pes*, lumipes*, lumipesu*, pestään lumel*, pesevät lumel*, kengät piilot*, lukittiin vessa*, lukitsivat vessa*, jätetään yksin väli*, yksin välitun*, syö yksin, syömään yksin, syö vessas*, luokan ryhm*, luokan whats*, luokan snap*, luokan chat*, whatsapp-ryhm* luok*, ryhmächat*, poistettiin ryhm*, nettikiusa*, somekiusa*, =skoolissa, skuulissa kiu*, koulhuun, koulhun, oppitun*, oppituntie*, tunnilla heit*, tunneilla heit*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			koulu*, koulussa, koulun, koulus*, kouluun, koulusta, yläkoulu*, alakoul*, luki*, lukio*, opettaj*, ope*, oppil*, luok*, luokka*, luokalla, luokas*, reppu*, repus*, skooli*, skuuli*, skoulu*, esikoul*, iltapäiväker*, päiväko*, pukuhuo*, pukuhuon*, ruokala*, käytävä*, pelkää, kiltti, yksin, leikki*, leikit, tappel*, lyö*, tönit*, hauk*, nauret*, pilk*, jätetään, pihal*, kaveri*, avustaj*, koulun piha*, ekaluokka*, ekaluokkal*, seiskaluok*, *seiskaluok*
		`
	}
];
