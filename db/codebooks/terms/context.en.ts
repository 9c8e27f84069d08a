import type { TermGroup } from '#lib/coding/codebook.ts';

/** Words of no theme that tell how others are meant. */
export const terms: TermGroup[] = [
	{
		about: 'Inget svar',
		en: `
			nothing, no idea, dont know, don't know, do not know, no comment*, no opinion, all good, everything is fine, no problem*, no complaints, none, n/a
		`
	},
	{
		about: 'Polisen',
		en: `
			police*, officer*, cop, cops, patrol*
		`
	},
	{
		about: 'Natt och kväll',
		en: `
			night*, evening*, midnight, dark, after dark, late, weekend*
		`
	},
	{
		about: 'Skolan',
		en: `
			school*, teacher*, pupil*, class, classroom
		`
	},
	{
		about: 'Telefon och väntan',
		en: `
			phone*, call, called, rang, ring, wait*, queue, number
		`
	},
	{
		about: 'Pengar och bank',
		en: `
			money, bank, account, pay, paid, kronor, crowns, euro*
		`
	},
	{
		about: 'Hemmet',
		en: `
			home, house, flat, apartment, neighbour*, stairwell, wall
		`
	},
	{
		about: 'Familjen',
		en: `
			mother, father, mum, dad, wife, daughter, son, child, children, kids
		`
	},
	{
		about: 'Fordon och väg',
		en: `
			car, cars, drive*, driving, road*, street, truck*
		`
	},
	{
		about: 'Gräns',
		en: `
			border, bridge, river, finland, norway
		`
	},
	{
		about: 'Rädsla',
		en: `
			afraid, scared, fear*, dare, unsafe, worried
		`
	},
	{
		about: 'Önskan',
		en: `
			more, should, need, needs, want, wish, please, could, often
		`
	},
	{
		about: 'Näringar utan tema',
		en: `
			doctor*, dentist*, health centre*, hospital wait*, snow plough*, plough*, plow*, potholes, mosquito*, wolves, wolf, bear, bears, tax, taxes, bus times, bus timetable, weather, broadband, prices, rent is, swimming hall
		`
	}
];
