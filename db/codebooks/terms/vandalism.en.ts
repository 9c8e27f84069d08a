import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Skadegörelse',
		en: `
			vandal*, vandalis*, vandals, destroy*, destruction, property damage, damage to, damaged, damaging, criminal damage, wreck*, wrecked, wreck the, trash the, trashed, trashing, smash*, smashed, smashing, shattered, shatter*, broken window*, window* broken, windows broke, broke window*, broke our window*, broke the window*, breaking window*, break window*, breaks window*, window kicked, windows kicked, windows out, window smashed, windows smashed, window panes, panes broken, glass smashed, broken glass, glass in the bus shelter, bus stop … glass, bus stop … broken, bus stop broken, glass kicked, kicked in pieces, kicked to pieces, kick to pieces, kick in the, kicked down, kicked over, kicked apart, kicked in, in pieces, to pieces, to bits, in bits, broken swing*, swings broken, swing broken, swings cut, cut swings, swings burnt, playground broken, playground destroyed, playground equipment, broken bench*, bench broken, benches broken, bench in the river, benches in the river, benches thrown, bench thrown, break benches, break things, breaking things, break everything, broke everything, break stuff, broken on purpose, broken again, break the lamp*, lamps broken, broke the lamp*, shot out lamp*, stones through, stone through, rocks through, rock through, brick through, stones at the window*, throwing stones at window*, ball bearings, gravestone*, grave stones, headstone*, =graves, statue*, flower beds, flowerbed*, plants pulled, trees snapped, trees cut, fence kicked, fence broken, fence torn, mirror kicked, mirrors kicked, mirrors broken, wing mirror*, car mirror*, side mirror*, mirror off, =keyed, =scratched, scratch on my car, key along, slashed, slash*, punctur*, tyres cut, tyres stabbed, tyres slash*, tires slash*, tires cut, torn down, tear down, torn off, ripped off, ripped out, pulled up, pushed over, tipped over, knocked over bins, glue in the lock*, superglue*, letterbox*, letter boxes, mailboxes smash*, mailbox* blow*, mailbox* broke*, eggs thrown, eggs at, egged, toilets wrecked, toilet smashed, sabotag*, bent signs, signs bent, road signs bent, shelter burnt, cabin burnt, windbreak burnt
		`
	},
	{
		about: 'Klotter',
		en: `
			graffiti*, tagging, tags, tagged, tagger*, spray*, spray-paint*, spraypaint*, sprayed, scribbl*, scrawl*, daub*, painted on wall*, paint on the wall*, painted on the wall*, painted wall*, paint on wall*, writing on the wall*, written on wall*, written on the wall*, write on walls, words on the wall*, drawings on wall*, marker pen, scratched into
		`
	},
	{
		about: 'Brand',
		en: `
			arson*, arsonist*, set fire, sets fire, setting fire, set on fire, lit fire, light fires, lighting fires, fires in, fire in the bin*, fire in a bin, fire in bins, bin fire*, bins burn*, bins on fire, bin on fire, burning bin*, burn bins, burned bin*, burnt bin*, bins burnt, bins are burnt, bins set, burned down, burnt down, burn down, burnt out, burned out, =torched, car on fire, cars burnt, cars burned, burning cars, burnt car*, burned car*, lighter fluid, container fire*, containers burn*, fire to the
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			broken, broke, break, glass, window*, bench*, swing*, playground, shelter, wall, walls, fence, mirror*, fire, fires, burnt, burned, burn, burning, bins, bin, kicked, kick, stones, rocks, paint, painted, lock, repair*, fix, fixed, letterbox, toilet, damage, ruin*, cost, purpose, bored, abandoned, tyres, lamps, bus shelter*, breaks the, flower pots, scratches on, torch the, matches and
		`
	}
];
