// What one model costs: each metric rounded and exact, with its formula where it has one; and what is not known.

function showTotals(model) {
  show("model-facts",
    model.type, model.file ? " at " : "", place(model.file, model.line),
    `, ${passes(model)}, inputs ${model.inputs.join(", ") || "none"}; `,
    `α-FLOPs and time: ${profileOf(model).device}, profile '${profileOf(model).name}'${profileOf(model).calibrated ? "" : ", measured on another machine; dotnet build -p:CalibrateAlpha=true measures this one"}.`);
  byId("model-facts").append(...symbolFacts(model).map(text => element("span", {}, " " + text)));
  show("totals", ...totals.filter(metric => model[metric.id] !== undefined).map(metric => {
    const formula = model.formula?.[metric.id];
    const isExact = metric.kind === "count" && metric.id !== "alphaFlops" || metric.kind === "bytes";
    return element("div", { "data-metric": metric.id },
      element("dt", {}, metric.name),
      element("dd", { class: "rounded" }, isKnown(model, model, metric) ? marked(model, model, metric, value => withUnit(metric, value)) : "not known"),
      isExact ? element("dd", { class: "exact" }, marked(model, model, metric, formatExact)) : null,
      formula ? element("dd", { class: "formula" }, "= " + formula) : null);
  }));
}

// Nothing goes into a method that is run, and it need not be a model's forward.
function passes(model) {
  if (model.annotated !== false && model.inputs.length === 0) return "one run";
  return model.mode === "train" ? "forward and backward pass" : "forward pass";
}

// What the named dimensions of the inputs are here, and where the formulas hold.
function symbolFacts(model) {
  if (!model.symbols) return [];
  const values = Object.entries(model.symbols).map(([name, value]) => `${name} = ${value}`).join(", ");
  const assuming = model.formula?.assuming ?? [];
  return [
    `The numbers are for ${values}${model.symbolsChosen ? ", chosen here since not all are given" : ""}.`,
    model.formula?.missing ? `There are no formulas: ${model.formula.missing}.` : null,
    assuming.length > 0 ? `The formulas hold for ${assuming.join(" and ")}.` : null,
  ].filter(text => text !== null);
}

function showUnknown(model) {
  if (model.complete) return show("unknown");
  const reasons = model.unknown.map(unknown => element("li", {}, unknown.reason, unknown.file ? " at " : "", place(unknown.file, unknown.line)));
  show("unknown", element("div", { class: "warning" },
    element("strong", {}, isAtLeast(model) ? "Incomplete: every number of this model is a lower bound (≥). Not known:" : "Not known:"),
    element("ul", {}, ...reasons)));
}

function profileOf(model) {
  return model.profile ?? report.profile;
}
