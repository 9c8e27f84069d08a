import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Stöld och tjuvar',
		en: `
			theft*, thief*, thieves, thieving, steal*, steals, stealing, stole, stolen, nick the, nicked, nick, nicking, pinched, pinch, pilfer*, swiped, half-inched, burgl*, burglar*, shoplift*, shop lift*, shop-lift*, pickpocket*, pick pocket*, pick-pocket*, light fingers, sticky fingers, long fingers, larceny, loot*, looted, robbed our house, house robbed, house was robbed, cabin robbed, cabin was robbed, walk out without paying, walks out without paying, without paying, not paying, dont pay for, leave without pay*, full trolley, full cart, trolley out, empty shelves, shrinkage, fills the bag and
		`
	},
	{
		about: 'Inbrott',
		en: `
			break-in*, break in*, breakin*, breaking in*, broke in*, broke into, broken into, breaks into, forced the door, forced door, door forced, window forced, lock broken, locks broken, lock cut, locks cut, cut the lock*, padlock*, bolt cutter*, crowbar, jemmied, picked the lock, lock picked, someone in our house, someone been in, somebody been in, someone had been in, been inside, been in my house, in my cabin, in our cabin, while we slept, while we were away, while i was away, when we were away, ransack*, =drawers, rummag*, turned upside down, trying handles, try the handle*, trying the handle*, tries handles, tries the handle*, tried the handle*, try door*, tries door*, trying door*, tried the door*, door handle*, car door handle*, cabins emptied, cabin emptied, emptied the cabin*, emptied my shed, emptied the shed, emptied in, storage + emptied, storage broken, cellar storage, storage room*, storage lock*, shed broken, garage broken, chalk mark*, marks on the gate, marks on the gatepost*, marks on door*, looking in windows, photographing houses, photographs houses, van going round, van drives slow*, van driving slow*, =casing, burglar alarm*
		`
	},
	{
		about: 'Det som tas',
		en: `
			bike gone, bikes gone, bicycle gone, bike taken, bikes taken, bike was taken, took my bike, took the bike, took our bike*, my bike disappeared, bikes disappear*, bike disappear*, bike vanish*, bicycles vanish*, bicycles disappear*, bicycle disappear*, third bike, bike locked and, engine gone, outboard*, outboard motor*, boat motor*, boat engine*, boat gone, took the boat, took the motor, took the engine, engine taken, fuel gone, fuel theft, fuel + siphon*, siphon*, syphon*, tank empty, empty tank, tank was empty, tanks empty, tanks emptied, tank emptied, emptied the tank*, diesel gone, diesel from, diesel out of, petrol from, drained the tank, drain* diesel, hole in the tank, catalytic*, cat converter*, number plates gone, plates taken, wheels gone, wheels taken, tyres gone, tools gone, tools taken, tools disappear*, tools vanish*, tools from, took the tools, took my tools, took all tools, toolbox*, chainsaw*, chain saw*, drill gone, copper, cable gone, cables gone, parcel gone, parcels gone, parcels go, parcel taken, parcels taken, parcels disappear*, parcels vanish*, parcel disappear*, parcels never, packages disappear*, packages gone, packages taken, package taken, package gone, packages vanish*, packages missing, parcels missing, parcel missing, post box emptied, mailbox emptied, porch pirate*, pram gone, pram taken, walker gone, kick sled gone, snowmobile gone, snowmobile taken, took the snowmobile, trailer gone, trailer taken, took the trailer, quad gone, firewood gone, firewood taken, laundry gone, laundry taken, clothes from the line, from the grave*, flowers from grave*, jewel*, jewellery*, gold gone, rings gone, took the gold, wallet gone, wallet disappear*, wallet taken, took my wallet, purse gone, purse taken, took my purse, handbag gone, phone gone from, freezer emptied, meat gone, everything gone, all gone, was gone in the morning, gone in the morning, gone next morning, gone overnight, gone by morning, disappeared overnight, vanished overnight, grew legs, grow legs, walk off, walks off, walk away by, got legs, went missing, goes missing, go missing, going missing, things disappear*, things vanish*, things go missing, stuff disappears, batteries gone, battery gone, battery taken, batteries taken, solar panel*, lawnmower*, lawn mower*, strimmer*, grinder
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			gone, taken, took, disappear*, vanish*, missing, empty, emptied, lock, locks, locked, bike, bikes, bicycle, boat, motor, engine, tools, tool, shed, garage, cabin, cabins, cottage, parcel*, package*, tank, fuel, diesel, petrol, trailer, snowmobile, cellar, storage, alarm, door, doors, window, van, wallet, purse, gold, metal, shop, store, supermarket, pay, insurance, fingers in, broken in, cut lock*, emptied our
		`
	}
];
