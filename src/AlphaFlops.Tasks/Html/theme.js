// Light and dark follow the system until the reader chooses; a page from a file may have no storage, so that a choice lasts as long as the page.

function startTheme() {
  byId("theme").addEventListener("change", event => {
    if (event.target.value) document.documentElement.dataset.theme = event.target.value;
    else delete document.documentElement.dataset.theme;
  });
}
