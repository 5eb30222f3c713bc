using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Planner.Documents.Text;
using Planner.Model.Quantities;

namespace Planner.Documents.Tests;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("15m", 900)]
    [InlineData("4h", 14_400)]
    [InlineData("7d", 604_800)]
    [InlineData("90s", 90)]
    [InlineData("1h30m", 5_400)]
    [InlineData("1d2h3m4s", 93_784)]
    [InlineData("500ms", 0.5)]
    [InlineData("36h", 129_600)]
    public void A_duration_is_the_sum_of_its_parts(string text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), TextForms.Duration.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("-5m")]
    [InlineData("5 m")]
    [InlineData("30m1h")]
    [InlineData("1h1h")]
    [InlineData("1.5h")]
    [InlineData("PT4H")]
    [InlineData("4H")]
    [InlineData("1w")]
    [InlineData("10675200d")]
    [InlineData("99999999999999999999s")]
    [InlineData("5ns")]
    [InlineData("٣m")]
    public void What_is_no_duration_is_refused(string text) => Assert.False(TextForms.Duration.TryParse(text, out _));

    [Theory]
    [InlineData("512B", 512)]
    [InlineData("300GB", 300_000_000_000)]
    [InlineData("1.5TiB", 1_649_267_441_664)]
    [InlineData("0B", 0)]
    [InlineData("0.5KiB", 512)]
    [InlineData("7.9EB", 7_900_000_000_000_000_000)]
    [InlineData("9223372036854775807B", long.MaxValue)]
    public void A_size_is_its_number_times_its_unit(string text, long bytes) => Assert.Equal(new DataSize(bytes), TextForms.Size.Parse(text));

    [Theory]
    [InlineData("1.3KiB")]
    [InlineData("300gb")]
    [InlineData("300 GB")]
    [InlineData("-1B")]
    [InlineData("300")]
    [InlineData("GB")]
    [InlineData("8EiB")]
    [InlineData("1_000B")]
    [InlineData("010B")]
    [InlineData("99999999999999999999999999EB")]
    public void What_is_no_size_is_refused(string text) => Assert.False(TextForms.Size.TryParse(text, out _));

    [Theory]
    [InlineData("200Mbit/s", 200_000_000)]
    [InlineData("1Gbit/s", 1_000_000_000)]
    [InlineData("2.5Gbit/s", 2_500_000_000)]
    [InlineData("9600bit/s", 9_600)]
    public void A_rate_is_in_bits_a_second(string text, long bits) => Assert.Equal(new DataRate(bits), TextForms.Rate.Parse(text));

    [Fact]
    public void Sizes_and_rates_are_written_the_short_way()
    {
        Assert.Equal(["1.5TiB", "300GB", "512B", "1GiB", "1GB", "0B"], new[] { 1_649_267_441_664, 300_000_000_000, 512, 1 << 30, 1_000_000_000, 0 }.Select(bytes => TextForms.Size.Format(new DataSize(bytes))));
        Assert.Equal("2.5Gbit/s", TextForms.Rate.Format(new DataRate(2_500_000_000)));
        Assert.Equal("1d12h", TextForms.Duration.Format(TimeSpan.FromHours(36)));
    }

    [Theory]
    [InlineData("1200000CNY", 1_200_000)]
    [InlineData("1200000", 1_200_000)]
    [InlineData("-0.5CNY", -0.5)]
    public void Money_is_yuan_with_or_without_its_code(string text, double yuan) => Assert.Equal(new Money((decimal)yuan), TextForms.Money.Parse(text));

    [Theory]
    [InlineData("99.99%", 0.9999)]
    [InlineData("100%", 1)]
    [InlineData("0%", 0)]
    [InlineData("99.999%", 0.99999)]
    public void Availability_is_a_percentage(string text, double share)
    {
        Assert.Equal(share, TextForms.Availability.Parse(text).Share);
        Assert.Equal(text, TextForms.Availability.Format(new Availability(share)));
    }

    [Theory]
    [InlineData("100.01%")]
    [InlineData("-1%")]
    [InlineData("99,9%")]
    [InlineData("0.9999")]
    [InlineData("1e1%")]
    public void What_is_no_availability_is_refused(string text) => Assert.False(TextForms.Availability.TryParse(text, out _));

    [Theory]
    [InlineData("010")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("+1")]
    [InlineData("12:30")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("1\n")]
    public void What_only_YAML_1_1_calls_a_whole_number_is_refused(string text) => Assert.False(TextForms.Integer.TryParse(text, out _));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-1-1")]
    [InlineData("01/02/2026")]
    [InlineData("2026-11-01T00:00:00Z")]
    public void What_is_no_date_is_refused(string text) => Assert.False(TextForms.Date.TryParse(text, out _));

    [Fact]
    public void Every_form_takes_back_what_it_writes_and_keeps_its_pattern()
    {
        RoundTrips(TextForms.Duration, Whole.Select(ticks => TimeSpan.FromTicks(ticks)));
        RoundTrips(TextForms.Size, Whole.Select(bytes => new DataSize(bytes)));
        RoundTrips(TextForms.Rate, Whole.Select(bits => new DataRate(bits)));
        RoundTrips(TextForms.Availability, Share.Select(share => new Availability(share)));
        RoundTrips(TextForms.Ratio, Share.Select(share => new Ratio(share * 7)));
        RoundTrips(TextForms.Number, Share.Select(share => (share - 0.5) * 1e300));
        RoundTrips(TextForms.Money, Yuan.Select(yuan => new Money(yuan)));
        RoundTrips(TextForms.Decimal, Yuan);
        RoundTrips(TextForms.Date, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));
        RoundTrips(TextForms.Instant, Whole.Select(ticks => new DateTimeOffset(ticks % DateTime.MaxValue.Ticks, TimeSpan.Zero)));
    }

    private static Gen<long> Whole { get; } =
        from bits in Gen.Choose(0, 62)
        from random in Gen.Choose(0, int.MaxValue).Two()
        from round in Gen.Elements(1L, 1_000L, 1L << 20, 1_000_000_000L)
        let number = ((random.Item1 * (long)int.MaxValue) + random.Item2) & ((1L << bits) - 1)
        select number - (number % round);

    private static Gen<double> Share { get; } =
        from whole in Whole
        from near in Gen.Elements(1.0, 1e-9, 1e-300)
        select Math.Min(1, whole / (double)long.MaxValue * near);

    private static Gen<decimal> Yuan { get; } =
        from whole in Whole
        from scale in Gen.Choose(0, 9)
        from sign in Gen.Elements(1, -1)
        select whole * sign / (decimal)Math.Pow(10, scale);

    private static void RoundTrips<T>(TextFormOf<T> form, Gen<T> values)
        where T : notnull =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(values.ToArbitrary(), value =>
        {
            var text = form.Format(value);
            return form.Parse(text).Equals(value) && (form.Pattern is null || Regex.IsMatch(text, form.Pattern)) && form.Format(form.Parse(text)) == text;
        }));
}
