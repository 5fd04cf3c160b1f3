"use strict";
(() => {
  const find = document.getElementById("find");
  const shown = document.getElementById("shown");
  const keys = document.getElementById("keys");
  const root = document.documentElement;
  const items = Array.from(document.querySelectorAll(".item"));
  let texts = null;
  let current = -1;

  const visible = (item) => !item.hidden && item.getClientRects().length > 0;

  const matcher = (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    return (text, item) => words.every((word) => {
      const least = /^>(\d*\.?\d+)$/.exec(word);
      if (least) return Number(item.dataset.score || 0) > Number(least[1]);
      if (/^q\d+$/.test(word)) return new RegExp(word + "(?![\\d.])").test(text);
      return text.includes(word);
    });
  };

  const search = () => {
    texts = texts || items.map((item) => item.textContent.toLowerCase());
    const matches = matcher(find.value);
    let count = 0;
    items.forEach((item, position) => {
      item.hidden = !matches(texts[position], item);
      if (!item.hidden) count += 1;
    });
    shown.textContent = find.value.trim()
      ? shown.dataset.shown.replace("{shown}", count).replace("{all}", items.length)
      : "";
  };

  const openAround = (element) => {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
  };

  const go = (step) => {
    const focused = document.activeElement && document.activeElement.closest(".item");
    let position = focused ? items.indexOf(focused) : current;
    do { position += step; } while (items[position] && !visible(items[position]));
    const item = items[position];
    if (!item) return;
    current = position;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "start" });
    history.replaceState(null, "", "#" + item.id);
  };

  const copy = () => {
    if (current >= 0 && navigator.clipboard) {
      navigator.clipboard.writeText(location.href.replace(/#.*/, "") + "#" + items[current].id);
    }
  };

  const actions = {
    j: () => go(1),
    k: () => go(-1),
    c: copy,
    "/": () => find && find.focus(),
    "?": () => keys.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest("input[type=search], textarea, select");
    if (typing) {
      if (event.key === "Escape") typing.blur();
      return;
    }
    const action = !keys.open && actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  const toTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    openAround(target);
    const position = items.indexOf(target);
    if (position >= 0) current = position;
  };
  window.addEventListener("hashchange", toTarget);
  toTarget();

  if (find) {
    for (const part of document.querySelectorAll(".find, .tools")) part.hidden = false;
    find.addEventListener("input", search);
    document.getElementById("help").addEventListener("click", () => keys.showModal());
    document.getElementById("theme").addEventListener("click", () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    });
  }
  document.getElementById("close").addEventListener("click", () => keys.close());

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    for (const box of closed) box.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const box of closed) box.open = false;
  });
})();
