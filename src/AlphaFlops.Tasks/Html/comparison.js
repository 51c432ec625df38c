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
  labels(models.map(model => ({ text: model.name, x: x(model[mx.id]), y: y(model[my.id]), r: r(model[ma.id] ?? 0) })), svg);
  show("comparison-chart", svg.node(), missing.length === 0 ? "" : element("p", { class: "quiet" },
    `Not in the chart, since one of the two is zero or not known: ${missing.map(modelName).join(", ")}.`));
}

function dotText(model, shown) {
  return `${modelName(model)}: ${shown.map(metric => metric.name + " " + marked(model, model, metric, value => withUnit(metric, value))).join(", ")}`;
}

// Names right, left, above or below of their dots, where they lie on no other dot or name; the others show theirs under the pointer.
function labels(dots, svg) {
  const placed = [];
  for (const dot of dots) {
    const width = dot.text.length * 6.6, { x, y, r } = dot;
    const places = [[x + r + 3, y + 4], [x - r - 3 - width, y + 4], [x - width / 2, y - r - 5], [x - width / 2, y + r + 13]];
    const boxes = places.map(([left, base]) => ({ left, base, right: left + width, top: base - 10, bottom: base + 3 }));
    const box = boxes.find(box => box.left > 80 && box.right < 1200 && box.top > 0
      && !placed.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
      && !dots.some(other => other !== dot && touches(other, box)));
    if (!box) continue;
    placed.push(box);
    svg.append("text").attr("class", "quiet").attr("x", box.left).attr("y", box.base).text(dot.text);
  }
}

function touches(dot, box) {
  const x = Math.max(box.left, Math.min(dot.x, box.right)), y = Math.max(box.top, Math.min(dot.y, box.bottom));
  return Math.hypot(dot.x - x, dot.y - y) < dot.r;
}
