// What the page can show by: the members of report.json, with the unit that stands behind each number.

const metrics = [
  { id: "macs", name: "MACs", unit: "MACs", kind: "count" },
  { id: "alphaFlops", name: "α-FLOPs", unit: "α-FLOPs", kind: "count" },
  { id: "parameters", name: "Parameters", unit: "parameters", kind: "count" },
  { id: "milliseconds", name: "Time", unit: "", kind: "time" },
  { id: "movedBytes", name: "Moved bytes", unit: "", kind: "bytes" },
];

const totals = [
  metrics[2],
  { id: "buffers", name: "Buffer elements", unit: "elements", kind: "count" },
  metrics[0],
  { id: "flops", name: "FLOPs (2 × MACs)", unit: "FLOPs", kind: "count" },
  metrics[1],
  { id: "elementOps", name: "Element operations", unit: "operations", kind: "count" },
  { id: "activationBytes", name: "Activation memory", unit: "", kind: "bytes" },
  metrics[4],
  metrics[3],
  { id: "millijoules", name: "Energy", unit: "", kind: "energy" },
  { id: "gramsCo2ePerThousandRuns", name: "CO2e of a thousand runs", unit: "g", kind: "count" },
];

function metricOf(id) {
  return totals.find(metric => metric.id === id) ?? { id, name: id, unit: id, kind: "count" };
}

// "4.09 GMACs", "25.6 M parameters", "2.31 ms"
function withUnit(metric, value) {
  const text = formatQuantity(value, metric.kind);
  if (metric.unit === "") return text;
  return text + (/[kMGTP]$/.test(text) && metric.id !== "parameters" && metric.unit !== "elements" && metric.unit !== "operations" ? "" : " ") + metric.unit;
}

// What forward does was counted; else it is a module of which only parameters and buffers are known.
function isCounted(model) {
  return model.annotated !== false || model.inputs.length > 0;
}

// Of a model or of one of its layers.
function isKnown(model, owner, metric) {
  const value = owner[metric.id];
  return value !== null && value !== undefined && (isCounted(model) || metric.id === "parameters" || metric.id === "buffers");
}

// What is shown of it is a lower bound; parameters alone are exact where all that is unknown is what forward does.
function isAtLeast(model) {
  return !model.complete && (isCounted(model) || model.unknown.length > 1);
}

// A range has the end of its upper side in a member of its own; an incomplete count is a lower bound.
function marked(model, owner, metric, write) {
  if (!isKnown(model, owner, metric)) return "-";
  const value = owner[metric.id];
  const upper = owner[metric.id + "Max"];
  const range = upper > value ? `${write(value)} to ${write(upper)}` : write(value);
  return isAtLeast(model) && !(upper > value) ? "≥ " + range : range;
}
