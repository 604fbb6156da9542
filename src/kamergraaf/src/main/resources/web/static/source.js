// Shows a page of the paper as it was published, with the words marked that were asked for: where the reading of the paper
// found them, not where they look alike.
import * as pdf from "/webjars/pdf.min.mjs";

pdf.GlobalWorkerOptions.workerSrc = "/webjars/pdf.worker.min.mjs";

const sheet = document.getElementById("sheet");
const where = document.getElementById("where");
const before = document.getElementById("before");
const after = document.getElementById("after");
const note = document.getElementById("lost");

/** Tells why there is no mark. */
const tell = kind => {
  note.textContent = note.dataset[kind];
  note.hidden = false;
};

/** Returns the boxes of the words, in points from the top left corner of their page. */
const boxes = async () => {
  if (!sheet.dataset.places) {
    return [];
  }
  const answer = await fetch(sheet.dataset.places, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    tell(answer.status === 409 ? "changed" : "gone");
    return [];
  }
  const { places } = await answer.json();
  if (places.length === 0) {
    tell("none");
  }
  return places;
};

const asked = boxes();
const file = await pdf.getDocument({ url: sheet.dataset.file, isEvalSupported: false, disableAutoFetch: true }).promise;

const mark = async number => {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const places = (await asked).filter(place => place.page === number);
  if (Number(sheet.dataset.number) !== number) {
    return;
  }
  for (const place of places) {
    const spot = document.createElement("div");
    spot.className = "spot " + sheet.dataset.kind;
    spot.style.left = 100 * place.x / width + "%";
    spot.style.top = 100 * place.y / height + "%";
    spot.style.width = 100 * place.width / width + "%";
    spot.style.height = 100 * place.height / height + "%";
    sheet.append(spot);
  }
};

const show = async number => {
  sheet.dataset.number = number;
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale: 2 });
  const canvas = document.createElement("canvas");
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", where.dataset.page.replace("{0}", number).replace("{1}", file.numPages));
  await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
  if (Number(sheet.dataset.number) !== number) {
    return;
  }
  sheet.replaceChildren(canvas);
  where.textContent = where.dataset.page.replace("{0}", number).replace("{1}", file.numPages);
  before.hidden = number <= 1;
  after.hidden = number >= file.numPages;
  await mark(number);
};

const turn = by => show(Math.min(Math.max(Number(sheet.dataset.number) + by, 1), file.numPages));

before.addEventListener("click", () => turn(-1));
after.addEventListener("click", () => turn(1));
document.addEventListener("keydown", event => {
  if (event.target === document.body && (event.key === "PageUp" || event.key === "PageDown") && event.altKey) {
    event.preventDefault();
    turn(event.key === "PageUp" ? -1 : 1);
  }
});

const guess = Math.min(Number(sheet.dataset.number), file.numPages);
await show(guess);
const first = (await asked)[0];
if (first && first.page !== guess && first.page <= file.numPages) {
  await show(first.page);
}
sheet.querySelector(".spot")?.scrollIntoView({ block: "center" });
sheet.dataset.ready = "true";
