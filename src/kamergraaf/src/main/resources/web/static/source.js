// Shows a page of the paper as it was published, with the words marked that a citation rests on.
import * as pdf from "/webjars/pdf.min.mjs";

pdf.GlobalWorkerOptions.workerSrc = "/webjars/pdf.worker.min.mjs";

const sheet = document.getElementById("sheet");
const where = document.getElementById("where");
const before = document.getElementById("before");
const after = document.getElementById("after");
const lost = document.getElementById("lost");

/** Leaves the letters and digits: what lies between them differs between a page and the clean text. */
const bare = text => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Returns which runs of text hold the words, or none. */
const find = (items, words) => {
  const wanted = bare(words);
  if (!wanted) {
    return [];
  }
  let whole = "";
  const owners = [];
  items.forEach((item, at) => {
    const letters = bare(item.str);
    whole += letters;
    for (let i = 0; i < letters.length; i++) {
      owners.push({ at, from: i / letters.length, to: (i + 1) / letters.length });
    }
  });
  const start = whole.indexOf(wanted);
  if (start < 0) {
    return [];
  }
  const found = new Map();
  for (let i = start; i < start + wanted.length; i++) {
    const { at, from, to } = owners[i];
    const run = found.get(at) ?? { at, from, to };
    found.set(at, { at, from: Math.min(run.from, from), to: Math.max(run.to, to) });
  }
  return [...found.values()];
};

const file = await pdf.getDocument({ url: sheet.dataset.file, isEvalSupported: false, disableAutoFetch: true }).promise;

const show = async number => {
  const page = await file.getPage(number);
  const scale = 2;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", where.dataset.page.replace("{0}", number).replace("{1}", file.numPages));
  await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
  const { items } = await page.getTextContent();
  sheet.replaceChildren(canvas);
  const mark = (runs, kind) => {
    for (const run of runs) {
      const item = items[run.at];
      const [x, y] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
      const width = item.width * scale;
      const height = Math.hypot(item.transform[2], item.transform[3]) * scale;
      const spot = document.createElement("div");
      spot.className = "spot " + kind;
      spot.style.left = 100 * (x + width * run.from) / viewport.width + "%";
      spot.style.top = 100 * (y - height) / viewport.height + "%";
      spot.style.width = 100 * width * (run.to - run.from) / viewport.width + "%";
      spot.style.height = 100 * height * 1.2 / viewport.height + "%";
      sheet.append(spot);
    }
    return runs.length > 0;
  };
  const quoted = sheet.dataset.quoted;
  const found = quoted ? mark(find(items, quoted), "exact") : mark(find(items, sheet.dataset.whole.slice(0, 120)), "soft");
  where.textContent = where.dataset.page.replace("{0}", number).replace("{1}", file.numPages);
  before.hidden = number <= 1;
  after.hidden = number >= file.numPages;
  sheet.dataset.number = number;
  sheet.dataset.found = found;
  return found;
};

const first = Math.min(Number(sheet.dataset.number), file.numPages);
let found = await show(first);
// Words may run on to the next page, or stand before it by a page break.
for (const near of [first + 1, first - 1]) {
  if (!found && sheet.dataset.quoted && near >= 1 && near <= file.numPages) {
    found = await show(near);
  }
}
if (!found && sheet.dataset.quoted) {
  await show(first);
  lost.hidden = false;
}
sheet.querySelector(".spot")?.scrollIntoView({ block: "center" });
before.addEventListener("click", () => show(Number(sheet.dataset.number) - 1));
after.addEventListener("click", () => show(Number(sheet.dataset.number) + 1));
