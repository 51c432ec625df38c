// The limits of a model, each with what is used of it.

function share(budget) {
  return budget.limit > 0 ? budget.value / budget.limit : budget.value > 0 ? Infinity : 0;
}

function fullest(model) {
  const budgets = model.budget.map(budget => ({ ...budget, share: share(budget) }));
  return budgets.sort((a, b) => b.share - a.share)[0];
}

// Rounded so that 100% is within and 101% is over.
function budgetUsed(model, budget) {
  const percent = share(budget) * 100;
  if (!Number.isFinite(percent)) return "OVER";
  if (budget.exceeded) return Math.ceil(percent) + "% OVER";
  return (model.complete ? "" : "≥ ") + Math.floor(percent) + "%";
}

function showBudget(model) {
  const gauges = model.budget.map(budget => {
    const metric = metricOf(budget.metric);
    const used = budgetUsed(model, budget);
    // A budget that is exceeded fills the track; its limit then stands inside.
    const scale = Math.max(1, Math.min(share(budget), 20));
    const name = (metric.unit || metric.name) + (budget.layers ? ` of ${budget.module} (${budget.layers})` : "") + (budget.level === "error" ? ", error" : "");
    return element("div", { class: budget.exceeded ? "gauge exceeded" : "gauge" },
      element("span", {}, name),
      element("div", {
        class: "track", role: "meter", "aria-label": `Budget: ${name}`, "aria-valuemin": 0, "aria-valuemax": budget.limit, "aria-valuenow": budget.value,
        "aria-valuetext": used,
      },
        element("i", { style: `width:${Math.min(share(budget), 20) / scale * 100}%` }),
        element("b", { style: `left:calc(${100 / scale}% - 2px)` })),
      element("span", { class: budget.exceeded ? "over" : "" },
        `${used}: ${model.complete ? "" : "≥ "}${formatQuantity(budget.value, metric.kind)} of ${withUnit(metric, budget.limit)}`));
  });
  show("budget", ...(gauges.length === 0 ? [] : [element("h3", {}, "Budget"), ...gauges]));
}
