using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Planner.Engine.Assessing;
using Planner.Engine.Reporting;
using Planner.Engine.Rights;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Api;

[Collection(nameof(WebSite))]
public sealed partial class ApiTests(RunningWeb site)
{
    private static string Bank => Path.Combine(RunningWeb.Repository, "examples", "city-commercial-bank", "estate.yaml");

    [Fact]
    public async Task A_stored_estate_is_listed_and_assessed_as_the_command_line_does()
    {
        using var stored = await site.StoreAsync("api-bank", Bank);
        Assert.Equal(HttpStatusCode.Created, stored.StatusCode);

        using var list = await JsonAsync("/api/estates");
        Assert.Contains("api-bank", list.RootElement.GetProperty("estates").EnumerateArray().Select(estate => estate.GetProperty("name").GetString()));

        using var assessment = await JsonAsync("/api/estates/api-bank/assessment?asOf=2026-11-27&standard=gbt20988-2007");
        Assert.Equal("planner/assessment/v1", assessment.RootElement.GetProperty("format").GetString());
        Assert.Equal("2026-11-27", assessment.RootElement.GetProperty("asOf").GetString());
        Assert.Equal("gbt20988-2007", Assert.Single(assessment.RootElement.GetProperty("standards").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(Pages.HandGrades.By("gbt20988-2007").Count, assessment.RootElement.GetProperty("systems").GetArrayLength());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_report_comes_as_a_PDF_with_the_name_of_the_estate(string language)
    {
        using var stored = await site.StoreAsync("api-pdf", Bank);
        using var answer = await site.Client.GetAsync($"/api/estates/api-pdf/assessment.pdf?lang={language}&asOf=2026-11-27", TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"api-pdf-2026-11-27-{language}.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    // Written as the command line does it, over the same store; only the moment of the assessment differs.
    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("oscal.json", "application/json")]
    [InlineData("sarif", "application/sarif+json")]
    [InlineData("junit.xml", "application/xml")]
    public async Task An_export_has_the_bytes_of_the_file_that_the_command_line_writes(string ending, string type)
    {
        (await site.StoreAsync("api-export", Bank)).EnsureSuccessStatusCode();
        using var answer = await site.Client.GetAsync($"/api/estates/api-export/assessment.{ending}?lang=en&asOf=2026-11-27&standard=gbt20988-2007&failBelow=2", TestContext.Current.CancellationToken);
        var written = await SavedAsync("@api-export", ending);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"api-export-2026-11-27.{ending}", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(Timeless(written, ending), Timeless(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), ending));
    }

    [Fact]
    public async Task A_comparison_is_the_document_of_the_command_line()
    {
        (await site.StoreAsync("api-diff", Bank)).EnsureSuccessStatusCode();
        using var days = await JsonAsync("/api/estates/api-diff/difference?from=2026-11-27&to=2027-11-27&standard=gbt20988-2007");
        using var editions = await JsonAsync("/api/estates/api-diff/difference?first=gbt20988-2007&second=jrt0168-2018&from=2026-11-27");

        Assert.Equal("planner/assessment-difference/v1", days.RootElement.GetProperty("format").GetString());
        Assert.Equal(("2026-11-27", "2027-11-27"), (days.RootElement.GetProperty("asOfBefore").GetString(), days.RootElement.GetProperty("asOfAfter").GetString()));
        Assert.Equal("planner/edition-difference/v1", editions.RootElement.GetProperty("format").GetString());
        Assert.Equal(21, editions.RootElement.GetProperty("systems").GetArrayLength());
    }

    [Fact]
    public async Task A_document_with_mistakes_is_refused_with_all_of_them()
    {
        using var refused = await site.StoreAsync("api-mistakes", Path.Combine(RunningWeb.Repository, "examples", "mistakes.yaml"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var document = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(10, document.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/api/estates/api-mistakes/assessment", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/api/estates/nobody/assessment", HttpStatusCode.NotFound)]
    [InlineData("/api/estates/nobody/assessment?asOf=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/estates/nobody/assessment.pdf", HttpStatusCode.NotFound)]
    [InlineData("/api/estates/nobody/assessment.pdf?lang=fr", HttpStatusCode.BadRequest)]
    [InlineData("/api/estates/nobody/assessment.xlsx", HttpStatusCode.NotFound)]
    [InlineData("/api/estates/nobody/assessment.sarif?failBelow=7", HttpStatusCode.BadRequest)]
    [InlineData("/api/estates/nobody/assessment.junit.xml?lang=fr", HttpStatusCode.BadRequest)]
    [InlineData("/api/estates/nobody/assessment.oscal.json?asOf=soon", HttpStatusCode.BadRequest)]
    [InlineData("/api/estates/nobody/difference", HttpStatusCode.NotFound)]
    [InlineData("/api/estates/nobody/difference?to=soon", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_said_in_findings(string path, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(0, document.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task A_form_of_any_page_cannot_store_an_estate()
    {
        using var form = new StringContent("apiVersion: planner/v1", Encoding.UTF8, "text/plain");
        using var answer = await site.Client.PostAsync("/api/estates?name=x", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_of_another_site_may_change_nothing(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/estates?name=x") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add(header, value);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_may_not_open_the_socket_of_the_pages()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=x");
        request.Headers.Add("Origin", "http://evil.example");
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_rebound_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/estates");
        request.Headers.Host = "evil.example";
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_site_says_that_it_lives_and_loads_nothing_from_elsewhere()
    {
        using var answer = await site.Client.GetAsync("/healthz", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/culture?to=en&back=%2Festates%3Fx%3D1", "/estates?x=1", ".AspNetCore.Culture")]
    [InlineData("/theme?to=dark&back=%2F%2Fevil.example", "/", "planner.theme")]
    public async Task A_switch_is_kept_in_a_cookie_and_leads_back(string path, string target, string cookie)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location!.ToString());
        Assert.StartsWith(cookie, answer.Headers.GetValues("Set-Cookie").First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/estates", HttpStatusCode.OK)]
    public async Task A_page_can_be_read_without_a_script(string path, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<byte[]> SavedAsync(string estate, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("planner-web-tests-");
        try
        {
            var file = Path.Combine(folder.FullName, ending);
            string? Of(string wanted) => wanted == ending ? file : null;
            var files = new AssessmentFiles { Xlsx = Of("xlsx"), Oscal = Of("oscal.json"), Sarif = Of("sarif"), JUnit = Of("junit.xml"), Language = Language.En, FailBelow = 2 };
            var request = new AssessRequest(estate) { Standards = ["gbt20988-2007"], AsOf = new DateOnly(2026, 11, 27), Detail = Detail.None };
            var run = await new Assess(site.Room).RunAsync(LocalActor.Current, request, TestContext.Current.CancellationToken);
            Assert.Empty(await new ExportAssessment(site.Room).SaveAsync(LocalActor.Current, run.Value!, estate, files, TestContext.Current.CancellationToken));
            return await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The text of an export, of a workbook that of all its parts, without the moments that are written into it.</summary>
    private static string Timeless(byte[] bytes, string ending)
    {
        var text = ending == "xlsx" ? Parts(bytes) : Encoding.UTF8.GetString(bytes);
        Assert.True(text.Length > 1000, text);
        return Moment().Replace(text, "MOMENT");
    }

    private static string Parts(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return string.Join('\n', package.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName} {reader.ReadToEnd()}";
        }));
    }

    [GeneratedRegex(@"20\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?Z?")]
    private static partial Regex Moment();

    private async Task<JsonDocument> JsonAsync(string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
}
