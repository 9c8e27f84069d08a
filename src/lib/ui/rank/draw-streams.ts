export type Series = {
	name: string;
	/** Whole per cent; null where the number may not be shown. */
	shares: (number | null)[];
};

/**
 * Draws the chart and draws it anew when the reader changes between light and dark. Chart.js is
 * fetched only here, so that no other page carries it.
 *
 * @returns what takes the chart away
 */
export function drawStreams(
	canvas: HTMLCanvasElement,
	labels: string[],
	series: Series[]
): () => void {
	let gone = false;
	let takeAway = () => {};
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const draw = async () => {
		const { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } =
			await import('chart.js');
		if (gone) return;
		Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);
		takeAway();
		const look = getComputedStyle(canvas);
		const font = { family: look.fontFamily, size: 15 };
		const colour = (token: string) => look.getPropertyValue(token).trim();
		// Told apart by lightness and edge as well as by colour: filled, hollow, dark.
		const fills = [colour('--bar'), colour('--surface'), colour('--ink')];
		const chart = new Chart(canvas, {
			type: 'bar',
			data: {
				labels,
				datasets: series.map(({ name, shares }, index) => ({
					label: name,
					data: shares,
					backgroundColor: fills[index] ?? colour('--accent'),
					borderColor: colour('--ink'),
					borderWidth: 1.5
				}))
			},
			options: {
				indexAxis: 'y',
				maintainAspectRatio: false,
				animation: false,
				color: colour('--ink'),
				scales: {
					x: {
						beginAtZero: true,
						grid: { color: colour('--line') },
						ticks: { color: colour('--ink'), font, callback: (value) => `${value} %` }
					},
					y: { grid: { display: false }, ticks: { color: colour('--ink'), font, autoSkip: false } }
				},
				plugins: {
					legend: { position: 'top', align: 'start', labels: { color: colour('--ink'), font } },
					tooltip: {
						callbacks: { label: (item) => `${item.dataset.label}: ${item.formattedValue} %` }
					}
				}
			}
		});
		takeAway = () => chart.destroy();
	};
	const redraw = () => void draw();
	redraw();
	dark.addEventListener('change', redraw);
	return () => {
		gone = true;
		dark.removeEventListener('change', redraw);
		takeAway();
	};
}
