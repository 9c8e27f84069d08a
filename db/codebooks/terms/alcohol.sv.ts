import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Alkohol och dryck',
		sv: `=spriten, spritpåver*, spritflask*, spritlukt*, spritfest*, =bärs, =bärsen, !smuggl*, !över gränsen, !över bron, !tull*,
			alkohol*, *alkohol, alkis*, alkisar*, alkoholist*, alkoholiserad*, alkoholprobl*, alkoholmissbruk*, alkoholförsälj*, alkoholtillsyn*, sprit, starksprit, starköl*, folköl*, öl i, ölen, öldrick*, ölburk*, ölburkar, ölflask*, bira, biran, bärsen, starkcider, cider*, alkoläsk*, vodka*, vodkaflask*, whisky*, kask, kasken, brännvin*, snapsar*, vinflask*, bag-in-box*, vinbox*, vindunk*, boxvin*, blåbärsvin, shots, shottar, plunta*, pluntor, fickplunta*, groggar, groggen, tetra + vin, kaffekask*, mäsk*, jäst + dunk*, hemkört*, !spritpenn*, !handsprit*, !ölands*, !tändsprit, !skolsprit, !rödsprit, !narkotika alkohol`
	},
	{
		about: 'Fylla och berusning på allmän plats',
		sv: `=kräks, =kräktes, kan knappt gå, kan inte stå, kan inte gå själva, hittar inte hem, tolvåring* + ambulans + drick*, magpump*, !kräks av,
			fyll=a, fylla, fyllan, fyllo*, fyllot, fyllon, fyllona, fyllor, fylleri*, *fylleri, fyllegubb*, fyllekär*, fyllekaj*, fyllgubb*, fyllhund*, fyllskall*, fyllerist*, fyllbult*, fylltratt*, fylleliv*, fyllebråk*, fylleslag*, fyllekör*, fyllekultur*, fyllefest*, fyllehelg*, lönehelg*, =fulla, fulla ungdom*, fulla karl*, fulla gubb*, fulla män, fulla människor, fulla vuxna, fulla gäng, fulla på, fulla i, fulla som, fulla utanför, fulla folk, stupful*, aspackad*, packad, packade, dyngrak*, redlös*, plakat full*, plakat, stupade, dyngfull*, skitfull*, askful*, asfull*, dragen, dragna ungdom*, salongsberus*, berus*, berusad*, berusning, överförfrisk*, onykter*, onyktra, onykterhet*, på lyset, på kanelen, på pickalurven, på örat, påverkad av alkohol, påverkade av alkohol, sprithög, bakfull*, somnar på bänk*, sover sover rus*, ruset, raglar, raglade, raglande, vinglar hem, vinglar, vinglande, vinglig*, spyr på, spyr i, spyr utanför, kräks i, kräks på, kräks utanför, kräkning*, !fylla i, !fyller år, !fylla på, !fylls, !fullt upp, !fulla av, !full fart, !full gas, !full rulle, !papperskorgar fulla, !fulla korgar, !fullsatt, !full av, !fullmäktig*, !full fräs, !fullt med, !full tid, !full insyn, !fulla papperskorg*, !kartongerna fulla`
	},
	{
		about: 'Supande',
		sv: `=krökar, =kröka,
			super, supa, söp, supit, supande, supare, suput, superi*, =super, supfest*, supkväll*, supning*, bäng, bälga*, pimpla*, häller i sig, häver öl, häver i sig, häva, sveper öl, festpriss*, groggar, bärsar, dricker sig, dricker på, dricker i park*, dricker öl, dricker sprit, dricker vin, dricker starkt, dricker utanför, dricker på bänk*, dricker från, dricker varje, dricker hembränt, dricker folköl, dricker tills, dricker bakom, dricker redan, drickande*, ungdomsdrick*, dricka på stan, dricka i park*, dricka på allmän*, drack sig, drack för, sitter och dricker, står och dricker, bänken utanför systemet, bänkgubb*, bänkarna vid systemet, parkbänksgubb*, a-lagare*, a-lagarna, alagare*, a-laget, a-lag, pimplar, barnen dricker, ungdomar dricker, ungdomarna dricker, ungarna dricker, tonåringar dricker, tolvåringar dricker, trettonåringar dricker, niorna dricker, åttorna dricker, sjuor dricker, dricker i skogen, fest i skogen, skogsfest*, badplatsfest*, studentflak*, skolavslutning + full*, skolavslutning + öl*, skolavslutning + drick*, valborg + full*, valborg + drick*, valborg + öl, midsommar + full*, lussevaka*, nyktra vuxna, nykter vuxen, nyktert, nykterhet*, !dricker kaffe, !dricker vatten, !superbra, !superfin*, !supermarket*, !superkul`
	},
	{
		about: 'Langning och utköp till unga',
		sv: `alkohollang*, spritlang*, öllang*, langa sprit, langar sprit, langar alkohol, langar öl, langar folköl, langning av alkohol, langning av sprit, köper ut, köpa ut, köpt ut, köpte ut, utköp*, utköpare*, köper öl åt, köper öl till, köper cider åt, köpte öl åt, köper sprit åt, köper sprit till, köper folköl åt, handlar öl åt, äldre syskon köper, storebror köper, storasyster köper, föräldrar köper ut, bjuder minderåriga, bjuder på öl, bjuder tonår*, säljer öl till, säljer folköl till, säljer folköl, säljer sprit till, sålde öl till, sålde sprit till, säljer alkohol*, säljer cider, säljer starköl, spritbil*, spritbuss*, ölbil*, spritrunda*, sprit ur bagage*, sprit ur bakluck*, sprit från bil*, öl ur bakluck*, öl ur bagage*, bilen med öl, bil med sprit, swishar för sprit, dunk sprit, dunkar sprit, plastdunk*, petflask* sprit, hembränt, hembrän*, hembrännar*, hb-, =hb, hempa*, hembryggt, bränneri*, brännar*, finnsprit, tysköl, tysk öl, smugglad öl, smuggelöl*, smuggelsprit*, smuggelöl, legitimation vid folköl, legitimationskontroll*, legkontroll*, frågar inte efter leg*, frågade inte efter leg*, frågar aldrig efter leg*, leg på systemet, falskleg, falskt leg, falska leg, !hämpa`
	},
	{
		about: 'Krogar och servering',
		sv: `serverar, serverade, serveras, servitör* + full*, fyller på glas*, fyller på fast,
			överserver*, överservering*, serverar fulla, serverar folk som, serverar redan, serverar minderårig*, serverar fast, serveras trots, fortsätter servera*, fortsatte servera*, serveringstillst*, serveringsställ*, utskänk*, utskänkning*, alkoholhandläggar*, alkoholutbud*, ansvarsfull alkohol*, krogtillsyn*, tillsyn av krog*, tillsyn på krog*, kroglösa, krogen serverar, puben serverar, krogarna serverar, krogen släpper in, släpper in minderårig*, släpper in fulla, häller upp åt, häller i folk, happy hour, ölpris*, billig öl, billiga öl, ölserver*, after ski, afterski, öltält*, serveringstält*, krogstängning*, stängningsdags, när krogen stänger, när puben stänger, efter krogen stäng*, systemet, systembolag*, bolaget + flask*, alkoholförbud*, alkoholfri zon, alkoholfria, alkoholförbud på, förbud att dricka, förtäring*, ta spriten, häller ut, hälla ut, häll ut, hällde ut, beslagta* öl, beslagta* alkohol, !avloppssystemet, !systemet är, !systemet fungerar, !passersystemet, !datasystemet`
	},
	{
		about: 'Ord om alkohol',
		strength: 'hint',
		sv: `öl, vin, dricka, dricker, drack, druckit, flaska*, flaskor, burk, burkar, krog*, krogen, pub*, puben, bar, baren, serverar, fest*, festar, festival*, marknad*, lördag*, fredag*, helg*, bänk*, bänken, bänkarna, spyr, kräks, nykter*, valborg, midsommar, student*, sextonår*, fjorton*, leg, köper, langa*, langning, bjuder, dunk*, flak*, pant*, parken, glad, glada`
	}
];
