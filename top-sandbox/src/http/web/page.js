// Puts new calls and changed messages in front. The server renders them; this script only moves them.
"use strict";

const calls = document.getElementById("calls");
const state = document.getElementById("state");
const filter = document.getElementById("filter");
const MOST = 200;

const newest = () => Number(calls.firstElementChild?.dataset.number ?? last);
let last = 0;

function sift(call) {
  const wanted = filter.value.trim().toLowerCase();
  call.hidden = wanted !== "" && !call.firstElementChild.textContent.toLowerCase().includes(wanted);
}

function show(connected) {
  state.textContent = connected ? "live" : "not connected";
  state.classList.toggle("off", !connected);
}

async function follow() {
  for (;;) {
    try {
      last = Math.max(last, newest());
      const response = await fetch(`/_sandbox/page/calls?wait=20&after=${last}`);
      // Another sandbox listens here now.
      if (response.status === 410) return location.reload();
      if (!response.ok) throw new Error(response.statusText);
      const template = document.createElement("template");
      template.innerHTML = await response.text();
      show(true);
      // Calls may have been cleared meanwhile; numbers only ever grow.
      const fresh = [...template.content.children].filter((call) => Number(call.dataset.number) > last);
      fresh.forEach(sift);
      calls.prepend(...fresh);
      while (calls.childElementCount > MOST) calls.lastElementChild.remove();
    } catch {
      show(false);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// A call's number behind `#` opens it, so that it can be linked to.
function openLinked() {
  const call = calls.querySelector(`[data-number="${Number(location.hash.slice(1))}"]`);
  if (call) {
    call.open = true;
    call.scrollIntoView();
  }
}
addEventListener("hashchange", openLinked);
openLinked();

filter.addEventListener("input", () => [...calls.children].forEach(sift));
document.getElementById("clear").addEventListener("click", async () => {
  last = Math.max(last, newest());
  await fetch("/_sandbox/calls", { method: "DELETE" });
  calls.replaceChildren();
});

// Where more APIs are served than can be shown, they are searched, and listed by namespace when that is opened.
const findApis = document.getElementById("find-apis");
async function apis(query) {
  try {
    return await (await fetch(`/_sandbox/page/apis?${new URLSearchParams(query)}`)).text();
  } catch {
    return "";
  }
}
let asked = 0;
findApis?.addEventListener("input", async () => {
  const words = findApis.value.trim();
  asked += 1;
  const mine = asked;
  await new Promise((resolve) => setTimeout(resolve, 150));
  // Only the last question is asked, and only its list shown.
  const found = words && mine === asked ? await apis({ words }) : "";
  if (mine === asked) document.getElementById("found-apis").innerHTML = found;
});
// The event does not bubble, but can be caught on its way down.
document.getElementById("served")?.addEventListener("toggle", async ({ target }) => {
  const list = target.lastElementChild;
  if (target.open && list.childElementCount === 0) list.innerHTML = await apis({ ...target.dataset });
}, true);

// Messages change after they were shown: one that does is replaced, and comes to the front.
const messages = document.getElementById("messages");
const MOST_MESSAGES = 50;
let change = 0;

async function followMessages() {
  // What is there already comes at once.
  for (let wait = 0; ; wait = 20) {
    try {
      const response = await fetch(`/_sandbox/page/messages?wait=${wait}&after=${change}`);
      if (response.status === 410) return location.reload();
      if (!response.ok) throw new Error(response.statusText);
      const template = document.createElement("template");
      template.innerHTML = await response.text();
      const { dataset, children } = template.content.firstElementChild;
      change = Number(dataset.change);
      document.getElementById("tally").textContent = dataset.tally;
      for (const message of [...children].reverse()) {
        const old = messages.querySelector(`[data-id="${message.dataset.id}"]`);
        message.open = old?.open ?? false;
        old?.remove();
        messages.prepend(message);
      }
      while (messages.childElementCount > MOST_MESSAGES) messages.lastElementChild.remove();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

document.getElementById("publish").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const said = form.querySelector("output");
  const body = { topic: form.elements.topic.value, content: form.elements.content.value };
  if (form.elements.user.value) body.user = form.elements.user.value;
  try {
    const response = await fetch("/_sandbox/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const { ids, error } = await response.json();
    said.textContent = error ?? (ids.length ? "" : "no application gets it: the user permits it to none");
  } catch (error) {
    said.textContent = String(error);
  }
});

follow();
followMessages();
