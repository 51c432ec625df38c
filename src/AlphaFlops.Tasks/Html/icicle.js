// Cost by module: one column a depth, heights by the metric. One cell has the focus, and the arrow keys move it.

const icicle = { width: 1200, height: 540, root: null, shown: null };

function showIcicle(model, metric) {
  icicle.root = d3.partition().padding(0)(moduleTree(model, metric));
  drawIcicle(model, metric, icicle.root);
}

function drawIcicle(model, metric, shown, focused = shown, takesFocus = false) {
  const { width, height } = icicle;
  icicle.shown = shown;
  drawPath(model, metric, shown);
  if (!(icicle.root.value > 0)) return show("modules", element("p", { class: "quiet" }, `No layer has any ${metric.name}.`));

  const depth = Math.max(1, shown.height + 1);
  const x = d3.scaleLinear([shown.depth, shown.depth + depth], [0, width]);
  const y = d3.scaleLinear([shown.x0, shown.x1], [0, height]);
  // A cell of less than a third of a pixel is not drawn; the module around it is, and shows it when it is opened.
  const cells = shown.descendants().filter(cell => y(cell.x1) - y(cell.x0) >= 1 / 3);
  const color = operatorColors(model, metric);

  const svg = d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("role", "tree").attr("aria-label", `${metric.name} by module`);
  const cell = svg.selectAll("g").data(cells).join("g")
    .attr("class", item => item.data.layer ? "cell" : "cell module")
    .attr("role", "treeitem")
    .attr("aria-level", item => item.depth + 1)
    .attr("aria-label", item => `${cellName(item)}: ${cellValue(model, metric, item)}, ${formatPercent(item.value / icicle.root.value)}`)
    .attr("tabindex", item => item === focused ? 0 : -1)
    .attr("data-path", item => item.data.path)
    .attr("transform", item => `translate(${x(item.depth)},${y(item.x0)})`);
  cell.append("title").text(item => cellTitle(model, metric, item));
  cell.append("rect")
    .attr("width", item => (item.data.layer ? width - x(item.depth) : x(item.depth + 1) - x(item.depth)) - 1)
    .attr("height", item => y(item.x1) - y(item.x0))
    .style("fill", item => item.data.layer ? color(item.data.layer.op) : null);
  const cellHeight = item => y(item.x1) - y(item.x0);
  cell.filter(item => cellHeight(item) >= 9).append("text")
    .attr("x", 5)
    .attr("y", item => Math.min(16, cellHeight(item) / 2 + 4))
    .style("font-size", item => `${Math.min(12, cellHeight(item) - 1)}px`)
    .text(item => fitting(`${item.data.name} ${formatPercent(item.value / icicle.root.value)}`, (item.data.layer ? width - x(item.depth) : x(item.depth + 1) - x(item.depth)) - 10));

  cell.on("click", (_, item) => openCell(model, metric, item));
  cell.on("keydown", (event, item) => onCellKey(event, model, metric, item, cells));
  show("modules", legend([...color.domain().map(op => [op, color(op)]), ...(color.hasOther ? [["others", "var(--c-other)"]] : [])]), svg.node());
  if (takesFocus) focusCell(cells.includes(focused) ? focused : shown);
}

// Opens a module; the one that is open already gives way to the module around it.
function openCell(model, metric, item) {
  const target = item === icicle.shown ? item.parent : item.data.layer ? item.parent : item;
  if (target) drawIcicle(model, metric, target, target === item.parent ? item : target, true);
}

function onCellKey(event, model, metric, item, cells) {
  const siblings = cells.filter(other => other.parent === item.parent);
  const move = {
    ArrowLeft: () => item === icicle.shown ? null : item.parent,
    ArrowRight: () => item.children?.find(child => cells.includes(child)),
    ArrowUp: () => siblings[siblings.indexOf(item) - 1],
    ArrowDown: () => item === icicle.shown ? null : siblings[siblings.indexOf(item) + 1],
    Home: () => icicle.shown,
  }[event.key];
  if (move) focusCell(move());
  else if (event.key === "Enter" || event.key === " ") openCell(model, metric, item);
  else if (event.key === "Escape" || event.key === "Backspace") {
    if (icicle.shown.parent) drawIcicle(model, metric, icicle.shown.parent, icicle.shown, true);
  } else return;
  event.preventDefault();
}

function focusCell(item) {
  if (!item) return;
  const cells = d3.selectAll("#modules .cell");
  cells.attr("tabindex", other => other === item ? 0 : -1);
  cells.filter(other => other === item).node()?.focus();
}

function drawPath(model, metric, shown) {
  const parts = shown.ancestors().reverse().flatMap((item, index) => [
    index > 0 ? " › " : "",
    item === shown ? element("strong", {}, item.data.name) : element("button", { type: "button", click: () => drawIcicle(model, metric, item, item, true) }, item.data.name),
  ]);
  show("path", ...parts, ` ${cellValue(model, metric, shown)}`);
}

function cellName(item) {
  return item.data.path === "" ? item.data.name : item.data.layer ? `${item.data.path} ${item.data.layer.op}` : item.data.path;
}

// The model's own number, which is exact, where the sum of its layers may round.
function cellValue(model, metric, item) {
  if (item.depth === 0) return marked(model, model, metric, value => withUnit(metric, value));
  return (model.complete ? "" : "≥ ") + withUnit(metric, item.value);
}

function cellTitle(model, metric, item) {
  const layer = item.data.layer;
  return [
    cellName(item),
    cellValue(model, metric, item) + `, ${formatPercent(item.value / icicle.root.value)}`,
    layer?.output ? `${layer.inputs.join(", ")} → ${layer.output}` : null,
    layer?.file ? `${layer.file}:${layer.line}` : null,
  ].filter(line => line !== null).join("\n");
}

// Colours for the operators that cost most, one for all others.
function operatorColors(model, metric) {
  const sums = d3.rollups(model.layers, layers => d3.sum(layers, layer => layer[metric.id]), layer => layer.op)
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1]);
  const scale = d3.scaleOrdinal(sums.slice(0, 6).map(([op]) => op), d3.range(6).map(index => `var(--c${index})`));
  const color = op => scale.domain().includes(op) ? scale(op) : "var(--c-other)";
  color.domain = () => scale.domain();
  color.hasOther = sums.length > 6;
  return color;
}

// Cuts a text to a width, by the mean width of a letter of the page's font.
function fitting(text, width) {
  const letters = Math.floor(width / 6.6);
  return text.length <= letters ? text : letters < 3 ? "" : text.slice(0, letters - 1) + "…";
}
