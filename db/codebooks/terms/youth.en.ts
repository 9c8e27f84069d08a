import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Gäng av unga som oro',
		en: `
			groups of teen*, groups of youth*, groups of kids, groups of boys, group of boys, group of teen*, group of kids, group of youth*, big group*, large groups, packs of, pack of boys, gangs of kids, gangs of teen*, youths gather*, youth gather*, kids gather*, teenagers gather*, teens gather*, youth hang*, youths hang*, young people hang*, youngsters hang*, teenagers hang*, teens hang*, kids hang*, kids hanging, boys hang*, hang about, hanging about, hang around, hanging around, hanging out, hangs around, hang out, loitering youth*, youth* loiter*, teenagers loiter*, kids loiter*, drift about, drifting about, drift around, drifting around, kids drift*, roam*, roaming, wander the streets, wandering about, wander about, wander around, unsupervised, kids out at, children out at, children out late, kids in the street, kids running around, kids running wild, running wild, feral, out at midnight, out until midnight, out past midnight, rowdy youth*, rowdy teen*, youth crime*, juvenile*, young offenders, 12 year olds, 13 year olds, 14 year olds, kids on the square
		`
	},
	{
		about: 'Inget att göra',
		en: `
			nothing to do, nothing for young*, nothing for the young*, nothing for kids, nothing for the kids, nothing for teen*, nothing for youth*, something to do, somewhere to go, somewhere to be, somewhere warm, nowhere to go, nowhere to be, no place to go, no place for, no place to be, only warm place, only place open, only place with, place for youth*, place for the youth*, place for young*, place for teen*, place for the teen*, place for kids, place for the kids, a place where the, activities for, activity for, activities after, things to do, bored, boredom, boring, youth club*, youth center*, youth house*, youth work*, youth leader*, youth hall, youth cafe, youth café, youth disco, leisure centre*, leisure center*, fritidsgård*, fritidsgard*, recreation*, after-school*, community centre*, skate park*, skatepark*, skate ramp, football pitch, five-a-side, music room, band room, rehearsal room, garage for, workshop for, summer job*, sports fee*, club fee*, training fee*, =hobbies, =hobby, hall open, gym open, open gym, keep the hall, pool table, table tennis, boxing club, for our youth, for our young, for the young ones, for teenagers, for the teenagers, for young people, for youngsters, swimming hall open
		`
	},
	{
		about: 'Föräldrar',
		en: `
			where are the parent*, where are their parent*, where are parent*, where is the parent*, where is the mother*, where is the mum*, where is the mom*, where are the mother*, where are the mum*, parents do not, parents dont, parents don't, parents should, parents must, parents need to, parents have to, parents take, parents who, parents sleep*, parental*, parents responsib*, parents responsible, responsibility of parents, responsibility of the parents, parents know where, know where their, know where the kid*, curfew*, bedtime, upbringing, raise their kid*, no discipline, nobody asks where, ask where, nobody waits at home, nobody home, home to an empty, parents work*, parents are at work, call the parents, phoned the parents
		`
	},
	{
		about: 'Skolk och drivande',
		en: `
			truan*, skip school, skips school, skipping school, skipped school, skip class*, not in school, not been to school, not been in school, out of school, dropped out of, drop out, dropouts, drop-out*, stopped going to school, school absen*, absentee*, absence*, in school hours, during school hours, instead of school, school day + mall, sleep until noon, sits at home all day, neither work nor, no job no school
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			youth*, young, youngster*, teen*, kid, kids, boy, boys, girls, children, child, parents, parent, mother*, father*, mum, dad, son, daughter, year old, year-olds, hang, late, evening*, warm, wifi, wi-fi, mcdonalds, kiosk, mall, shopping centre, bench, club, hall, open, weekend*, school, groups of young*, kids out late, youth centre*, after school club*, sports hall, ping pong, mother says, during lessons
		`
	}
];
