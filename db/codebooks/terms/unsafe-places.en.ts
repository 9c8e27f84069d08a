import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Mörker och belysning',
		en: `
			lighting, lights out, lights are out, lights go, lights dont, lights do not, lights don't, lights broken, no lights, no light, without light, without lights, more light, more lights, better light, better lights, more lamps, better lit, badly lit, poorly lit, unlit, not lit, lit up, street light*, streetlight*, street lamp*, streetlamp*, lamp post*, lamppost*, lamps out, lamp out, lamp is out, lamps are out, lamp is broken, lamps are broken, lamps broken, lamp broken, lamp does not, lamps do not, lamps dont, no lamp, no lamps, lamps along, lamp by the, lamps on, lamp that, lamps that, flicker*, bulb, bulbs, led light*, dark, darkness, darker, darkest, pitch black, pitch-black, pitch dark, black as, black like, gloomy, dim, =shadows, shadowy, =torch, flashlight*, headlamp*, head torch, headtorch, phone light, phone torch
		`
	},
	{
		about: 'Platser',
		en: `
			tunnel*, underpass*, subway under, under the bridge, under bridge, under the railway, under the road, under the viaduct, passage under, viaduct, alley, alleys, alleyway*, overgrown, bushes, bush, shrub*, undergrowth, thicket*, brush cleared, trim the, cut the bush*, cut down the bush*, cut down bush*, clear the bush*, willows, car park at night, garage at night, multi-storey, multistorey, stairwell at night, lift alone, park at night, park in the evening, park after, park when, station at night, station in the evening*, station after, bus station after, square at night, square after, path through, path behind, wood path, forest path, path by the river, running track, jogging track, trail after, shortcut through, behind the station, no phone coverage, no coverage, no mobile signal, blind corner*, hidden corner*, corners where, deserted, desolate, empty street*, abandoned, derelict, nobody around, no one around, nobody would hear, no one would hear, nobody can see, nobody sees you, cctv, surveillance, guard at, guards at, guards in, guard in, security guard*, security at, more guards, need guards, emergency phone*, mirror at the corner
		`
	},
	{
		about: 'Rädsla och omvägar',
		en: `
			unsafe, not safe, isnt safe, isn't safe, feel safe, feels safe, safer, dont feel safe, not feel safe, never feel safe, insecure, unsafety, scary, spooky, =creepy, eerie, creeps me, gives me the creeps, scared to walk, scared to go, scared at night, scared in the evening*, scared when, afraid to walk, afraid to go, afraid at night, afraid in the evening*, afraid when, afraid of walking, afraid of going, fear to walk, fear to go, frighten*, frightened, =dares, daren't, darent, dare not, not dare, =dared, do not walk, dont walk, don't walk, does not walk, doesnt walk, never walk, no longer walk, no longer go, not go there, not go out, not go outside, dont go out, don't go out, do not go out, doesnt go out, never go out, not go alone, never go, dont go there, don't go there, i dont go, stopped walking, stopped going, stop going, stopped running, stopped jogging, stopped using, stopped taking, gave up walking, gave up going, given up, quit running, stays home, stay home, stays at home, stay at home, stay inside, stays inside, stay in after, stay in, staying in, inside after, indoors after, indoors when, not outside after, no one goes out, nobody goes out, nobody goes, no one goes, nobody walks, no one walks, avoid*, avoids, avoided, avoiding, steer clear, keep away from, keep clear, detour*, long way, long way round, long way around, longer way, the long way, way around, way round, go around, walk round, goes round, other way, another way, another route, different route, other route, extra kilometre*, extra km, extra minutes, cross to the other side, cross the street when, change side, changes side, keys between, keys in my, keys in hand, key between, walk fast, walk faster, walk quick*, walks faster, look over my shoulder, looking over, over my shoulder, over her shoulder, phone in my hand, phone to my ear, on the phone while I walk, pretend to be on the phone, pretend to call, pretend to talk, fake call, escort*, walk her home, pick her up, picks her up, collect her by car, drive her, drives her, take a taxi, take taxi, taxi home, go alone, alone at night, alone in the evening*, alone after, after dark, after sunset, when it is dark, when it's dark, when dark, after eight, after 8, after 21, after 20, after ten, not after, hold my breath, heart beats, heart race*, lock the door at daytime, double lock*, locks the door at
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			light, lights, lamp, lamps, lit, night, evening, evenings, alone, scared, afraid, fear, safe, park, station, bridge, path, wood, woods, forest, behind, corner, garage, walk, walking, home, winter, november, january, black, empty, guard, guards, keys, dusk, street, stairs, cellar, laundry, shortcut, round, around, daughter, wife, lights off, light off, lights not, hedge*, parking garage*, does not go out, go round, walk around, walks around, cross over, run the last, run home, taxi for, walk alone, walking alone, walks alone, after nine, camera*, =dare, =daylight
		`
	}
];
