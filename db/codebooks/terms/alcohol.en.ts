import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Alkohol och fylla',
		en: `
			alcohol*, alcoholic*, booze*, boozer*, boozing, liquor*, =spirits, vodka*, whisky, whiskey, beer*, beers, lager, cider*, wine, wines, moonshine, home brew*, homebrew*, home made spirit*, homemade spirit*, home-made, hooch, drunk, drunks, drunken*, drunkard*, drunkenness, intoxicat*, inebriat*, tipsy, pissed up, =wasted, =hammered, plastered, sloshed, legless, wino*, winos, tramps with, binge*, drinking, drink all, drink on the, drink in the, drink outside, drink at the, drink by the, drinks on, drinkers, drinker, people drink, they drink, men drink, kids drink, teenagers drink, teens drink, youth drink, youngsters drink, boys drink, girls drink, young drink, minors drink, sit and drink, sits and drinks, drink from morning, drink from nine, swigging, swig, passed out, pass out, passing out, stagger*, staggering, wobbl*, =slurring, hangover*, sleeping it off, sober up, sobering, sobering-up, drunk tank, vomit … festival, alcopops, crate of, cans of strong, strong cans
		`
	},
	{
		about: 'Langning och servering',
		en: `
			serving drunk*, serve drunk*, serves drunk*, serve people who, overserv*, over-serv*, keep serving, keeps serving, keeps pouring, keep pouring, kept pouring, pour*, pouring, serves minors, serve minors, serve anyone, serves anyone, serving minors, sells to minors, sell to minors, selling to minors, sold to minors, underage*, under-age, under age, buys for the kids, buy for the kids, buy for kids, buys beer, buy beer, buying beer, buys it for, older brother buys, bought for them, bootleg*, boot leg*, bootlegger*, sells beer, sell beer, sells it from the boot, systemet, liquor store*, off-licence, off licence, bottle shop, age check*, id check*, check id, checks id, check ids, ask for id, asks for id, asked for id, no id, age limit*, fake id*, last orders, happy hour, shots, tequila, pint*, pints, clinking, clink, clinks, plastic bags that clink
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			drink, drinks, bottle*, bottles, cans, can, bar, bars, pub, pubs, bench, benches, park, stumbl*, fall, falls, asleep, lying, vomit*, sick, festival, midsummer, friday, saturday, weekend*, graduation, minors, minor, age, bag, rucksack, backpack*, restaurant*, serve*, serving, served, hut, shelter, beach, children drink, systembolaget*, closing time
		`
	}
];
