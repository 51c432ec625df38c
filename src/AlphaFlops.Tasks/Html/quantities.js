// Numbers for people, digit for digit as AlphaFlops.Quantities writes them everywhere else.

const prefixes = {
  count: [["", 1], ["k", 1e3], ["M", 1e6], ["G", 1e9], ["T", 1e12], ["P", 1e15]],
  time: [["ns", 1e-6], ["µs", 1e-3], ["ms", 1], ["s", 1e3]],
  energy: [["µJ", 1e-3], ["mJ", 1], ["J", 1e3], ["kJ", 1e6]],
};

function formatQuantity(value, kind) {
  if (!Number.isFinite(value)) return "unknown";
  if (value < 0) return "-" + formatQuantity(-value, kind);
  return kind === "bytes" ? formatBytes(value) : formatPrefixed(value, prefixes[kind]);
}

function formatPrefixed(value, units) {
  const rounded = threeDigits(value);
  const size = rounded === 0 ? 1 : (units.filter(unit => rounded >= unit[1]).pop() ?? units[0])[1];
  const scaled = rounded / size;
  const text = scaled >= 1e4 || (rounded > 0 && scaled < 1e-3) ? exponential(scaled) : formatNumber(scaled);
  const name = units.find(unit => unit[1] === size)[0];
  return name === "" ? text : text + " " + name;
}

function formatBytes(value) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
  // 1000 to 1023 of a binary unit keep their fourth digit: 1020 KiB is not 1 MiB.
  const round = number => number >= 100 ? roundHalfToEven(number) : threeDigits(number);
  let power = 0;
  while (power + 1 < units.length && round(value) >= 1024) {
    value /= 1024;
    power++;
  }
  const rounded = round(value);
  return (rounded >= 1e4 ? exponential(rounded) : String(Number(rounded.toFixed(2)))) + " " + units[power];
}

// Three significant digits, without a prefix.
function formatNumber(value) {
  if (value === 0) return "0";
  const decimals = 2 - Math.floor(Math.log10(value));
  if (decimals > 15) return exponential(value);
  const rounded = threeDigits(value);
  return decimals > 0 ? rounded.toFixed(Math.min(decimals, 15)).replace(/\.?0+$/, "") : rounded.toFixed(0);
}

// A number exactly between two goes to the even one, as .NET rounds.
function threeDigits(value) {
  const digits = value.toExponential(25);
  return Number(/^\d\.\d[02468]50+e/.test(digits) ? digits.slice(0, 4) + digits.slice(digits.indexOf("e")) : value.toExponential(2));
}

function roundHalfToEven(value) {
  const floor = Math.floor(value);
  return value - floor === 0.5 && floor % 2 === 0 ? floor : Math.round(value);
}

function exponential(value) {
  return threeDigits(value).toExponential(2).replace(/\.?0+e/, "e");
}

// Every digit of a whole number, in groups of three; beyond 2^53 a number of this page is no longer exact.
function formatExact(value) {
  return (Number.isSafeInteger(value) ? "" : "≈ ") + value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

function formatPercent(share) {
  return (share * 100).toFixed(0) + "%";
}
