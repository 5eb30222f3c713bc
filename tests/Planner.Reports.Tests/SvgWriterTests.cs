using System.Xml.Linq;
using Planner.Reports.Canvas;
using Planner.Reports.Fonts;
using Planner.Reports.Layout;
using Planner.Reports.Svg;

namespace Planner.Reports.Tests;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_page_shows_the_same_text_as_SVG_and_as_display_list()
    {
        var page = ReportLayout.Compose(SampleReport.Build(1)).Pages[2];
        var svg = XElement.Parse(SvgWriter.Write(page, "页"));
        Assert.Equal(page.Shapes.OfType<Shape.Text>().Select(text => text.Content), svg.Descendants(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var drawing = new Drawing(10, 10).Add(new Shape.Text(0, 5, "<script>&\"\u0001", FontFace.Regular, 5, Palette.Text));
        var svg = XElement.Parse(SvgWriter.Write(drawing, "a < b & c"));
        Assert.Equal("<script>&\"\uFFFD", Assert.Single(svg.Elements(Svg + "text")).Value);
        Assert.Equal("a < b & c", svg.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Each_colour_is_an_attribute_and_a_class()
    {
        var drawing = new Drawing(10, 10).Add(new Shape.Box(0, 0, 4, 4, Palette.Pass, Palette.Rule)).Add(new Shape.Circle(5, 5, 2, null, Palette.Fail));
        var svg = XElement.Parse(SvgWriter.Write(drawing, ""));
        var box = svg.Element(Svg + "rect")!;
        Assert.Equal("fill-pass stroke-rule", (string?)box.Attribute("class"));
        Assert.Equal("#2e7a52", (string?)box.Attribute("fill"));
        Assert.Equal("none", (string?)svg.Element(Svg + "circle")!.Attribute("fill"));
    }
}
