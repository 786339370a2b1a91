// Runs before anything is painted. What it does would be seen too late otherwise.
(() => {
  const page = document.documentElement;

  // A choice of day or night, where one was made.
  try {
    const choice = localStorage.getItem("low-tide:theme");
    if (choice === "light" || choice === "dark") page.classList.add(choice);
  } catch {
    // Storage may be forbidden; then the device decides, as it does for everybody at first.
  }

  // A reload in the middle of the questions: the first one, which the server drew, is not the one to see.
  if (history.state?.lowTide?.question) page.classList.add("resuming");

  // Somebody left quickly and pressed Back: show nothing, and leave again. Who types the address comes in.
  const left = () => /(^|; )away=./.test(document.cookie);
  const leave = () => {
    page.hidden = true;
    page.style.display = "none";
    location.replace("/leave");
  };
  const [arrival] = performance.getEntriesByType("navigation");
  if (left()) {
    if (arrival?.type === "back_forward") leave();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API answers later, and this must not wait
    else document.cookie = "away=; Max-Age=0; Path=/; SameSite=Strict";
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted && left()) leave();
  });

  // A page's title stands at the head of every printed page, and names the PDF: for others to see, so it says nothing.
  let title = "";
  addEventListener("beforeprint", () => {
    title = document.title;
    document.title = "Notes";
  });
  addEventListener("afterprint", () => {
    document.title = title;
  });

  // "Leave quickly" before the rest of the scripts has come: what they would do, but for the device, which the answer clears.
  addEventListener("click", (event) => {
    if (event.defaultPrevented || !event.target.closest?.(".quick")) return;
    event.preventDefault();
    leave();
  });
})();
