declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
	const stemmer: { stem(word: string): string };
	export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
	const stemmer: { stem(word: string): string };
	export default stemmer;
}
declare module 'snowball-stemmers' {
	const snowball: { newStemmer(language: 'finnish'): { stem(word: string): string } };
	export default snowball;
}
