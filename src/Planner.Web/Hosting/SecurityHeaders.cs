namespace Planner.Web.Hosting;

/// <summary>Tells the browser to load nothing from elsewhere and to show the pages in no frame.</summary>
internal static class SecurityHeaders
{
    // MudBlazor writes its theme as an inline style, so styles cannot be stricter.
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; connect-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    /// <summary>Adds the headers to every answer.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
