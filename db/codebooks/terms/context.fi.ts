import type { TermGroup } from '#lib/coding/codebook.ts';

/** Words of no theme that tell how others are meant. */
export const terms: TermGroup[] = [
	{
		about: 'Inget svar',
		fi: `
			en tiedä, ei mitään, ei ole mitään, ei oo mitään, ei mithään, ei osaa sanoa, en osaa sanoa, ei sanottavaa, ei kommentt*, eos, =eos, ei tietoa, ei ongelm*, kaikki hyvin, ei valittamista, kaikki kunnossa, =rauhallista
		`
	},
	{
		about: 'Polisen',
		fi: `
			poliis*, polis*, partio*, konstaap*
		`
	},
	{
		about: 'Natt och kväll',
		fi: `
			yö, yöllä, öisin, yöt, aamuyö*, illalla, iltaisin, iltasin, pimeän tul*, kello
		`
	},
	{
		about: 'Skolan',
		fi: `
			koulu*, skooli*, opettaj*, oppila*, luokka*, välitun*
		`
	},
	{
		about: 'Telefon och väntan',
		fi: `
			soit*, puhelin*, puhelim*, odot*, jono*, numero*
		`
	},
	{
		about: 'Pengar och bank',
		fi: `
			raha*, pank*, tili*, maks*, kruunu*, euro*
		`
	},
	{
		about: 'Hemmet',
		fi: `
			koti*, kotona, kotiin, naapur*, rappu*, seinä*
		`
	},
	{
		about: 'Familjen',
		fi: `
			äiti*, isä*, vaimo*, mies, miehen, tyttär*, tytär, poika*, lapsi, lapset
		`
	},
	{
		about: 'Fordon och väg',
		fi: `
			auto*, *auto, ajaa, ajavat, tie, tiellä, katu*, piili*
		`
	},
	{
		about: 'Gräns',
		fi: `
			raja*, rajan, silta, sillan, joki, joen
		`
	},
	{
		about: 'Rädsla',
		fi: `
			pelk*, pelot*, pelko*, uskal*, turva*
		`
	},
	{
		about: 'Önskan',
		fi: `
			lisää, enemmän, pitäisi, toivon, toivois*, tarvit*, haluai*, voisi, useammin
		`
	},
	{
		about: 'Näringar utan tema',
		fi: `
			lääkär*, terveyskesk*, hammasl*, tiehoit*, aurau*, auraus, auraa*, hiekoit*, vero*, verot, sääs*, hyttys*, susi, susia, karhu*, porot, bussivuoro*, bussi ei, lääkäriaik*, kaavoit*, hinnat, kuopat, kuoppa*, netti ei, uimahalli*
		`
	}
];
