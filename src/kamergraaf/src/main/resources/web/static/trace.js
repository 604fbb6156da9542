// The picture of a trace, movable and growing: the server draws it first, this replaces the drawing when asked to.
"use strict";

const graph = document.getElementById("graph");
const drawing = document.getElementById("drawing");
const button = document.getElementById("interactive");
const png = document.getElementById("png");

if (graph && window.cytoscape) {
  const still = button.textContent;
  let picture = null;

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  const elements = data => [
    ...data.dots.map(dot => ({ group: "nodes", data: { ...dot, shape: dot.root ? "root" : dot.read ? "read" : "stub" },
        position: { x: dot.x, y: dot.y } })),
    ...data.lines.map(line => ({ group: "edges", data: { id: line.from + " → " + line.to, source: line.from, target: line.to,
        count: Math.min(line.count, 4), words: line.words } }))
  ];

  const style = () => [
    { selector: "node", style: { label: "data(label)", "text-wrap": "wrap", "text-valign": "bottom", "text-margin-y": 4,
        "font-size": 11, "font-family": "system-ui, sans-serif", color: colour("ink"), width: 18, height: 18,
        "background-color": colour("link"), "border-width": 2, "border-color": colour("card"),
        "text-outline-color": colour("card"), "text-outline-width": 2 } },
    { selector: "node[shape = 'root']", style: { "background-color": colour("ink") } },
    { selector: "node[shape = 'stub']", style: { "background-color": colour("card"), "border-color": colour("accent") } },
    { selector: "edge", style: { width: "data(count)", "line-color": colour("accent"), "line-opacity": 0.6,
        "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": colour("accent") } },
    { selector: "edge:selected", style: { label: "data(words)", "text-wrap": "wrap", "text-max-width": 240, "font-size": 11,
        color: colour("ink"), "text-background-color": colour("wash"), "text-background-opacity": 1, "text-background-padding": 4 } }
  ];

  const load = async address => {
    const answer = await fetch(address);
    return answer.ok ? answer.json() : { dots: [], lines: [] };
  };

  const grow = async node => {
    if (node.data("grown")) {
      location.href = node.data("address");
      return;
    }
    node.data("grown", true);
    const asked = new URLSearchParams(graph.dataset.source.split("?")[1]);
    asked.set("id", node.id());
    asked.set("depth", "1");
    const more = await load("/trace.json?" + asked);
    const fresh = more.dots.filter(dot => picture.getElementById(dot.id).empty());
    const around = node.position();
    fresh.forEach((dot, at) => {
      dot.root = false;
      dot.x = around.x - 150 + 60 * (at % 3);
      dot.y = around.y + 80 * (at - (fresh.length - 1) / 2);
    });
    picture.add(elements({ dots: fresh, lines: more.lines }).filter(each => picture.getElementById(each.data.id).empty()));
    picture.animate({ fit: { padding: 40 } }, { duration: 200 });
  };

  const start = async () => {
    const data = await load(graph.dataset.source);
    graph.hidden = false;
    drawing.hidden = true;
    picture = window.cytoscape({ container: graph, elements: elements(data), style: style(), layout: { name: "preset" },
      minZoom: 0.2, maxZoom: 3 });
    picture.fit(undefined, 40);
    picture.on("tap", "node", event => grow(event.target));
  };

  button.hidden = false;
  button.addEventListener("click", async () => {
    if (picture) {
      picture.destroy();
      picture = null;
      graph.hidden = true;
      drawing.hidden = false;
      button.textContent = still;
    } else {
      await start();
      button.textContent = button.dataset.back;
    }
  });

  const save = blob => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = "spoor.png";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  /** Draws the still picture on a canvas, at twice its size, as far as a canvas goes. */
  const paint = async () => {
    const answer = await fetch(png.dataset.picture);
    const image = new Image();
    image.src = URL.createObjectURL(await answer.blob());
    await image.decode();
    const scale = Math.min(2, 16000 / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise(done => canvas.toBlob(done, "image/png"));
  };

  png.hidden = false;
  png.addEventListener("click", async () =>
    save(picture ? picture.png({ output: "blob", full: true, scale: 2, bg: colour("card") }) : await paint()));

  // A picture that is a little too wide shrinks; a wide one begins where the trace does.
  const svg = drawing.querySelector("svg");
  if (svg && svg.width.baseVal.value > drawing.clientWidth && svg.width.baseVal.value < drawing.clientWidth * 1.35) {
    svg.setAttribute("width", drawing.clientWidth);
    svg.removeAttribute("height");
  }
  const root = drawing.querySelector(".dot.root");
  if (root) {
    drawing.scrollLeft = Number(root.getAttribute("cx")) - drawing.clientWidth / 2;
  }
}
