/** Swedish and Finnish personal numbers: they carry a check digit, so few other figures are taken for one. */

/** Luhn's check over ten digits, as the Swedish Tax Agency counts it (SKV 704). */
function passesLuhn(digits: string): boolean {
	const sum = [...digits].reduce((total, digit, index) => {
		const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0;
}

/** Coordination numbers add 60 to the day. */
const isDayOfMonth = (day: number): boolean => (day >= 1 && day <= 31) || (day >= 61 && day <= 91);

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/**
 * Whether this is a Swedish personal or coordination number.
 *
 * @example isSwedishNumber('811228-9874'); // true: Wikipedia's example; with 9873 it is false
 */
export function isSwedishNumber(text: string): boolean {
	const digits = text.replace(/\D/g, '').slice(-10);
	if (digits.length !== 10) return false;
	return (
		isMonth(Number(digits.slice(2, 4))) &&
		isDayOfMonth(Number(digits.slice(4, 6))) &&
		passesLuhn(digits)
	);
}

const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether this is a Finnish henkilötunnus: day, month and year, a sign for the century, three digits
 * and a check sign (the nine digits modulo 31).
 *
 * @example isFinnishNumber('131052-308T'); // true: the Digital and Population Data Services Agency's example
 */
export function isFinnishNumber(text: string): boolean {
	const [, date = '', serial = '', check = ''] =
		/^(\d{6})[-+A-FU-Y](\d{3})([0-9A-Y])$/i.exec(text) ?? [];
	if (date === '' || !isMonth(Number(date.slice(2, 4)))) return false;
	const day = Number(date.slice(0, 2));
	return day >= 1 && day <= 31 && checkSigns[Number(date + serial) % 31] === check.toUpperCase();
}
