// A model whose arguments have choices: what its configurations cost, the largest within a limit, and a sample of them.

function showChoices(model) {
  const { choices } = model;
  if (!choices) return show("choices");
  const counts = `${formatCount(choices.configurations)} configurations, ${formatCount(choices.evaluated)} of them evaluated`
    + (choices.exact ? "." : ": what the others cost is not known, so that the ranges are those of the evaluated ones.");
  show("choices",
    element("h3", {}, "Choices"),
    element("p", {}, counts),
    element("ul", {}, ...choices.axes.map(axis => element("li", {}, element("code", {}, axis.name), ": ", axis.values.join(", ")))),
    scrolling(rangeTable(choices)),
    choices.largest.length > 0 ? scrolling(largestTable(choices.largest)) : null,
    ...(choices.sample.length > 0 ? sampleViews(choices.sample) : []));
}

function rangeTable(choices) {
  const value = (range, id) => withUnit(metricOf(range.metric), range[id]);
  return plainTable("Ranges", ["Metric", "Least", "Most", "Arguments of the least", "Arguments of the most"], choices.ranges.map(range => [
    metricOf(range.metric).name + (range.exact || !choices.exact ? "" : " (of the evaluated)"),
    value(range, "min"), value(range, "max"), element("code", {}, range.minArguments), element("code", {}, range.maxArguments),
  ]));
}

function largestTable(largest) {
  return plainTable("Largest", ["Largest", "Within", ...configurationTitles], largest.map(one => [
    metricOf(one.metric).name + (one.exact ? "" : " (of those compared)"),
    withUnit(metricOf(one.limited), one.limit),
    ...(one.found ? configurationCells(one.found) : ["-", "-", "-", "-", "none"]),
  ]));
}

// Drawn at random, in the order of MACs: where α-FLOPs order them otherwise, MACs choose the slower one.
function sampleViews(sample) {
  const byAlpha = d3.sort(sample, one => one.alphaFlops);
  const front = sample.filter(one => sample.every(other => other.macs < one.macs || other.alphaFlops >= one.alphaFlops));
  const pairs = sample.flatMap((one, index) => sample.slice(index + 1).map(later => [one, later]));
  const against = pairs.filter(([one, later]) => later.macs > one.macs && later.alphaFlops < one.alphaFlops).length;
  return [
    element("p", {}, `A sample: of ${pairs.length} pairs, MACs and α-FLOPs disagree on ${against}. On the front are those than which none has as many MACs for fewer α-FLOPs.`),
    sampleChart(sample, front),
    scrolling(plainTable("Sample", ["By MACs", "By α-FLOPs", "Front", ...configurationTitles], sample.map((one, index) => [
      String(index + 1), String(byAlpha.indexOf(one) + 1), front.includes(one) ? "yes" : "", ...configurationCells(one),
    ]))),
  ];
}

function sampleChart(sample, front) {
  const drawn = sample.filter(one => one.macs > 0 && one.alphaFlops > 0);
  if (drawn.length === 0) return null;
  const [mx, my] = [metricOf("macs"), metricOf("alphaFlops")];
  const { svg, x, y } = scatter(drawn, mx, my, "Configurations of the sample: MACs against α-FLOPs; the table has the numbers");
  const line = d3.line(one => x(one.macs), one => y(one.alphaFlops));
  svg.append("path").attr("class", "front").attr("d", line(drawn.filter(one => front.includes(one))));
  svg.selectAll("circle").data(drawn).join("circle")
    .attr("class", one => front.includes(one) ? "drawn front" : "drawn")
    .attr("cx", one => x(one.macs)).attr("cy", one => y(one.alphaFlops)).attr("r", 5)
    .append("title").text(one => `${withUnit(mx, one.macs)}, ${withUnit(my, one.alphaFlops)}: ${one.arguments}`);
  return svg.node();
}

const configurationTitles = ["Parameters", "MACs", "α-FLOPs", "ms", "Arguments"];

function configurationCells(one) {
  return [
    formatExact(one.parameters), formatExact(one.macs), formatQuantity(one.alphaFlops, "count"),
    one.milliseconds === null ? "-" : formatNumber(one.milliseconds), element("code", {}, one.arguments),
  ];
}

function plainTable(caption, titles, rows) {
  return element("table", { "aria-label": caption },
    element("thead", {}, element("tr", {}, ...titles.map(title => element("th", { scope: "col" }, title)))),
    element("tbody", {}, ...rows.map(cells => element("tr", {}, ...cells.map(cell => element("td", {}, cell))))));
}

function scrolling(content) {
  return element("div", { class: "scrolls", tabindex: 0 }, content);
}

// More configurations than a number tells apart are counted roughly.
function formatCount(value) {
  return value < 1e15 ? formatExact(value) : exponential(value);
}
