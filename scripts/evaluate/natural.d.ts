interface NaturalClassifier {
	addDocument(words: string[], label: string): void;
	train(): void;
	classify(words: string[]): string;
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
	const classifier: new () => NaturalClassifier;
	export default classifier;
}
declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
	const classifier: new () => NaturalClassifier;
	export default classifier;
}
