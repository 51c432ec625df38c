using System.Globalization;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>Maps values to a length, by their logarithm or as they are, and names round values on it.</summary>
internal sealed class Axis
{
    private readonly bool _isLog;
    private readonly double _least, _most;

    public Axis(string label, bool isLog, IEnumerable<double> values)
    {
        Label = label;
        _isLog = isLog;
        var usable = values.Where(value => !double.IsNaN(value) && !double.IsInfinity(value) && (!isLog || value > 0)).ToArray();
        double least = usable.Length == 0 ? 1 : usable.Min(), most = usable.Length == 0 ? 10 : usable.Max();
        _least = isLog ? Math.Floor(Math.Log10(least)) : Math.Min(0, least);
        _most = isLog ? Math.Max(Math.Ceiling(Math.Log10(most)), _least + 1) : most > _least ? most * 1.03 : _least + 1;
    }

    public string Label { get; }

    /// <summary>Where a value stands, from 0 to 1.</summary>
    public double At(double value) => ((_isLog ? Math.Log10(Math.Max(value, 1e-300)) : value) - _least) / (_most - _least);

    public IEnumerable<(double Value, string Text)> Ticks()
    {
        if (_isLog)
        {
            var step = Math.Max(1, (int)Math.Ceiling((_most - _least) / 8));
            for (var exponent = (int)_least; exponent <= _most; exponent += step) yield return (Math.Pow(10, exponent), Power(exponent));
            yield break;
        }

        var range = _most - _least;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(range / 4)));
        var tick = new[] { 1, 2, 5, 10 }.Select(factor => factor * unit).First(size => range / size <= 6);
        for (var i = (int)Math.Ceiling(_least / tick); i * tick <= _most; i++)
            yield return (i * tick, (i * tick).ToString("G6", CultureInfo.InvariantCulture));
    }

    private static string Power(int exponent) => exponent is >= -3 and <= 4
        ? Math.Pow(10, exponent).ToString("G6", CultureInfo.InvariantCulture)
        : "1e" + exponent.ToString(CultureInfo.InvariantCulture);
}
