import QRCode from 'qrcode';

/** A QR code to draw: a square of `size` units, quiet zone included, and the path of its dark ones. */
export type Qr = { size: number; path: string };

/** What the standard asks for around a code, in units; with less some phones do not see it. */
const quiet = 4;

/**
 * An address as a QR code, with 15 per cent to spare for rain and scribble (level M).
 *
 * One stroke a row of dark units: short, and no hairlines between units when it is printed.
 */
export function qrOf(address: string): Qr {
	const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
	let path = '';
	for (let row = 0; row < modules.size; row += 1) {
		for (let column = 0; column < modules.size; column += 1) {
			if (!modules.get(row, column)) continue;
			const from = column;
			while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
			const width = column - from + 1;
			path += `M${from + quiet} ${row + quiet}h${width}v1h-${width}z`;
		}
	}
	return { size: modules.size + 2 * quiet, path };
}
