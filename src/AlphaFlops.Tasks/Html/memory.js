// Live intermediate tensors over the forward pass.

function showMemory(model) {
  const points = model.memory ?? [];
  if (points.length === 0) return show("memory", element("p", { class: "quiet" }, "Not in this report."));

  const width = 1200, height = 240, left = 74, bottom = 34, top = 22;
  const peak = d3.greatest(points, point => point.bytes);
  const x = d3.scaleLinear([0, points.length], [left, width - 10]);
  const y = d3.scaleLinear([0, Math.max(1, peak.bytes)], [height - bottom, top]);
  const curve = d3.area().x((_, index) => x(index)).y0(y(0)).y1(point => y(point.bytes)).curve(d3.curveStepAfter);
  const at = point => `${model.layers[point.layer]?.path || "(model)"} ${model.layers[point.layer]?.op ?? ""}`.trim();
  const peakText = `peak ${(model.complete ? "" : "≥ ") + formatQuantity(peak.bytes, "bytes")} at ${at(peak)}`;

  const svg = d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img").attr("aria-label", `Live intermediate memory over the forward pass: ${peakText}`);
  svg.append("path").attr("class", "area").attr("d", curve([...points, points[points.length - 1]]));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`).call(d3.axisLeft(y).tickValues(binaryTicks(peak.bytes)).tickFormat(value => formatQuantity(value, "bytes")));
  svg.append("text").attr("class", "quiet").attr("x", left).attr("y", height - 14).text(`first: ${at(points[0])}`);
  svg.append("text").attr("class", "quiet").attr("x", width - 10).attr("y", height - 14).attr("text-anchor", "end").text(`last: ${at(points[points.length - 1])}`);
  svg.append("line").attr("class", "peak").attr("x1", left).attr("x2", width - 10).attr("y1", y(peak.bytes)).attr("y2", y(peak.bytes));
  const peakX = x(points.indexOf(peak));
  svg.append("text").attr("x", peakX < width / 2 ? Math.max(peakX, left) : peakX).attr("y", top - 6).attr("text-anchor", peakX < width / 2 ? "start" : "end").text(peakText);
  svg.selectAll("rect").data(points).join("rect")
    .attr("x", (_, index) => x(index)).attr("y", top).attr("width", x(1) - x(0)).attr("height", height - bottom - top).attr("fill", "transparent")
    .append("title").text(point => `${at(point)}: ${formatQuantity(point.bytes, "bytes")}`);
  show("memory", svg.node());
}

// Four to eight steps of a power of two, since memory is shown in KiB and MiB.
function binaryTicks(highest) {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, highest))) - 2);
  return d3.range(0, highest + 1, step);
}
