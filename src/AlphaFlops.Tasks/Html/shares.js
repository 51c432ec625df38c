// The share of the largest layers in FLOPs, in α-FLOPs and in the predicted time: where the three differ, FLOPs mislead.

const shareSeries = [
  { id: "macs", name: "share of FLOPs", color: "var(--c0)" },
  { id: "alphaFlops", name: "share of α-FLOPs", color: "var(--c1)" },
  { id: "milliseconds", name: "share of predicted time", color: "var(--c2)" },
];

function showShares(model) {
  const series = shareSeries.filter(({ id }) => model[id] > 0);
  const layers = d3.sort(model.layers, layer => -d3.max(series, ({ id }) => layer[id] / model[id])).slice(0, 12);
  if (series.length === 0 || layers.length === 0) return show("shares", element("p", { class: "quiet" }, "No layer has FLOPs or a predicted time."));

  const width = 1200, left = 260, right = 60, row = 40, height = layers.length * row + 24;
  const x = d3.scaleLinear([0, d3.max(layers, layer => d3.max(series, ({ id }) => layer[id] / model[id]))], [left, width - right]).nice();
  const svg = d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img")
    .attr("aria-label", "Shares of the largest layers in FLOPs, α-FLOPs and predicted time; the table of layers has the numbers");
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 22})`).call(d3.axisBottom(x).ticks(8, "%"));
  const groups = svg.selectAll("g.layer").data(layers).join("g").attr("class", "layer").attr("transform", (_, index) => `translate(0,${index * row})`);
  groups.append("text").attr("x", left - 8).attr("y", row / 2 + 2).attr("text-anchor", "end").text(layer => fitting(`${layer.path || "(model)"} ${layer.op}`, left - 10));
  for (const [index, { id, name, color }] of series.entries()) {
    const bar = groups.append("g");
    const part = layer => layer[id] / model[id];
    bar.append("rect").attr("x", left).attr("y", 3 + index * 11).attr("height", 10).attr("width", layer => x(part(layer)) - left).style("fill", color);
    bar.append("text").attr("class", "quiet").attr("x", layer => x(part(layer)) + 4).attr("y", 12 + index * 11).text(layer => formatPercent(part(layer)));
    bar.append("title").text(layer => `${layer.path} ${layer.op}: ${formatPercent(part(layer))}, ${name}`);
  }
  show("shares", legend(series.map(({ name, color }) => [name, color])), svg.node());
}
