// Elements from texts and never from markup: whatever a name holds, it is shown and not run.

function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    if (typeof value === "function") node.addEventListener(key, value);
    else node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

function byId(id) {
  return document.getElementById(id);
}

function show(id, ...children) {
  byId(id).replaceChildren(...children);
}

// Opens the line in the editor; the title is the place to copy.
function place(file, line) {
  if (!file) return "";
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const isFull = /^([A-Za-z]:)?[\\/]/.test(file);
  const path = file.replaceAll("\\", "/").split("/").map((part, index) => index === 0 && part.endsWith(":") ? part : encodeURIComponent(part)).join("/");
  const text = `${name}:${line}`;
  return isFull
    ? element("a", { href: `vscode://file${path.startsWith("/") ? "" : "/"}${path}:${line}`, title: `${file}:${line}` }, text)
    : element("span", { title: `${file}:${line}` }, text);
}

// A table whose columns sort by their titles' buttons. A column: title, value to sort by, cell to show, isNumber.
function table(columns, rows, { sort, descending, onSort, caption, row = () => ({}) }) {
  const head = columns.map((column, index) => element("th", {
    scope: "col",
    class: column.isNumber ? "number" : undefined,
    "aria-sort": index !== sort ? "none" : descending ? "descending" : "ascending",
  }, element("button", { type: "button", click: () => onSort(index) }, column.title)));
  const body = rows.map(item => element("tr", row(item), ...columns.map(column => {
    const cell = column.cell(item);
    return element("td", { class: column.className ?? (column.isNumber ? "number" : undefined) }, ...[cell].flat());
  })));
  return element("table", { "aria-label": caption }, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
}

// A sortable table that is drawn anew by itself and keeps the focus on the title that was pressed.
function sortable(id, columns, rows, options) {
  const state = { sort: options.sort, descending: options.descending };
  const draw = () => {
    const { value, isNumber } = columns[state.sort] ?? { value: () => 0, isNumber: true };
    const compare = isNumber
      ? (a, b) => (value(a) ?? -1) - (value(b) ?? -1)
      : (a, b) => String(value(a)).localeCompare(String(value(b)), "en", { numeric: true });
    const sorted = [...rows].sort((a, b) => state.descending ? compare(b, a) : compare(a, b));
    show(id, table(columns, sorted.slice(0, options.limit), { ...options, ...state, onSort }));
  };
  const onSort = index => {
    state.descending = index === state.sort ? !state.descending : Boolean(columns[index].isNumber);
    state.sort = index;
    options.onSort?.(state);
    draw();
    byId(id).querySelectorAll("th button")[index].focus();
  };
  draw();
}

function legend(entries) {
  return element("div", { class: "legend" }, ...entries.map(([text, color]) => element("span", {}, element("i", { style: `background:${color}` }), text)));
}
