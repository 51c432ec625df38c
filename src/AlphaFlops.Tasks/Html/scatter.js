// The empty chart of one metric against another, both logarithmic: a zero has no place on it.

function scatter(items, mx, my, label) {
  const width = 1200, height = 420, left = 78, bottom = 44, top = 14, right = 150;
  const axis = (metric, range) => {
    const [low, high] = d3.extent(items, item => item[metric.id]);
    return d3.scaleLog([low / 1.3, high * 1.3], range);
  };
  const x = axis(mx, [left, width - right]), y = axis(my, [height - bottom, top]);
  const ticks = (draw, scale, metric) => draw(scale).tickValues(logTicks(scale.domain())).tickFormat(value => formatQuantity(value, metric.kind));

  const svg = d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("role", "group").attr("aria-label", label);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - bottom})`).call(ticks(d3.axisBottom, x, mx));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`).call(ticks(d3.axisLeft, y, my));
  svg.append("text").attr("class", "quiet").attr("x", width - right).attr("y", height - 8).attr("text-anchor", "end").text(`${mx.name} →`);
  svg.append("text").attr("class", "quiet").attr("x", 4).attr("y", top).text(`↑ ${my.name}`);
  return { svg, x, y };
}

// 1, 2 and 5 of each power of ten, or only the powers where there are many.
function logTicks([low, high]) {
  const powers = d3.range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1);
  const steps = powers.length > 5 ? [1] : [1, 2, 5];
  return powers.flatMap(power => steps.map(step => Number(`${step}e${power}`))).filter(value => value >= low && value <= high);
}
