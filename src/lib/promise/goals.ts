import type { ThemeId } from '#lib/coding/codebook.ts';

/** What the work in an area is for: «Målet är att …». Proposals, like the library's commitments. */
export const goals: Readonly<Record<ThemeId, string>> = {
	'police-presence': 'boende ska möta polisen oftare och ha lättare att få kontakt',
	narcotics: 'tillgången till och användningen av narkotika ska minska, främst bland unga',
	traffic: 'fler ska hålla hastigheten och köra så att andra inte utsätts för fara',
	youth: 'unga ska ha trygga platser att vara på och vuxna att vända sig till',
	'public-violence': 'färre ska utsättas för våld, hot och rån på allmän plats',
	'domestic-violence':
		'den som utsätts för våld i en nära relation ska upptäckas och få hjälp tidigt',
	'theft-burglary': 'färre ska utsättas för stöld och inbrott',
	vandalism: 'skadegörelsen ska minska och det som förstörts ska åtgärdas snabbt',
	'public-disorder': 'färre ska störas där de bor, och gemensamma platser ska hållas rena',
	'unsafe-places': 'de platser som pekats ut ska kännas tryggare, även när det är mörkt',
	alcohol: 'berusning på allmän plats och langning till unga ska minska',
	fraud: 'färre ska luras, och fler ska känna igen ett bedrägeriförsök',
	'organised-crime': 'färre unga ska rekryteras, och kriminella nätverk ska få svårare att verka',
	'border-crime': 'smuggling och annan brottslighet över gränsen ska upptäckas oftare',
	'hate-exclusion': 'färre ska utsättas för hatbrott, och fler som utsätts ska anmäla',
	'sexual-offences': 'färre ska utsättas för sexuella trakasserier och övergrepp',
	'school-safety': 'elever ska vara trygga i skolan och på skolgården',
	collaboration: 'boende ska veta vad kommunen och polisen gör, och kunna påverka det'
};
