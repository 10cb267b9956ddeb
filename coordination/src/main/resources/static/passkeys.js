// Passkeys cannot be used without scripts: forms for them are hidden until this file shows them.
"use strict";
if (window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-begin]")) {
    const say = words => {
      const place = form.querySelector("[role=alert]");
      place.textContent = words;
      place.hidden = !words;
    };
    form.hidden = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      say("");
      try {
        const body = new URLSearchParams(new FormData(form));
        const answer = await fetch(form.dataset.begin, { method: "POST", body });
        const options = await answer.json();
        if (!answer.ok) return say(options.problem);
        const credential = form.dataset.makes
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        form.elements.response.value = JSON.stringify(credential);
        if (form.elements.password) form.elements.password.disabled = true;
        form.submit();
      } catch {
        say(form.dataset.failed);
      }
    });
  }
}
