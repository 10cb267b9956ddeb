// Comfort only: every page works without this file.
"use strict";
for (const select of document.querySelectorAll("form.ask select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}
for (const form of document.querySelectorAll("form")) {
  // Fields left empty would only make the address longer.
  form.addEventListener("submit", () => {
    if (form.method !== "get") return;
    for (const field of form.elements) {
      if (field.name && !field.value) field.disabled = true;
    }
  });
}
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form :disabled")) field.disabled = false;
});
// For browsers that cannot open them by style: what is folded is printed as well.
window.addEventListener("beforeprint", () => {
  if (CSS.supports("selector(::details-content)")) return;
  for (const details of document.querySelectorAll("main details")) details.open = true;
});
