declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
	/** As much of natural's classifier as the bench uses. */
	export default class BayesClassifier {
		addDocument(stems: string[], label: string): void;
		train(): void;
		classify(stems: string[]): string;
	}
}
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_sv.js' {
	export default class AggressiveTokenizerSv {
		tokenize(text: string): string[];
	}
}
