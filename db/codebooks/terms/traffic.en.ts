import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Fart och körsätt',
		en: `
			speed*, speeder*, speedway, over the limit, driv* fast, drive too fast, cars fast, too fast, go fast, going fast, goes fast, drive like, drives like, driving like, driven like, reckless*, careless driv*, dangerous driv*, crazy driv*, mad driv*, bad driv*, boy racer*, racing, race track, racetrack, street race, race their, rally, =drift, burnout*, burn-out*, burn rubber, burning tyre*, tyre smoke, screeching, squeal* tyre*, tyres squeal*, tyre marks, donuts, doughnuts, wheelie*, on one wheel, revving, rev their, revs, overtak*, tailgat*, run* red, red light*, jump* the light*, through red, drive through red, no indicator*, phone while driv*, phone at the wheel, phone + wheel, phone in hand driv*, texting + driv*, kph, km/h, kmh, 30 zone, limit is, limit 30, limit 40, limit 50, speed camera*, speed bump*, speed hump*, bumps, hump, chicane*, radar, driving lesson, licence check*, no licence, without licence, autobahn, runway
		`
	},
	{
		about: 'Trafik och fordon',
		en: `
			traffic*, moped*, motorbike*, motorcycl*, motocross, dirt bike*, quad*, atv, atvs, scooter*, e-scooter*, escooter*, electric scooter*, kick scooter*, snowmobile*, snow mobile*, snowscooter*, skidoo*, sled + street, sleds, sledge + engine, a-tractor*, a-traktor*, atraktor, tractor car*, tractor-car*, epa*, epas, epa-tractor*, slow triangle*, triangle car*, red triangle*, jet ski*, jetski*, water scooter*, e-bike*, ebike*, fat bike*, fat tyre*, fatbike*, trucks, =lorry, truck, heavy vehicle*, timber truck*, ore truck*, log truck*, test driver*, car tester*, test car*, motorist*, vehicle*, car crash*, crash, crashes, crashed, collision*, ran over, run over, nearly run, almost run, nearly hit by, almost hit by, almost hit, nearly hit, almost killed, nearly killed, near miss*, knocked down, knocked off, jumped in the ditch, jump in the ditch, into the ditch, in the ditch, hit by a car, hit by car, hit my, missed me by, helmet*, seat belt*, seatbelt*, no belts, no belt, reflector*
		`
	},
	{
		about: 'Vägen: övergångar, cykel, parkering',
		en: `
			crossing*, crosswalk*, zebra*, pedestrian*, cross the road, cross the street, crossing the road, cross road*, crossroad*, intersection*, junction*, roundabout*, traffic light*, stop sign*, bike path*, bike lane*, bicycle path*, bicycle lane*, cycle path*, cycle lane*, cycle way*, cycleway*, cycling on, cyclist*, bikes on the, bike on the pavement, bicycles on, footpath* cycl*, on the pavement, on the footway, on the sidewalk, on sidewalk*, sidewalk* missing, no sidewalk*, pavement along, kerb*, =parked, parks on, park on, park in front, double park*, school run, drop off, drop-off, school road, road to school, way to school, walk to school, snow bank*, snowbank*, can not see the cars, sight line*, cut through, shortcut + cars, short cut for cars, through traffic, level crossing, road sign*, road is narrow, no shoulder, e4, e10, road safety, junction by
		`
	},
	{
		about: 'Rattfylla och droger i trafiken',
		en: `
			drunk driv*, drink driv*, drive drunk, drives drunk, driving drunk, driv* after drink*, drunk behind the wheel, behind the wheel, drive home drunk, beers and driv*, drives high, drive high, drug driv*, driving on drugs, driving high, alcolock*, alco lock*, breathaly*, breath test*, sobriety check*, car keys + drunk, drunk + steer*, at the wheel
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			car, cars, drive, driving, drives, driven, road, roads, street, engine, engines, bike, bikes, bicycle*, bus, wheel, wheels, fast, overtake, walker, pram, lap, laps, circle, circuit, helmet, petrol, gravel, pavement, lanes, trail*, hit, plough, triangle, km, kids cross, licence, license, tire*, driving without, knocked over, hit a, in the boot, on pavements, no pavement*, =drifting, =lorries, =driver, =drivers, accident*, =parking
		`
	}
];
