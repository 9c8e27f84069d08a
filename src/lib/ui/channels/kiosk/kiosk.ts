/**
 * A tablet's script, on the survey and on the receipt: the next person meets the start, whatever the
 * last one did. The page says how long it waits and where it goes (KioskScript.svelte).
 */
import { sendInPlace } from './send-in-place.ts';

const script = document.querySelector<HTMLElement>('#kiosk-script');
const home = script?.dataset.home ?? '/';
const waitMs = Number(script?.dataset.seconds ?? 120) * 1000;

/**
 * At least twenty seconds to say that one is still there (WCAG 2.2.1), within the two minutes. The
 * receipt, where nothing can be lost, has no such question.
 */
const warnMs = 20_000;

let touchedAt = Date.now();

const warning = () => document.querySelector<HTMLDialogElement>('dialog#kiosk-idle');

/** Replaced, so that «back» never leads into what somebody else wrote. */
function goHome(): void {
	location.replace(home);
}

/** Any touch says that somebody is there. */
function stay(): void {
	touchedAt = Date.now();
}

function look(): void {
	// By the clock and not by counting: a tablet that slept wakes up at the start.
	const leftMs = touchedAt + waitMs - Date.now();
	if (leftMs <= 0) return goHome();
	const asked = warning();
	if (!asked || leftMs > warnMs) return;
	if (!asked.open) asked.showModal();
	const seconds = asked.querySelector('[data-seconds]');
	if (seconds) seconds.textContent = String(Math.ceil(leftMs / 1000));
}

for (const touch of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const)
	addEventListener(touch, stay, { capture: true, passive: true });
setInterval(look, 500);

document.addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('[data-over]')) goHome();
	// At the end of the touch, not at its beginning: that would let it through to what lies beneath.
	else warning()?.close();
});
document.addEventListener('submit', (event) => sendInPlace(event));

// A page that «back» or «forward» leads to is somebody else's, fetched anew or not.
const [arrived] = performance.getEntriesByType('navigation');
if (arrived instanceof PerformanceNavigationTiming && arrived.type === 'back_forward') goHome();
addEventListener('pageshow', ({ persisted }) => persisted && goHome());
