// Makes things smoother; every page works without it.
for (const button of document.querySelectorAll('[data-kopieren]')) {
  if (!navigator.clipboard) continue;
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.kopieren).value);
    button.textContent = button.dataset.kopiert;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
for (const button of document.querySelectorAll('[data-drucken]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
