// Makes things smoother; every page works without it.

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
      field.select();
    }
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// On paper nothing is folded. Newer browsers know that from the style sheet.
let unfolded = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details:not([open])')];
  unfolded.forEach((part) => { part.open = true; });
});
window.addEventListener('afterprint', () => unfolded.forEach((part) => { part.open = false; }));

// The error summary is what comes next, for eyes and ears.
document.getElementById('error-summary')?.focus();

// Keys: a digit chooses, Enter sends.
const question = document.querySelector('.question form');
if (question) {
  const options = [...question.querySelectorAll('.option input')];
  question.classList.add('has-keys');
  document.addEventListener('keydown', (event) => {
    const typing = event.target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || typing) return;
    if (/^[1-9]$/.test(event.key) && options[event.key - 1]) {
      options[event.key - 1].click();
      options[event.key - 1].focus();
    } else if (event.key === 'Enter' && !event.target.closest('a, button, summary')) {
      event.preventDefault();
      question.requestSubmit();
    }
  });
}

// Sends a form once at a time. If no answer comes, or too many came, what was entered is still there. Only for
// forms that may be sent again, and only where a request can be given up; older browsers send as they always did.
const lost = document.getElementById('no-answer');
const tooMany = document.getElementById('too-many-requests');
const safely = 'timeout' in AbortSignal ? document.querySelectorAll('form[data-safe-send]') : [];
for (const form of safely) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if ('underWay' in form.dataset) return;
    underWay(form, true);
    lost.hidden = tooMany.hidden = true;
    const answer = await send(form);
    const next = answer?.headers.get('X-Next-Page');
    if (next) {
      location.assign(next);
    } else if (!answer || answer.status >= 500 || answer.status === 429) {
      underWay(form, false);
      const why = answer?.status === 429 ? tooMany : lost;
      why.hidden = false;
      why.focus();
    } else {
      form.submit();
    }
  });
}
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-under-way]').forEach((form) => underWay(form, false)));

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
