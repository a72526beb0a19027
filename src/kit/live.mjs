/**
 * Keeps parts of a page up to date while something is under way: `<div data-live="/address">` shows what the address
 * answers, several times a second; once it answers with `X-Live: over` the whole page is loaded anew. Office pages only;
 * the page works without.
 */
const BEAT_MS = 400;
const SLOWEST_MS = 10_000;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const follow = async (part) => {
  for (let pause = BEAT_MS; ;) {
    await wait(pause);
    if (document.hidden) continue;
    const answer = await fetch(part.dataset.live).catch(() => null);
    if (!answer?.ok) {
      pause = Math.min(pause * 2, SLOWEST_MS);
      continue;
    }
    pause = BEAT_MS;
    if (answer.headers.get('x-live') === 'over') return location.reload();
    part.innerHTML = await answer.text();
  }
};

for (const part of document.querySelectorAll('[data-live]')) void follow(part);
