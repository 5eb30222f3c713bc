namespace Planner.Web.Hosting;

/// <summary>
/// Refuses what a page of another site asks for in the user's name: everything that changes something, and the socket of the pages.
/// Programs send neither header and pass.
/// </summary>
internal static class OwnOrigin
{
    /// <summary>Lets a request through or answers 403.</summary>
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (IsSafe(context.Request) || IsOwn(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsSafe(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.Path.StartsWithSegments("/_blazor");

    private static bool IsOwn(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        string? site = request.Headers["Sec-Fetch-Site"];
        var own = string.IsNullOrEmpty(origin) || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return own && (string.IsNullOrEmpty(site) || site is "same-origin" or "none");
    }
}
