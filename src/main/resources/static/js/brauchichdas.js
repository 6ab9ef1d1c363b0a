// Makes things smoother; every page works without it. Written in the JavaScript of 2019; what is newer is looked for.

// What a button has to tell stands beside it, where it is also read out.
function say(button, words) {
  button.parentElement.querySelector('[role="status"]').textContent = words;
}

for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(button, button.dataset.done);
    } catch {
      say(button, button.dataset.failed);
      field.focus();
      field.select();
    }
  });
}

for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) continue;
  const field = document.getElementById(button.dataset.share);
  button.hidden = false;
  button.addEventListener('click', async () => {
    say(button, '');
    try {
      await navigator.share({ title: button.dataset.title, url: field.value });
    } catch (error) {
      if (error.name === 'AbortError') return; // closed without a choice
      say(button, button.dataset.failed);
      field.focus();
      field.select();
    }
  });
}

// Some browsers inside other programs have a print that does nothing.
let printing = false;
for (const button of document.querySelectorAll('[data-print]')) {
  if (!window.print) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    printing = !('onbeforeprint' in window);
    say(button, '');
    window.print();
    setTimeout(() => { if (!printing) say(button, button.dataset.failed); }, 1000);
  });
}

// On paper nothing is folded. Newer browsers know that from the style sheet.
let unfolded = [];
window.addEventListener('beforeprint', () => {
  printing = true;
  unfolded = [...document.querySelectorAll('details:not([open])')];
  unfolded.forEach((part) => { part.open = true; });
});
window.addEventListener('afterprint', () => unfolded.forEach((part) => { part.open = false; }));

// The error summary is what comes next, for eyes and ears.
const summary = document.getElementById('error-summary');
if (summary) summary.focus();

// A digit chooses while the focus is among the answers (WCAG 2.1.4). Enter sends by itself.
const answers = document.querySelector('.question .options');
if (answers) {
  const options = answers.querySelectorAll('input');
  answers.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    const option = /^[1-9]$/.test(event.key) && options[event.key - 1];
    if (option) {
      option.click();
      option.focus();
    }
  });
}

// An answer such as "none of these" takes the ticks of the others away, and they take its. While the event comes
// down, so that whoever sends the form because of it sends it right.
document.addEventListener('change', ({ target }) => {
  if (target.type !== 'checkbox' || !target.checked) return;
  for (const other of target.closest('fieldset').querySelectorAll('[type="checkbox"]')) {
    if (other !== target && (target.dataset.exclusive || other.dataset.exclusive)) other.checked = false;
  }
}, true);

// Sends a form once at a time. If no answer comes, or too many came, what was entered is still there. Only for
// forms that may be sent again, and only where a request can be given up; older browsers send as they always did.
const lost = document.getElementById('no-answer');
const tooMany = document.getElementById('too-many-requests');
const safely = window.AbortSignal && AbortSignal.timeout ? document.querySelectorAll('form[data-safe-send]') : [];
for (const form of safely) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if ('underWay' in form.dataset) return;
    underWay(form, true);
    lost.hidden = tooMany.hidden = true;
    const answer = await send(form);
    const next = answer && answer.headers.get('X-Next-Page');
    if (next) {
      location.assign(next);
      // To a part of the present page a browser only scrolls.
      if (next.includes('#') && next.split('#')[0] === location.pathname + location.search) location.reload();
    } else if (!answer || answer.status >= 500 || answer.status === 429) {
      underWay(form, false);
      failed(answer);
    } else {
      form.submit();
    }
  });
}
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-under-way]').forEach((form) => underWay(form, false)));

// What htmx cannot load it would leave out without a word.
document.addEventListener('htmx:beforeRequest', () => { lost.hidden = tooMany.hidden = true; });
for (const name of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) {
  document.addEventListener(name, ({ detail }) => failed(detail.xhr));
}

function failed(answer) {
  const why = answer && answer.status === 429 ? tooMany : lost;
  why.hidden = false;
  why.focus();
}

async function send(form) {
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { 'X-Next-Page': 'ask' },
      redirect: 'manual',
      signal: AbortSignal.timeout(15000),
    });
    await answer.text();
    return answer;
  } catch {
    return null;
  }
}

function underWay(form, yes) {
  if (yes) form.dataset.underWay = ''; else delete form.dataset.underWay;
  form.querySelectorAll('[type=submit]').forEach((button) => button.setAttribute('aria-disabled', yes));
}
