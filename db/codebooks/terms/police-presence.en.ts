import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Fler och synligare poliser',
		en: `
			more police*, more officer*, more cops, more patrol*, more policing, police more often, police … more often, more visible, visible police, police visib*, police presence, presence of police, presence, police on foot, officers on foot, cops on foot, foot patrol*, foot beat, walking the beat, on the beat, walk the beat, bobby, bobbies, constable*, sheriff*, beat officer, boots on, local police, local cop*, neighbourhood police, neighborhood police, community police, community officer*, village police*, area police*, village officer*, police who live, officer who lives, police who know, officer who knows, police* on the street*, police in the street*, police out of the car*, out of the car, out of their car*, get out and walk, police walk*, police to walk, officers walk*, mounted police, horse police, bicycle police, bike police, police should, police could, police need to, police to come, police come by, police drop in, police visit*, police at night, police at weekend*, police in the evening*, police car by, patrol*, police car more, police post, mobile police, uniform*, uniforms, policeman, policemen, policewoman, blue light*, blue shirts, see police, see the police, see a police, see an officer, see a cop, saw police, seen police, seen a police*, saw a patrol, never see police, no police, no cops, without police, where are the police, where is police, where is the police, not enough police, too few police, few police, lack of police, police shortage, short of police, law enforcement, police to be seen, keep walking, keep it up police
		`
	},
	{
		about: 'Stationen och öppettider',
		en: `
			police station … open*, police station … close*, police station … shut, station … hours, station open*, station closed, station was closed, station locked, station dark, opening hours, open the station, reopen*, police counter, police desk, police office open, sign … closed, appointment + police
		`
	},
	{
		about: 'Dröjsmål och svårt att nå',
		en: `
			response time*, respond* time*, police … hour*, police … minute*, police took, police take*, police arriv*, patrol … hour*, patrol came, patrol arriv*, nearest patrol, nearest car, nearest unit, nearest police, nearest officer, closest patrol, closest police, no patrol, no car available, no unit, no cars free, none free, police came … after, police came next, police never came, police never, police did not come, police didnt come, police dont come, police not come, police no come, nobody came, no one came, noone came, no one comes, hours before anyone, hours later, came three days, came next day, called the police, call the police, calling the police, rang the police, ring the police, phoned the police, phone the police, police phone, 114, 11414, hold music, on the phone … hour*, waited on the phone, wait on the phone, phone queue*, queue number, place in the queue, number in the queue, waiting music, piano music, nobody answers, no one answers, no answer, pick up the phone, voice menu, press 1, press two, reach the police, reach police, get hold of police, get hold of an officer
		`
	},
	{
		about: 'Anmälningar som inget blir av',
		en: `
			case closed, closed the case, case was closed, case dropped, dropped the case, investigation dropped, investigation closed, closed after, dropped after, investigat*, letter … closed, letter … dropped, report … nothing, reported … nothing, reported … never heard, reported … no answer, reported … heard, report … closed, report … dropped, reported … times, police report*, reports go, no point in reporting, no point reporting, no point in calling, why report, stopped reporting, stop reporting, nobody reports, not report any more, do not bother reporting, dont bother, pile of cases, case pile*, case backlog, backlog, clear-up rate, solved, unsolved, vacan*, unfilled, borrowed to, lent out, lent to, sent to the south, understaffed, police resource*, resources + police, overworked police
		`
	},
	{
		about: 'Kontakt',
		en: `
			trust in police, trust the police, police trust, police ignore, police dont care, police do not care, police not care, police does nothing, police do nothing, police drive past, police drive by, drives past, police just drive, police only drive, police only come, police said, police told, police talk*, talk to police, know the police, stop and chat, stop and talk, know us by name, first name + police
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			police*, cop, cops, officer*, station, call, called, rang, ring, phone, wait*, hour, hours, minutes, queue, answer, report, reported, reporting, case, closed, see, seen, visible, patrol, weekly, often, km, kilometres, miles, village, drive by, letter, guard, guards, nobody, no one, resources, local officer*, police van, police officer*, no officers, station is closed, reception + police, passport*, nobody comes, called police, call police, calling police, on hold, in the queue, in queue, wait … answer*, police say, say hello, =112
		`
	}
];
