// The models as a table: the summary that the build prints.

function showModels() {
  const number = (title, metric, text = value => formatQuantity(value, metric.kind)) => ({
    title,
    isNumber: true,
    value: model => model[metric.id],
    cell: model => marked(model, model, metric, text),
  });
  const columns = [
    { title: "Model", value: model => model.name, cell: model => element("button", { type: "button", click: () => chooseModel(model) }, modelName(model)) },
    { title: "Inputs", value: inputs, cell: model => inputs(model) || "-" },
    number("Parameters", metricOf("parameters")),
    number("MACs", metricOf("macs")),
    number("FLOPs", metricOf("flops")),
    number("α-FLOPs", metricOf("alphaFlops")),
    number("ms", metricOf("milliseconds"), formatNumber),
    number("Activations", metricOf("activationBytes")),
    { title: "Budget used", isNumber: true, value: model => fullest(model)?.share, cell: model => budgetCell(model) },
    { title: "Place", value: model => `${model.file}:${String(model.line).padStart(7)}`, cell: model => place(model.file, model.line) },
  ];
  sortable("models", columns, report.models, {
    caption: "Models",
    sort: modelSort.sort,
    descending: modelSort.descending,
    onSort: state => Object.assign(modelSort, state),
    row: model => ({ "aria-current": model === selected.model ? "true" : undefined }),
  });
}

// The table is drawn anew; the focus stays on the name.
function chooseModel(model) {
  selectModel(model);
  byId("models").querySelector('tr[aria-current="true"] button').focus();
}

// At first in the order of the report, which is that of the source.
const modelSort = { sort: -1, descending: false };

// Sizes that nobody gave stand beside the names that they are an example for.
function inputs(model) {
  const text = model.inputs.join(", ");
  return model.symbolsChosen ? `${text} at ${Object.entries(model.symbols).map(([name, size]) => `${name}=${size}`).join(",")}` : text;
}

function modelName(model) {
  return model.mode === "eval" ? model.name : `${model.name} (${model.mode})`;
}

function budgetCell(model) {
  const budget = fullest(model);
  if (!budget) return "-";
  return element("span", { class: budget.exceeded ? "over" : undefined }, budgetUsed(model, budget));
}
