import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Smuggling',
		en: `
			smuggl*, smuggler*, smugglers, contraband, bootleg* over, snus over, snus across, snus to finland, snus into, cartons of snus, snus + boot, snus + bridge, snus + river, cigarettes over, cigarettes across, cigarette cartons, untaxed, duty free, tobacco across, tobacco over, alcohol across, booze across, beer across, booze over the, spirits over, spirits across, drugs across, drugs over, drugs come over, drugs come across, drugs through the border, guns over, guns across, weapons across, weapons over, fireworks from finland, fireworks across, puppies, puppy, puppy trade, dogs from, animals over, people over the, people across, over the border, across the border, over border, across border, over the bridge, across the bridge, over the river, across the river, across river, over the ice, across the ice, on the ice at night, ice road, by sled over, boats at night, boat at night, boats without light*, boat without light*, without lights on the, boat with no lights, sledges at night, sleds at night, rows across, rowing across, by boat at night, crates over, boxes over, loads at night, unload at night, unloading at night, reload*, transfer boxes, swap boxes, ferry at night
		`
	},
	{
		about: 'Tull och kontroll',
		en: `
			border control*, border check*, border guard*, border police, border patrol*, border force, border crossing*, border crime*, border camera*, border post*, border open, border is open, open border*, close the border*, closed border, border leaks, border is like, control the border*, check the border*, checks at the border, checks on the border, controls at the border, control at the border, controls on the border, check at the border, camera at the border, cameras at the border, nobody at the border, no one at the border, no control on border, border where, borders, border, customs, custom officer*, customs officer*, custom control*, customs dog*, customs hut, customs house, customs post, customs office, plate reader*, number plate camera*, plate camera*, anpr, scanner at, x-ray, xray, nobody checks the, no one checks the, nobody stops the van*, no one stops the van*, nobody looks in, no one looks in, nobody opens the boot, check vans, check the vans, check lorries, checks on the bridge, control on the bridge, controls on the bridge, illegal entry, illegal immigra*, people smuggl*, migrants through
		`
	},
	{
		about: 'Gods och tjuvar över gränsen',
		en: `
			thieves from abroad, foreign thieves, travelling thieves, travelling gangs of thieves, thieves travel, thieves come over, thieves cross, theft tours, stolen … border, stolen … finland, stolen … abroad, stolen … lithuania*, stolen … poland, stolen … estonia*, stolen … romania, gone over the, goes over the, went over the, shipped out, taken out of the country, leave the country, leaves the country, leaving the country, out of the country, out of sweden, in finland before, in finland by, in norway before, in lithuania, in estonia, in latvia, to lithuania, to estonia, to latvia, to poland, to the baltics, to the baltic, for sale in finland, for sale in tornio, for sale in poland, found in lithuania, found in poland, found in finland, found in estonia, sold in finland, sold in estonia, foreign plate*, foreign plates, foreign number plate*, foreign registered, foreign reg*, lithuanian*, latvian plate*, polish plate*, estonian plate*, finnish plate*, norwegian plate*, plates from, baltic plate*, the finnish side, the swedish side, other side of the river, other side of the border, other side of the bridge
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			bridge, river, ice, finland, finnish, norway, norwegian, tornio, haparanda, russia, lithuania, poland, baltic, abroad, foreign, plates, plate, van, vans, lorry, trailer, trailers, boat, boats, snus, cigarettes, tobacco, cartons, boot, load, loads, night, sledge*, sled*, snowmobile*, crossing, controls, control, checks, check, stopped, camera, cross, =cartons
		`
	}
];
