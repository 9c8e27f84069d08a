import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Mobbning och våld i skolan',
		en: `
			bully*, bullied, bullies, bullying, cyberbull*, picked on at, picks on, school violence, violence at school, violence in school*, violence in the school*, violence at the school*, fights at school, fights in school, fights in the school, fighting at school, fight at school, fights at break, fights in the break, hit at school, hits at school, kicked at school, kicks at school, beaten at school, threatened at school, threats at school, threat at school, threats against the school, school threat*, school shooting*, school shooter*, lockdown, lock down, lockdown drill*, knife at school, knives at school, knife in school, knives in school, knife in his schoolbag, knife in the school*, knife in his bag, knives in bag*, knife in a backpack, weapons at school, weapon at school, hit a teacher, hits the teacher, hit the teacher, hits teachers, kicked the teacher, kicks teachers, bit the teacher, teacher was hit, teacher was kicked, teacher got, teachers are hit, teachers are afraid, teachers afraid, teachers scared, pupils threat*, pupils hit, pupil hit, pupil threat*, pupil threw, chairs thrown, chair thrown, desk thrown, chair in the classroom, afraid of school, afraid to go to school, scared to go to school, scared of school, scared at school, afraid at school, not safe at school, unsafe at school, safe at school, safe in school, safety in school*, safety at school, school safe, school safer, safer school*, refuses to go to school, refuses school, refuse to go to school, does not want to go to school, doesn't want to go to school, doesnt want to go to school, dont want to go to school, won't go to school, wont go to school, not go to school, stomach ache, stomach aches, stomachache*, tummy ache*, tummy hurts, belly ache*, stomach hurts, belly hurts, changed school*, change school*, changing school*, moved school*, switch* school*
		`
	},
	{
		about: 'Skolgård, korridor och vuxna',
		en: `
			schoolyard*, school ground*, school playground, playtime, recess, break time, breaktime, at break, at breaks, in breaks, in the breaks, during break*, during the break*, in the break, on breaks, lunch break, school break*, school corridor*, school hallway*, hallway at school, school toilet*, toilets at school, toilet at school, school bathroom*, bathroom at school, hold it all day, holds it all day, does not drink all day, changing room after gym, changing room after pe, pe changing, gym class, after pe, pe lesson*, locker*, lockers, locker room at school, school canteen, canteen, dining hall, lunch room, school lunch, school cafeteria, school bus … push*, school bus … bull*, school bus … tease*, on the school bus, school taxi, adults in the school*, adults at school, adults in the yard, adults in the corridor*, adults in corridor*, adult in the corridor*, adults on the school*, adults at break*, adults outside at break, adults during break*, more adults, not one adult, staff in corridor*, staff in the corridor*, staff outside at, staff in school*, staff at school, teachers in the yard, teachers look away, teacher looks away, teacher looked away, teachers look, teachers do nothing, teacher does nothing, teacher did nothing, teachers did nothing, teachers dont, teachers do not, teacher says, teacher said, teachers say, teachers said, head teacher, headteacher, headmaster*, principal*, the principal, school counsel*, counsellor at school, school host, school hosts, school coach, school guard*, classroom*, classmates, classmate*, class mates, in her class, in his class, in my class, class chat, class group chat, group chat, class snap*, removed from the group, nobody plays with, no one plays with, not allowed to play, plays alone, alone at break, alone at recess, alone every break, eats alone, eats lunch alone, eats in the toilet, eat in the toilet, eats lunch in, sits alone in, first grader*, first graders, second grader*, third grader*, sixth grade*, seventh grade*, eighth grade*, ninth grade*, grade 6, grade 7, grade 8, grade 9, year 7, year 8, older pupils, bigger pupils, big pupils, bigger boys, big boys, big kids, bigger kids, older kids take, ninth graders, shoes in the toilet, bag in the toilet, backpack in the toilet, schoolbag in, bag thrown, hat taken, takes his hat, washed with snow, snow in face, snow wash*, snow-wash*, face in the snow, hid her shoes, hide his shoes, locked in the toilet, locked him in the toilet, locked her in the toilet, just joking, only joking, just a joke, it was a joke, only playing, just playing, boys will be boys, name calling, name-calling
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			school*, pupil*, pupils, teacher*, teachers, student*, students, class, lesson*, grade, lunch, break, breaks, toilet*, playground, corridor, hallway, alone, afraid, hit, kick*, push*, tease*, teasing, names, chat, snap*, laugh*, shoes, backpack*, schoolbag, joke, preschool, son, daughter, adults, adult, staff, throw chairs, throws chairs, school yard*, school-yard, corridor*, school bus … hit, no adult, no adults, school nurse, in the class, sits alone at, year 9, =headmistress
		`
	},
	{
		about: 'Fler vändningar',
		en: `
			mentor*, pupil*, changing room* push*, shoved in the changing, adults in the changing, grown-up* in the corridor, between lessons, supply teacher*, sub teacher*, year four, year five, year six, year nine, year 4, year 5, year 6, gum in her hair, hold their noses, wash basin*, toilets on floor, sunday night stomach, stomach pain, pain in the stomach, bulling, film fights behind, gym wall, nobody on duty, staff on duty at
		`
	}
];
