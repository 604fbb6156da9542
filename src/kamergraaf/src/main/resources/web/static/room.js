// Small comforts; every page works without them.
"use strict";

// A note beside a citation stays within the window, and closes with Escape.
for (const cited of document.querySelectorAll(".cited")) {
  const place = () => {
    const tip = cited.querySelector(".tip");
    tip.classList.remove("left");
    if (tip.getBoundingClientRect().right > document.documentElement.clientWidth - 8) {
      tip.classList.add("left");
      if (tip.getBoundingClientRect().left < 8) {
        tip.classList.remove("left");
      }
    }
  };
  cited.addEventListener("mouseenter", place);
  cited.addEventListener("focusin", () => {
    cited.classList.remove("shut");
    place();
  });
  cited.addEventListener("mouseleave", () => cited.classList.remove("shut"));
  cited.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      cited.classList.add("shut");
    }
  });
}

// "/" leads to the search field.
document.addEventListener("keydown", event => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    document.getElementById("find").focus();
  }
});
