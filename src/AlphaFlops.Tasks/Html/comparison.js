// All models against each other: two metrics as axes, a third as area.

const comparison = { x: "macs", y: "alphaFlops", area: "parameters" };

function startComparison() {
  byId("comparison").hidden = report.models.length < 2;
  const choices = totals.filter(metric => report.models.some(model => model[metric.id] > 0));
  const choose = (name, axis) => element("label", {}, name + " ",
    element("select", { "aria-label": name, change: event => { comparison[axis] = event.target.value; showComparison(); } },
      ...choices.map(metric => element("option", { value: metric.id, selected: metric.id === comparison[axis] ? "" : undefined }, metric.name))));
  show("comparison-controls", choose("Across", "x"), choose("Up", "y"), choose("Area", "area"));
}

function showComparison() {
  const [mx, my, ma] = [comparison.x, comparison.y, comparison.area].map(metricOf);
  // A logarithmic axis has no zero: a model without the metric is named below instead.
  const models = report.models.filter(model => model[mx.id] > 0 && model[my.id] > 0);
  const missing = report.models.filter(model => !models.includes(model));
  if (models.length === 0) return show("comparison-chart", element("p", { class: "quiet" }, "No model has both metrics."));

  const { svg, x, y } = scatter(models, mx, my, `Models: ${mx.name} against ${my.name}`);
  const r = d3.scaleSqrt([0, d3.max(models, model => model[ma.id]) || 1], [3, 26]);
  const dots = svg.selectAll(".dot").data(d3.sort(models, model => -(model[ma.id] ?? 0))).join("g")
    .attr("class", "dot")
    .attr("role", "button")
    .attr("tabindex", 0)
    .attr("aria-current", model => model === selected.model ? "true" : null)
    .attr("aria-label", model => dotText(model, [mx, my, ma]))
    .attr("transform", model => `translate(${x(model[mx.id])},${y(model[my.id])})`)
    .on("click", (_, model) => selectModel(model))
    .on("keydown", (event, model) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      selectModel(model);
      d3.selectAll(".dot").filter(other => other === model).node().focus();
    });
  dots.append("title").text(model => dotText(model, [mx, my, ma]));
  dots.append("circle").attr("r", model => r(model[ma.id] ?? 0));
  labels(models.map(model => ({ text: model.name, x: x(model[mx.id]) + r(model[ma.id] ?? 0) + 3, y: y(model[my.id]) + 4 })), svg);
  show("comparison-chart", svg.node(), missing.length === 0 ? "" : element("p", { class: "quiet" },
    `Not in the chart, since one of the two is zero or not known: ${missing.map(modelName).join(", ")}.`));
}

function dotText(model, shown) {
  return `${modelName(model)}: ${shown.map(metric => metric.name + " " + marked(model, model, metric, value => withUnit(metric, value))).join(", ")}`;
}

// Names where they overlap none that stands already; the others show theirs under the pointer.
function labels(wanted, svg) {
  const placed = [];
  for (const label of wanted) {
    const box = { left: label.x, right: label.x + label.text.length * 6.6, top: label.y - 11, bottom: label.y + 2 };
    if (placed.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) continue;
    placed.push(box);
    svg.append("text").attr("class", "quiet").attr("x", label.x).attr("y", label.y).text(label.text);
  }
}
