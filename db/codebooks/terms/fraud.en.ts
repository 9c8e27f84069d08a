import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Bedrägeri',
		en: `
			fraud*, fraudster*, scam*, scams, scammer*, scammed, con man, conman, conmen, con men, con artist*, conned, swindl*, swindler*, tricked, trick, tricks old, trickster*, tricksters, cheat*, cheated, duped, deceiv*, deceit, hoax*, phish*, spoof*, skimm*, skimmed, fake, identity theft, identity, id theft, stole my identity, stolen identity, impersonat*, pretended to be, pretends to be, pretend to be, pretending to be, =pretending, claimed to be, claims to be, claiming to be, said they were from, said he was from, said she was from, says he is from, says she is from, saying they are from, saying he was from
		`
	},
	{
		about: 'Samtal, koder, länkar',
		en: `
			bank called, bank calls, bank rang, call from the bank, calls from the bank, call from bank, caller from, called from the bank, calling from the bank, rang from the bank, from the bank, from the bank, from the fraud department, security department, safe account, secure account, move my money, move her money, move the money, moved her money, moved my money, transfer* money, transferred, bank id, bank-id, bank codes, bank code, code box, bank box, security code, codes, my code, her code, the code, pin code, password*, login*, log in, log-in, microsoft, windows support, computer support, remote control, anydesk, teamviewer, virus on my computer, click the link, clicked, click a link, click on, link in, links in, link in a text, sms with, sms from the post, text from the post, text message*, texts from, sms about, parcel sms, customs fee, parcel fee, tax refund, tax agency called, fake police, hi mum, hi mom, hello mum, hi grandma, hello grandma, new number, grandson … money, grandson … called, granddaughter … money, voice of my, his voice, cloned voice, ai voice, deepfake*, phone was broken, gift card*, credit card, my card, card details, card number*, card copied, card cloned, cloned, copied card*, atm, account emptied, emptied her account, emptied my account, emptied his account, emptied the account, accounts emptied, account empty, account was empty, account was emptied, =savings, life savings, saved up, funeral money, lost 10, lost 20, lost 30, lost 40, lost 50, lost money, lost all her, lost all his, lost everything, pension gone, krona gone, kronor gone, crowns gone, thousand gone, money gone, pensioners + money, old people + phone, elderly + phone, elderly + calls, mother + bank
		`
	},
	{
		about: 'Nätet, kärlek, investering',
		en: `
			romance, online love, =dating, online boyfriend, facebook friend, general in, soldier in, oil rig*, oil platform*, invest*, investment*, crypto*, bitcoin*, shares + called, trading app, blocket, marketplace, online shop, web shop, paid and never, paid but, paid in advance, pay in advance, advance payment, deposit, deposits, rental that does not exist, flat that does not exist, flat that doesnt exist, apartment that, flat that was never, cabin that does, cabin that didn't exist, did not exist, doesn't exist, does not exist, never came, never arrived, false invoice*, fake invoice*, invoice*, invoices, bill for, bills for things, subscription*, loans in my, loan in my, loan in her, loan in his, loans in her, loans in his, in my name, in her name, in his name, in my husband's name, bailiff*, debt collect*, debt letter, enforcement
		`
	},
	{
		about: 'Vid dörren: hantverkare och mätare',
		en: `
			tarmac*, asphalt*, driveway, roof men, roofer*, roofers, roof tile*, roof wash*, roof paint*, cowboy builder*, builders + paid, builder took, took the deposit, paid half, half the money, half upfront, upfront, up front, craftsmen, craftsman, workmen, handymen, door to door, door-to-door, doorstep, at the door selling, selling rugs, carpets, hi-vis, meter reader*, read the meter*, reading the meter*, check the meter*, electricity meter, water meter, check the water, measure the water, test the water, from the council *, false inspector*, false home help, fake home help*, false electric*, counterfeit, false notes, false banknote*, forged, false money
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			bank, money, account, called, calls, caller, phone, message, sms, text, link, code, card, pension*, elderly, old, mother, grandma, grandmother, savings, kronor, crowns, euro*, paid, pay, loan*, letter, name, english, door, vest, roof, meter, facebook, online, internet, website, lost, promise*, box, sign with, cash machine, yellow vest*, bankid*
		`
	}
];
