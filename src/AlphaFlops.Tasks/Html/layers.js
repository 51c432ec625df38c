// All layers as a table: sorted by any column, with the share of the metric shown.

const layerSort = { sort: 0, descending: false };
const layerLimit = { rows: 300 };

function showLayers(model, metric) {
  const words = byId("filter").value.toLowerCase();
  const rows = model.layers.filter(layer => `${layer.path} ${layer.op}`.toLowerCase().includes(words));
  const order = new Map(model.layers.map((layer, index) => [layer, index + 1]));
  const number = (title, id, text) => ({
    title,
    isNumber: true,
    value: layer => layer[id],
    cell: layer => marked(model, layer, metricOf(id), text ?? (value => formatQuantity(value, metricOf(id).kind))),
  });
  const part = layer => (layer[metric.id] ?? 0) / (model[metric.id] || 1);
  const columns = [
    { title: "#", isNumber: true, value: layer => order.get(layer), cell: layer => String(order.get(layer)) },
    { title: "Layer", value: layer => layer.path, cell: layer => layer.path || "(model)" },
    { title: "Operator", value: layer => layer.op, cell: layer => layer.op },
    { title: `Share of ${metric.name}`, isNumber: true, className: "share", value: part, cell: layer => shareBar(part(layer)) },
    number("MACs", "macs"),
    { title: "α", isNumber: true, value: layer => layer.alpha, cell: layer => formatNumber(layer.alpha) },
    number("α-FLOPs", "alphaFlops"),
    number("ms", "milliseconds", formatNumber),
    number("Parameters", "parameters"),
    number("Moved", "movedBytes"),
    { title: "Calls", isNumber: true, value: layer => layer.calls, cell: layer => String(layer.calls) },
    { title: "Output", value: layer => layer.output, cell: layer => layer.output },
    { title: "Place", value: layer => `${layer.file}:${String(layer.line).padStart(7)}`, cell: layer => place(layer.file, layer.line) },
  ];
  byId("layers-shown").replaceChildren(
    rows.length > layerLimit.rows ? `the first ${layerLimit.rows} of ${rows.length} ` : `${rows.length} of ${model.layers.length}`,
    rows.length > layerLimit.rows ? element("button", { type: "button", click: () => { layerLimit.rows = Infinity; showLayers(model, metric); } }, "show all") : "");
  sortable("layers", columns, rows, {
    caption: `Layers of ${model.name}`,
    sort: layerSort.sort,
    descending: layerSort.descending,
    onSort: state => Object.assign(layerSort, state),
    limit: layerLimit.rows,
  });
}

function shareBar(part) {
  return [element("span", {}, formatPercent(part)), " ", element("i", { style: `width:${Math.max(0, Math.min(1, part)) * 70}px` })];
}
