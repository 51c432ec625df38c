// One model and one metric are selected; everything below the comparison shows them.

const report = JSON.parse(byId("report").textContent);
const selected = { model: report.models[0], metric: metrics[0] };

function selectModel(model) {
  selected.model = model;
  layerLimit.rows = 300;
  history.replaceState(null, "", "#" + encodeURIComponent(model.name));
  showAll();
}

function showAll() {
  const { model } = selected;
  byId("model-title").textContent = modelName(model);
  byId("model").value = String(report.models.indexOf(model));
  showModels();
  showComparison();
  showUnknown(model);
  showTotals(model);
  showBudget(model);
  showChoices(model);
  showShares(model);
  showMemory(model);
  showMetric();
}

function showMetric() {
  const { model } = selected;
  const known = metrics.filter(metric => model[metric.id] !== null && model[metric.id] !== undefined);
  if (!known.includes(selected.metric)) selected.metric = known[0];
  const choices = metrics.map(metric => element("label", {},
    element("input", {
      type: "radio", name: "metric", value: metric.id, disabled: known.includes(metric) ? undefined : "",
      change: () => { selected.metric = metric; showSelectedMetric(); },
    }), " " + metric.name + (known.includes(metric) ? "" : " (not known)")));
  byId("metric").replaceChildren(byId("metric").firstElementChild, ...choices);
  byId("metric").querySelector(`input[value="${selected.metric.id}"]`).checked = true;
  showSelectedMetric();
}

function showSelectedMetric() {
  showIcicle(selected.model, selected.metric);
  showLayers(selected.model, selected.metric);
}

startTheme();
startComparison();
show("model", ...report.models.map((model, index) => element("option", { value: index }, modelName(model))));
byId("model").addEventListener("change", event => selectModel(report.models[Number(event.target.value)]));
byId("filter").addEventListener("input", () => showLayers(selected.model, selected.metric));
selected.model = report.models.find(model => "#" + encodeURIComponent(model.name) === location.hash) ?? selected.model;
showAll();
